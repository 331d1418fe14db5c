import SwiftUI
import Thuishaven

/// Words to choose from; what is chosen says in a line what it means.
struct ListChips: View {
  let choices: [ListChoice]
  let chosen: [String]
  let choose: @MainActor (String) -> Void
  @State private var tapped = ""

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      FlowLayout {
        ForEach(choices, id: \.id) { choice in
          Chip(words: choice.label, chosen: chosen.contains(choice.id)) {
            tapped = choice.id
            choose(choice.id)
          }
        }
      }
      ForEach(meanings, id: \.id) { Meaning(label: $0.label, meaning: $0.meaning) }
    }
    .privacySensitive()
    .onChange(of: chosen) { announce(meanings.first { $0.id == tapped }?.meaning) }
  }

  private var meanings: [ListChoice] {
    choices.filter { chosen.contains($0.id) && !$0.meaning.isEmpty }
  }
}

/// The same for one choice that a form holds: the chosen one again lets it go.
struct OneOfChips: View {
  let choices: [ListChoice]
  @Binding var chosen: String

  var body: some View {
    ListChips(choices: choices, chosen: [chosen]) { chosen = chosen == $0 ? "" : $0 }
  }
}

/// Whom something is about: only those the core offers.
struct WhomChips: View {
  let words: NeedsWords
  let people: [ChoiceView]
  @Binding var chosen: PersonId?

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words: words.whom, size: .bodyStrong)
      Line(words: words.whomAbout, size: .second, soft: true)
      FlowLayout {
        ForEach(people, id: \.id) { person in
          let id = UUID(uuidString: person.id)
          Chip(words: person.label, chosen: chosen != nil && chosen == id) {
            chosen = chosen == id ? nil : id
          }
        }
      }
      .privacySensitive()
    }
  }
}
