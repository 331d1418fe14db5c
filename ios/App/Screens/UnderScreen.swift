import HavenModels
import SwiftUI
import Thuishaven

/// The problem under the problem: three questions, and what was found before.
struct UnderScreen: View {
  @State var model: NeedsModel

  var body: some View {
    let words = model.house.words
    Page(title: words.cycle.under) {
      if let under = model.under {
        UnderFields(under: under, model: model)
      } else {
        WordButton(words: words.cycle.underTopic, icon: .plus, style: PillStyle()) {
          model.lookUnder()
        }
        if let id = model.removed {
          RemovedCard(words: words.needs) { Task { await model.restore(id) } }
        }
        if let view = model.view {
          if view.under.isEmpty { Line(words: words.needs.nothingYet, soft: true) }
          ForEach(view.under, id: \.id) { found in row(found, words) }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }

  private func row(_ found: UnderView, _ words: Words) -> some View {
    Card {
      part(words.cycle.underTopic, found.topicLabel)
      part(words.cycle.underTouched, found.touchedLabel)
      part(words.cycle.underNeed, found.needLabel)
      Tags(tags: [found.whom].compactMap { $0 })
      Line(words: found.when, size: .second, soft: true)
      RemoveButton(words: words.needs) { Task { await model.remove(found.id) } }
    }
    .privacySensitive()
  }

  @ViewBuilder private func part(_ question: String, _ answer: String) -> some View {
    if !answer.isEmpty {
      VStack(alignment: .leading, spacing: 2) {
        Line(words: question, size: .second, soft: true)
        Line(words: answer, size: .bodyStrong)
      }
      .accessibilityElement(children: .combine)
    }
  }
}

/// One question at a time.
private struct UnderFields: View {
  @Bindable var under: UnderModel
  let model: NeedsModel

  var body: some View {
    let words = model.house.words
    VStack(alignment: .leading, spacing: Measure.margin) {
      Heading(words: question, size: .title)
      switch under.step {
      case .topic:
        OneOfChips(choices: words.needChoices.topics, chosen: $under.topic)
        WordsField(label: words.needs.ownWords, text: $under.own)
        WhomChips(words: words.needs, people: model.view?.people ?? [], chosen: $under.person)
      case .touched:
        ForEach(Array(words.needChoices.meanings.enumerated()), id: \.offset) { _, group in
          if !group.title.isEmpty { Heading(words: group.title, size: .secondStrong) }
          OneOfChips(choices: group.choices, chosen: $under.touched)
        }
      case .need:
        OneOfChips(choices: words.needChoices.needs, chosen: $under.need)
      }
      Refusal(trouble: under.trouble)
      if under.isLast {
        WordButton(words: words.needs.keep, style: PillStyle(wide: true)) {
          Task { await model.keepUnder() }
        }
      } else {
        WordButton(words: words.needs.next, style: PillStyle(wide: true)) { under.next() }
      }
      if let before {
        WordButton(words: before, icon: .back, style: LinkStyle()) { under.back() }
      }
    }
    .id(under.step)
    .onChange(of: under.step) { announce(question) }
  }

  private var question: String { question(of: under.step) }

  private var before: String? {
    UnderModel.Step(rawValue: under.step.rawValue - 1).map(question(of:))
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
