import HavenModels
import SwiftUI
import Thuishaven

/// One sentence. First whether it can be said safely; only then ways to say it.
struct SentenceScreen: View {
  @State var model: SentenceModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.needs
    Page(title: words.sentence) {
      if let page = model.page {
        if let whom = page.whom { Line(words: whom, size: .bodyStrong).privacySensitive() }
        Line(words: page.text, size: .card).privacySensitive()
        Line(words: page.when, size: .second, soft: true)
        if page.binned {
          RemovedCard(words: words) { Task { await model.restore() } }
        } else {
          if page.asksSafe { SafeQuestion(model: model, page: page) }
          if page.offersHelp {
            Card {
              Line(words: words.safeFirst, size: .lead)
              HelpLink()
            }
          }
          if page.sayable { Saying(model: model, page: page) }
          Card { KeptField(label: words.edit, kept: model.text, lines: 3...) }
          RemoveButton(words: words) { Task { await model.remove() } }
        }
        WordButton(words: words.done, style: PillStyle(wide: true)) { app.leaveSteps() }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
    .onChange(of: model.page?.offersHelp) {
      if model.page?.offersHelp == true { announce(model.house.words.needs.safeFirst) }
    }
  }
}

/// Whether it can be said safely.
private struct SafeQuestion: View {
  let model: SentenceModel
  let page: SentencePage

  var body: some View {
    let words = model.house.words.needs
    ChoiceCard(
      question: words.safeQuestion,
      choices: [(words.safeYes, Sure.yes), (words.safeNo, .no), (words.safeDontKnow, .dontKnow)],
      chosen: page.safe
    ) { safe in Task { await model.answer(safe) } }
  }
}

/// Ways to say it, and how it went.
private struct Saying: View {
  let model: SentenceModel
  let page: SentencePage
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.needs
    Card {
      FlowLayout {
        WordButton(words: words.show, icon: .eye, style: PillStyle()) { app.show(.large(page.id)) }
        WordButton(words: words.copy, style: PillStyle(main: false)) {
          Task {
            await model.copy()
            if model.copied { announce(words.copied) }
          }
        }
      }
      if model.copied { Line(words: words.copied, size: .second, soft: true) }
    }
    Card {
      Heading(words: words.said)
      FlowLayout {
        Chip(words: words.safeYes, chosen: page.said == true) {
          Task { await model.answer(said: true) }
        }
        Chip(words: words.safeNo, chosen: page.said == false) {
          Task { await model.answer(said: false) }
        }
      }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(words.said)
    if page.said == true {
      Card {
        ScalePicker(
          question: words.landed, scale: model.house.words.tenths, value: page.landed,
          low: words.landedLow, high: words.landedHigh, words: model.house.words.diary
        ) { landed in
          Task { await model.choose(landed: landed) }
        }
        if let label = page.landedLabel { Line(words: label, size: .second, soft: true) }
      }
    }
  }
}

/// The sentence alone, in large letters, for the one it is for.
struct LargeScreen: View {
  @State var model: SentenceModel

  var body: some View {
    // As it is now: what can no longer be said is no longer shown.
    LargeText(words: model.page?.sayable == true ? model.page?.text : nil)
      .task(id: model.house.changes) { await model.load() }
  }
}

/// Words alone, in large letters. Nothing else stands here, for someone else reads it.
struct LargeText: View {
  let words: String?
  @Environment(\.palette) private var palette

  var body: some View {
    ScrollView {
      Group {
        if let words { Line(words: words, size: .large) }
      }
      .padding(Measure.card)
      .frame(maxWidth: .infinity, alignment: .leading)
      .privacySensitive()
    }
    .background(palette.background)
    .bar(title: "", help: false)
  }
}
