import SwiftUI
import Thuishaven

/// Something that came between, in a list: with whom, when, how big, and how it ended.
struct RuptureLine: View {
  let row: RuptureRow
  let open: @MainActor () -> Void

  var body: some View {
    LinesButton(first: row.with, lines: [row.when, row.summary, row.ended], open: open)
  }
}

/// A step in a list: what it was, whose, with whom, when, and how it landed.
struct AttemptLine: View {
  let step: AttemptView
  let open: @MainActor () -> Void

  var body: some View {
    LinesButton(
      first: step.title,
      lines: [
        step.whose, step.with, step.when, step.outcomeLabel, step.noticedLabel, step.letInLabel,
      ],
      open: open)
  }
}

/// A row that opens something, with as many second lines as there are to tell.
private struct LinesButton: View {
  let first: String
  let lines: [String]
  let open: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: open) {
      HStack(spacing: Measure.gap) {
        VStack(alignment: .leading, spacing: 2) {
          Line(words: first, size: .bodyStrong)
          ForEach(Array(lines.filter { !$0.isEmpty }.enumerated()), id: \.offset) { _, line in
            Line(words: line, size: .second, soft: true)
          }
        }
        .multilineTextAlignment(.leading)
        .frame(maxWidth: .infinity, alignment: .leading)
        IconView(icon: .forward).foregroundStyle(palette.softInk)
      }
      .frame(minHeight: Measure.touch)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .privacySensitive()
  }
}

/// One gentle question about what is open: it can be looked at, or wait.
struct PromptCard: View {
  let prompt: RepairPromptView
  let words: RepairWords
  let open: @MainActor () -> Void
  let later: @MainActor () -> Void
  @State private var asked = false

  var body: some View {
    Card(warm: true) {
      Heading(words: prompt.title, size: .bodyStrong)
      Line(words: prompt.text)
      FlowLayout {
        WordButton(words: words.promptOpen, style: PillStyle(main: false), action: open)
        WordButton(words: words.promptLater, style: LinkStyle(), action: later)
      }
      WordButton(words: words.why, icon: asked ? .minus : .plus, style: LinkStyle()) {
        asked.toggle()
      }
      if asked { Line(words: prompt.why, size: .second, soft: true) }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(prompt.title)
    .privacySensitive()
  }
}
