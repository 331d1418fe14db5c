import HavenModels
import SwiftUI
import Thuishaven

/// A small light for a row.
struct SmallLight: View {
  let step: UInt8
  @Environment(\.palette) private var palette

  var body: some View {
    LightDrawing(step: Int(step), stroke: palette.sea)
      .padding(8)
      .frame(width: Measure.touch, height: Measure.touch)
      .background(palette.sand, in: RoundedRectangle(cornerRadius: Measure.tile))
  }
}

/// One moment in a list: its light, its mood and time, and what was said about it.
struct MomentLine: View {
  let moment: MomentView
  let moods: [StepView]
  let edited: String
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      HStack(alignment: .top, spacing: Measure.gap) {
        SmallLight(step: moment.step)
        VStack(alignment: .leading, spacing: 4) {
          FlowLayout(spacing: 8, lineSpacing: 2) {
            if let mood = moods.first(where: { $0.step == moment.step }) {
              Line(words: mood.title, size: .bodyStrong)
            }
            Line(words: moment.time, size: .second, soft: true)
            if moment.edited { Line(words: edited, size: .second, soft: true) }
          }
          Tags(tags: moment.tags)
          if !moment.note.isEmpty {
            // Cut off on purpose: the moment's own page has all of it.
            Text(moment.note).font(Lettering.second.font).foregroundStyle(palette.softInk)
              .lineLimit(2).multilineTextAlignment(.leading).privacySensitive()
          }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
      }
      .frame(minHeight: Measure.touch)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}

/// What was said about a moment, in whole words at every text size.
struct Tags: View {
  let tags: [String]

  var body: some View {
    if !tags.isEmpty {
      FlowLayout(spacing: 6, lineSpacing: 6) {
        ForEach(Array(tags.enumerated()), id: \.offset) { _, tag in Tag(words: tag) }
      }
    }
  }
}

/// A word about a moment.
private struct Tag: View {
  let words: String
  @Environment(\.palette) private var palette

  var body: some View {
    Text(words).font(Lettering.secondStrong.font).foregroundStyle(palette.ink)
      .fixedSize(horizontal: false, vertical: true)
      .padding(.horizontal, 10)
      .padding(.vertical, 4)
      .background(palette.sand, in: RoundedRectangle(cornerRadius: Measure.tile))
      .privacySensitive()
  }
}
