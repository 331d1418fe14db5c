import HavenModels
import SwiftUI
import Thuishaven

/// What was made before: what was just thrown away and can come back, then a card for each.
struct Entries<Entry, Row: View>: View {
  let model: any EntriesModel
  var title: String?
  let entries: [Entry]?
  let id: KeyPath<Entry, NeedId>
  @ViewBuilder let row: (Entry) -> Row

  var body: some View {
    let words = model.house.words.needs
    if let gone = model.removed {
      RemovedCard(words: words) { Task { await model.restore(gone) } }
    }
    if let entries {
      Heading(words: title ?? words.earlier)
      if entries.isEmpty { Line(words: words.nothingYet, soft: true) }
      ForEach(entries, id: id) { entry in
        Card {
          row(entry)
          RemoveButton(words: words) {
            let id = entry[keyPath: id]
            Task { await model.remove(id) }
          }
        }
        .privacySensitive()
      }
    }
  }
}

/// A question and what was answered; nothing where nothing was.
struct Answered: View {
  let question: String
  let answer: String
  var size = Lettering.body

  var body: some View {
    if !answer.isEmpty {
      VStack(alignment: .leading, spacing: 2) {
        Line(words: question, size: .second, soft: true)
        Line(words: answer, size: size)
      }
      .accessibilityElement(children: .combine)
    }
  }
}
