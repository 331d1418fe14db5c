import SwiftUI

/// A question with a few answers beside each other, one of which can be chosen.
struct ChoiceCard<Value: Equatable>: View {
  let question: String
  let choices: [(words: String, value: Value)]
  let chosen: Value?
  let choose: @MainActor (Value) -> Void

  var body: some View {
    Card {
      Heading(words: question)
      FlowLayout {
        ForEach(choices, id: \.words) { choice in
          Chip(words: choice.words, chosen: chosen == choice.value) { choose(choice.value) }
        }
      }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(question)
  }
}
