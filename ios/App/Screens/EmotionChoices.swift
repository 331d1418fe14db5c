import HavenModels
import SwiftUI
import Thuishaven

/// The feelings in their groups, the usual ones first; a chosen one says in a line what it means.
struct EmotionChoices: View {
  let model: StepModel
  @State private var all = false

  var body: some View {
    let words = model.house.words.diary
    VStack(alignment: .leading, spacing: Measure.margin) {
      ForEach(groups, id: \.self) { group in
        VStack(alignment: .leading, spacing: 8) {
          Heading(words: heading(group[0]), size: .secondStrong)
          Chips(choices: shown(group).map { ChoiceView(id: $0.id, label: $0.label) }, model: model)
          ForEach(group.filter { model.isChosen($0.id) }, id: \.id) { emotion in
            Meaning(label: emotion.label, meaning: emotion.meaning)
          }
        }
      }
      Chips(choices: model.strangers, model: model)
      WordButton(
        words: all ? words.showLess : words.showMore, icon: all ? .minus : .plus,
        style: LinkStyle()
      ) { all.toggle() }
    }
    .onChange(of: model.justChosen) { announce(model.justChosen?.meaning) }
  }

  /// Pleasant or not, lively or not: in the order in which the core names the first of each.
  private var groups: [[EmotionView]] {
    model.house.words.choices.emotions.reduce(into: []) { groups, emotion in
      let same = groups.firstIndex {
        $0[0].pleasant == emotion.pleasant && $0[0].lively == emotion.lively
      }
      if let same { groups[same].append(emotion) } else { groups.append([emotion]) }
    }
  }

  private func shown(_ group: [EmotionView]) -> [EmotionView] {
    group.filter { all || $0.usual || model.isChosen($0.id) }
  }

  private func heading(_ emotion: EmotionView) -> String {
    let words = model.house.words.diary
    return switch (emotion.pleasant, emotion.lively) {
    case (true, true): words.pleasantHigh
    case (true, false): words.pleasantLow
    case (false, true): words.unpleasantHigh
    case (false, false): words.unpleasantLow
    }
  }
}

/// Something chosen and what it means.
struct Meaning: View {
  let label: String
  let meaning: String

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Line(words: label, size: .bodyStrong)
      Line(words: meaning, size: .second, soft: true)
    }
    .accessibilityElement(children: .combine)
  }
}
