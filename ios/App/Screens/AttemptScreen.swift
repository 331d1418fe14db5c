import HavenModels
import SwiftUI
import Thuishaven

/// One step towards each other: how it came in or landed, what it was, with whom and when. All of it may stay open.
struct AttemptScreen: View {
  @State var model: AttemptModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairs
    Page(title: words.step) {
      if let step = model.step {
        Line(words: step.title, size: .card).privacySensitive()
        Line(words: step.whose, soft: true)
        if !step.with.isEmpty { Line(words: step.with, soft: true).privacySensitive() }
        if step.binned {
          RemovedCard(words: words) { Task { await model.restore() } }
        } else if step.rests {
          HelpLink(words: words.help)
        } else {
          Answers(model: model, step: step)
          Card {
            OpenRow(words: words.when, second: step.when) { app.show(.attemptWhen(step.id)) }
          }
          if step.rupture == nil { WithCard(model: model, step: step) }
          Card {
            Heading(words: words.kind)
            ListChips(
              choices: model.house.words.repairChoices.kinds,
              chosen: step.kind.isEmpty ? [] : [step.kind]
            ) { kind in
              Task { await model.choose(kind: kind) }
            }
            KeptField(label: words.ownWords, kept: model.own)
          }
          WordButton(words: words.remove, icon: .bin, style: LinkStyle()) {
            Task { await model.remove() }
          }
        }
        WordButton(words: words.done, style: PillStyle(wide: true)) {
          Task { if await model.finish() { app.back() } }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }
}

/// How it landed; and of a step of the other, when one noticed it and how far one let it in.
private struct Answers: View {
  let model: AttemptModel
  let step: AttemptView

  var body: some View {
    let words = model.house.words.repairs
    let choices = model.house.words.repairChoices
    ChoiceCard(
      question: words.outcome, choices: choices.outcomes.map { ($0.label, $0.outcome) },
      chosen: step.outcome
    ) { outcome in Task { await model.choose(outcome) } }
    if step.asksNoticed {
      ChoiceCard(
        question: words.noticed, choices: choices.noticed.map { ($0.label, $0.noticed) },
        chosen: step.noticed
      ) { noticed in Task { await model.choose(noticed) } }
      if step.noticed != .missed {
        ChoiceCard(
          question: words.letIn, choices: choices.letIn.map { ($0.title, $0.step) },
          chosen: step.letIn
        ) { letIn in Task { await model.choose(letIn: letIn) } }
      }
    }
  }
}

/// With whom it was, for a step that stands alone. With oneself it is something kind after a hard word.
private struct WithCard: View {
  let model: AttemptModel
  let step: AttemptView

  var body: some View {
    let words = model.house.words.repairs
    Card {
      Heading(words: words.with)
      FlowLayout {
        ForEach(model.people, id: \.id) { person in
          let id = UUID(uuidString: person.id)
          Chip(
            words: id == model.me ? words.forMe : person.label,
            chosen: id != nil && step.person == id
          ) {
            Task { await model.choose(id) }
          }
        }
      }
      .privacySensitive()
      if step.way == .made { Line(words: words.forMeAbout, size: .second, soft: true) }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(words.with)
  }
}
