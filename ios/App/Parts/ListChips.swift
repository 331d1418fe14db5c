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

/// Whom something is about: only those the core offers. The chosen one again lets them go.
struct WhomChips: View {
  let words: NeedsWords
  /// The question, where it is another than whom something is for.
  var ask: String?
  let people: [ChoiceView]
  let chosen: PersonId?
  let choose: @MainActor (PersonId?) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words: ask ?? words.whom, size: .bodyStrong)
      Line(words: words.whomAbout, size: .second, soft: true)
      PersonChips(people: people, chosen: chosen, choose: choose)
    }
  }
}

/// People to choose from: only those the core offers. The chosen one again lets them go.
struct PersonChips: View {
  let people: [ChoiceView]
  let chosen: PersonId?
  let choose: @MainActor (PersonId?) -> Void

  var body: some View {
    FlowLayout {
      ForEach(people, id: \.id) { person in
        let id = UUID(uuidString: person.id)
        Chip(words: person.label, chosen: chosen != nil && chosen == id) {
          choose(chosen == id ? nil : id)
        }
      }
    }
    .privacySensitive()
  }
}
