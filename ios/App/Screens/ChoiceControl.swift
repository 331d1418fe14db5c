import HavenModels
import SwiftUI
import Thuishaven

/// One thing to choose, as wide as the page. Chosen is said and seen: colour alone would not do.
struct OptionRow: View {
  let label: String
  var prefix: String?
  var picture: String?
  var note: String?
  let chosen: Bool
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      HStack(spacing: Measure.gap) {
        if let prefix { words(prefix, strong: false) }
        VStack(alignment: .leading, spacing: 2) {
          words(label, strong: true)
          if let picture { words(picture, strong: false) }
          if let note { words(note, strong: false) }
        }
        .multilineTextAlignment(.leading)
        .frame(maxWidth: .infinity, alignment: .leading)
        if chosen { IconView(icon: .check).foregroundStyle(palette.onSea) }
      }
      .padding(.horizontal, Measure.margin)
      .padding(.vertical, 12)
      .frame(minHeight: Measure.touch)
      .background(
        chosen ? palette.sea : palette.sand, in: RoundedRectangle(cornerRadius: Measure.tile)
      )
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityAddTraits(chosen ? .isSelected : [])
  }

  private func words(_ words: String, strong: Bool) -> some View {
    Text(words)
      .font(strong ? Lettering.bodyStrong.font : Lettering.second.font)
      .foregroundStyle(chosen ? palette.onSea : strong ? palette.ink : palette.softInk)
      .fixedSize(horizontal: false, vertical: true)
  }
}

/// One or several of some things, and an answer of one's own beside them.
struct ChoiceControl: View {
  let model: TakingModel
  let question: QuestionView
  let options: [OptionView]
  let folded: Bool
  let own: OwnAnswerView?
  @State private var open = false

  var body: some View {
    let words = model.house.words.questionnaire
    LazyVStack(alignment: .leading, spacing: 8) {
      if folded {
        WordButton(
          words: open ? words.hideOptions : words.showOptions, icon: open ? .minus : .plus,
          style: LinkStyle()
        ) { open.toggle() }
      }
      ForEach(options.filter { !folded || open || $0.chosen }, id: \.n) { option in
        OptionRow(
          label: option.label, prefix: option.prefix, picture: option.picture,
          chosen: option.chosen
        ) {
          // Of several, a chosen one is let go; of one, it stays.
          Task {
            await model.answer(question, .option(n: option.n, chosen: !(many && option.chosen)))
          }
        }
        .disabled(!option.enabled && !option.chosen)
        .opacity(option.enabled || option.chosen ? 1 : 0.5)
      }
      if let own {
        ForEach(Array(model.fields(of: question).enumerated()), id: \.offset) { _, field in
          KeptField(label: own.label, kept: field)
        }
      }
    }
    .privacySensitive()
  }

  private var many: Bool {
    if case .choice(_, let many, _, _) = question.control { many } else { false }
  }
}
