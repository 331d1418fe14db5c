import HavenModels
import SwiftUI
import Thuishaven

/// What is open between oneself and others first; then everyone, oneself first, those at rest apart.
struct PeopleScreen: View {
  @State var model: PeopleModel
  @State var repairs: RepairsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.people
    PlaceScroll {
      PlaceHead(title: words.title)
      Line(words: words.intro, soft: true)
      Refusal(trouble: model.trouble ?? repairs.trouble)
      if let view = repairs.view { OpenRepairs(model: repairs, view: view) }
      if let view = model.view {
        Card { rows(view.people) }
        WordButton(words: words.add, icon: .plus, style: PillStyle(main: false)) {
          app.show(.newcomer)
        }
        if !view.resting.isEmpty {
          Heading(words: words.restingTitle)
          Card { rows(view.resting) }
        }
      }
      RepairsCard(words: model.house.words)
      Card {
        let words = model.house.words.questionnaire
        OpenRow(words: words.open, second: words.openAbout) { app.show(.library) }
      }
      NeedsCard(words: model.house.words)
    }
    .task(id: model.house.changes) {
      await model.load()
      await repairs.load()
    }
  }

  private func rows(_ people: [PersonView]) -> some View {
    ForEach(people, id: \.id) { person in
      OpenRow(words: person.nickname, second: person.me ? "" : person.roleLabel) {
        app.show(.person(person.id))
      }
    }
  }
}

/// One question at most, what is open, and the two things to log.
private struct OpenRepairs: View {
  let model: RepairsModel
  let view: RepairsView
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairs
    if let prompt = view.prompt {
      PromptCard(prompt: prompt, words: words) {
        app.show(.rupture(prompt.rupture))
      } later: {
        Task { await model.putOff() }
      }
    }
    Card {
      Heading(words: words.openTitle)
      if view.open.isEmpty { Line(words: words.openNone, soft: true) }
      ForEach(view.open, id: \.id) { row in
        RuptureLine(row: row) { app.show(.rupture(row.id)) }
      }
      LogButtons(words: words)
    }
  }
}

/// Something that came between, and a step towards each other: with someone, or with anyone.
struct LogButtons: View {
  let words: RepairWords
  var person: PersonId?
  @Environment(AppModel.self) private var app

  var body: some View {
    FlowLayout {
      WordButton(words: words.log, icon: .plus, style: PillStyle()) {
        app.show(.newRupture(RuptureStart(person: person)))
      }
      WordButton(words: words.step, icon: .plus, style: PillStyle(main: false)) {
        app.show(.newAttempt(AttemptStart(person: person)))
      }
    }
  }
}

/// The ways to what is over, to steps that stand alone, to the tools, and to what repairs say over time.
private struct RepairsCard: View {
  let words: Words
  @Environment(AppModel.self) private var app

  var body: some View {
    Card {
      Heading(words: words.repairs.title)
      Line(words: words.repairs.intro, size: .second, soft: true)
      OpenRow(words: words.repairs.closedTitle) { app.show(.closedRuptures) }
      OpenRow(words: words.repairs.aloneTitle) { app.show(.aloneAttempts) }
      OpenRow(words: words.repairTools.title) { app.show(.repairTools) }
      OpenRow(words: words.repairInsights.title) { app.show(.repairInsights) }
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
