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

/// One person: their name here, who they are, and rest; or a line about oneself.
struct PersonScreen: View {
  @State var model: PersonModel
  @Environment(\.scenePhase) private var scenePhase

  var body: some View {
    let words = model.house.words.people
    Page(title: model.person?.nickname ?? words.title) {
      Refusal(trouble: model.trouble)
      if let person = model.person, person.me {
        Card { Line(words: words.meAbout) }
      } else if let person = model.person {
        Card {
          KeptField(label: words.nickname, kept: model.nickname)
          Line(words: words.nicknameHint, size: .second, soft: true)
        }
        Card {
          Heading(words: words.role)
          RoleChips(roles: model.roles, chosen: person.role) { role in
            Task { await model.choose(role) }
          }
        }
        Card {
          Line(words: words.restAbout, size: .second, soft: true)
          WordButton(
            words: person.resting ? words.wake : words.rest, style: PillStyle(main: false)
          ) {
            Task { await model.rest(!person.resting) }
          }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
    .onDisappear { Task { await model.leave() } }
    .onChange(of: scenePhase) {
      if scenePhase != .active { Task { await model.leave() } }
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
