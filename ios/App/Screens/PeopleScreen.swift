import HavenModels
import SwiftUI
import Thuishaven

/// Everyone: oneself first, those at rest apart.
struct PeopleScreen: View {
  @State var model: PeopleModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.people
    PlaceScroll {
      PlaceHead(title: words.title)
      Line(words: words.intro, soft: true)
      Refusal(trouble: model.trouble)
      Card {
        let words = model.house.words.questionnaire
        OpenRow(words: words.open, second: words.openAbout) { app.show(.library) }
      }
      NeedsCard(words: model.house.words)
      if let view = model.view {
        Card { rows(view.people) }
        WordButton(words: words.add, icon: .plus, style: PillStyle()) { app.show(.newcomer) }
        if !view.resting.isEmpty {
          Heading(words: words.restingTitle)
          Card { rows(view.resting) }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
  }

  private func rows(_ people: [PersonView]) -> some View {
    ForEach(people, id: \.id) { person in
      OpenRow(words: person.nickname, second: person.me ? "" : person.roleLabel) {
        app.show(.person(person.id))
      }
    }
  }
}

/// The ways to what one needs, to negative cycles, and to the week.
private struct NeedsCard: View {
  let words: Words
  @Environment(AppModel.self) private var app

  var body: some View {
    Card {
      OpenRow(words: words.needs.title, second: words.needs.intro) { app.show(.needs) }
      OpenRow(words: words.cycle.title, second: words.cycle.intro) { app.show(.cycles) }
      OpenRow(words: words.share.title, second: words.share.question) { app.show(.week) }
    }
  }
}

/// Someone to add.
struct NewcomerScreen: View {
  @State var model: NewcomerModel
  @Environment(AppModel.self) private var app

  var body: some View {
    Page(title: model.house.words.people.addTitle) {
      NewcomerFields(model: model) {
        Task { if await model.keep() { app.back() } }
      }
    }
  }
}
