import HavenModels
import SwiftUI
import Thuishaven

/// The problems under the problems: what was found before, and one to look for.
struct UnderScreen: View {
  @State var model: NeedsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.cycle.under) {
      WordButton(words: words.cycle.underTopic, icon: .plus, style: PillStyle()) {
        app.show(.underOne(model.newEntry()))
      }
      Entries(model: model, entries: model.view?.under, id: \.id) { found in
        Answered(
          question: words.cycle.underTopic, answer: found.topicLabel, size: .bodyStrong)
        Answered(
          question: words.cycle.underTouched, answer: found.touchedLabel, size: .bodyStrong)
        Answered(question: words.cycle.underNeed, answer: found.needLabel, size: .bodyStrong)
        Tags(tags: [found.whom].compactMap { $0 })
        OpenRow(words: words.diary.change, second: found.when) { app.show(.underOne(found.id)) }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// The problem under one problem: one question at a time.
struct UnderOneScreen: View {
  @State var model: UnderModel

  var body: some View {
    let words = model.house.words
    Page(title: words.cycle.under) {
      Heading(words: question, size: .title)
      questionFields(words)
      if model.isLast {
        KeptFoot(form: model, begun: model.found != nil)
      } else {
        WordButton(words: words.needs.next, style: PillStyle(wide: true)) {
          Task { await model.next() }
        }
      }
      if let before {
        WordButton(words: before, icon: .back, style: LinkStyle()) { model.back() }
      }
    }
    // Another question begins at its top.
    .id(model.step)
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
    .onChange(of: model.step) { announce(question) }
  }

  @ViewBuilder private func questionFields(_ words: Words) -> some View {
    let choices = words.needChoices
    switch model.step {
    case .topic:
      ListChips(choices: choices.topics, chosen: chosen(model.found?.topic)) { topic in
        Task { await model.choose(topic: topic) }
      }
      KeptField(label: words.needs.ownWords, kept: model.own)
      WhomChips(words: words.needs, people: model.people, chosen: model.found?.person) { person in
        Task { await model.choose(person) }
      }
    case .touched:
      ForEach(Array(choices.meanings.enumerated()), id: \.offset) { _, group in
        if !group.title.isEmpty { Heading(words: group.title, size: .secondStrong) }
        ListChips(choices: group.choices, chosen: chosen(model.found?.touched)) { touched in
          Task { await model.choose(touched: touched) }
        }
      }
    case .need:
      ListChips(choices: choices.needs, chosen: chosen(model.found?.need)) { need in
        Task { await model.choose(need: need) }
      }
    }
  }

  private func chosen(_ id: String?) -> [String] { id.map { [$0] } ?? [] }

  private var question: String { question(of: model.step) }

  private var before: String? {
    UnderModel.Step(rawValue: model.step.rawValue - 1).map(question(of:))
  }

  private func question(of step: UnderModel.Step) -> String {
    let words = model.house.words.cycle
    return switch step {
    case .topic: words.underTopic
    case .touched: words.underTouched
    case .need: words.underNeed
    }
  }
}
