import HavenModels
import SwiftUI
import Thuishaven

/// A list of words in groups; a chosen one says in a line what it means, and what else can be said of it.
struct ListStep: View {
  let model: StepModel

  var body: some View {
    let words = model.house.words.diary
    VStack(alignment: .leading, spacing: Measure.margin) {
      ForEach(Array((model.ask?.groups ?? []).enumerated()), id: \.offset) { _, group in
        VStack(alignment: .leading, spacing: 8) {
          if !group.title.isEmpty { Heading(words: group.title, size: .secondStrong) }
          Chips(
            choices: group.choices.map { ChoiceView(id: $0.id, label: $0.label) }, model: model)
          ForEach(group.choices.filter { model.isChosen($0.id) }, id: \.id) { choice in
            Meaning(label: choice.label, meaning: choice.meaning)
            if model.step == .reaction { almost(choice, words) }
          }
        }
      }
      Chips(choices: model.strangers, model: model)
      if model.ask?.own == true { OwnWords(words: words, kept: model.words) }
      if model.asksTruth { Truth(model: model, words: words) }
    }
    .privacySensitive()
    .onChange(of: model.justChosen) { announce(model.justChosen?.meaning) }
  }

  /// It was felt and not done.
  private func almost(_ choice: ListChoice, _ words: DiaryWords) -> some View {
    HStack {
      Chip(words: words.almost, chosen: model.isAlmost(choice.id)) {
        Task { await model.toggleAlmost(choice.id) }
      }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(choice.label)
  }
}

/// How true a thought felt, and later how true it feels looked at again.
private struct Truth: View {
  let model: StepModel
  let words: DiaryWords

  var body: some View {
    Card {
      ScalePicker(
        question: words.truthQuestion, scale: model.house.words.tenths,
        value: model.chain?.truth, low: words.truthLow, high: words.truthHigh, words: words
      ) { value in
        Task { await model.choose(truth: value) }
      }
    }
    if model.chain?.asksAgain == true {
      Card {
        ScalePicker(
          question: words.truthLaterQuestion, scale: model.house.words.tenths,
          value: model.chain?.truthLater, low: words.truthLow, high: words.truthHigh,
          words: words
        ) { value in
          Task { await model.choose(truthLater: value) }
        }
      }
    }
  }
}
