import HavenModels
import SwiftUI
import Thuishaven

/// All there is with one person: what is open, what is over, agreements, what worked before, cycles and sentences.
struct TogetherCards: View {
  let words: Words
  let person: PersonId
  let view: TogetherView
  @Environment(AppModel.self) private var app

  var body: some View {
    let repairs = words.repairs
    Heading(words: repairs.together)
    Card {
      Heading(words: repairs.togetherOpen, size: .bodyStrong)
      if view.open.isEmpty { Line(words: repairs.openNone, soft: true) }
      ruptures(view.open)
      LogButtons(words: repairs, person: person)
    }
    if !view.closed.isEmpty {
      Card {
        Heading(words: repairs.togetherClosed, size: .bodyStrong)
        ruptures(view.closed)
        if let time = view.time { Line(words: time, size: .second, soft: true) }
      }
    } else if let time = view.time {
      Card { Line(words: time, size: .second, soft: true) }
    }
    if !view.agreements.isEmpty {
      Card {
        Heading(words: repairs.agreements, size: .bodyStrong)
        ForEach(view.agreements, id: \.rupture) { agreement in
          OpenRow(words: agreement.text, second: agreement.when) {
            app.show(.rupture(agreement.rupture))
          }
        }
      }
      .privacySensitive()
    }
    WorkedCard(words: repairs, worked: view.worked)
    if !view.cycles.isEmpty {
      Card {
        Heading(words: repairs.cycles, size: .bodyStrong)
        ForEach(view.cycles, id: \.id) { cycle in
          OpenRow(words: cycle.name, second: cycle.seen) { app.show(.cycle(cycle.id)) }
        }
      }
      .privacySensitive()
    }
    if !view.sentences.isEmpty {
      Card {
        Heading(words: repairs.sentences, size: .bodyStrong)
        ForEach(view.sentences, id: \.id) { sentence in
          OpenRow(words: sentence.text, second: sentence.when) {
            app.show(.sentence(sentence.id))
          }
        }
      }
      .privacySensitive()
    }
  }

  private func ruptures(_ rows: [RuptureRow]) -> some View {
    ForEach(rows, id: \.id) { row in RuptureLine(row: row) { app.show(.rupture(row.id)) } }
  }
}

/// Someone turns out to be the same as someone else. That cannot be undone, so it takes two taps.
struct MergeScreen: View {
  @State var model: PersonModel
  @State private var other: PersonId?
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairs
    Page(title: model.person?.nickname ?? "") {
      Line(words: words.merge, size: .lead)
      Line(words: words.mergeAbout)
      Card {
        Heading(words: words.mergeQuestion)
        FlowLayout {
          ForEach(model.others, id: \.id) { person in
            Chip(words: person.nickname, chosen: other == person.id) { other = person.id }
          }
        }
        .privacySensitive()
      }
      .accessibilityElement(children: .contain)
      .accessibilityLabel(words.mergeQuestion)
      if let other {
        WordButton(words: words.next, style: PillStyle(wide: true)) {
          Task { if await model.merge(into: other) { app.merged(model.id, into: other) } }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}
