import HavenModels
import SwiftUI
import Thuishaven

/// One negative cycle: its name, when it was seen again, the ways out, and both sides. One that rests asks nothing.
struct CycleScreen: View {
  @State var model: CycleModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: model.page?.title ?? words.cycle.title) {
      if let page = model.page {
        if page.rests {
          HelpLink(words: words.cycle.help)
        } else if page.binned {
          RemovedCard(words: words.needs) { Task { await model.restore() } }
        } else {
          Line(words: page.with, soft: true).privacySensitive()
          if page.offersHelp { HelpLink(words: words.cycle.help) }
          Card {
            KeptField(label: words.cycle.name, kept: model.name)
            Line(words: words.cycle.nameHint, size: .second, soft: true)
          }
          SeenAgain(model: model, page: page)
          if model.justNoted != nil {
            WordButton(words: words.today.takeBack, icon: .undo, style: LinkStyle()) {
              Task { await model.takeBack() }
            }
          }
          if let pause = model.pause {
            PauseCard(pause: pause, words: words.cycle) {
              await model.load()
            } answer: { kept in
              Task { await model.answer(kept) }
            }
          }
          WaysOut(model: model)
          BoxesCard(title: words.cycle.mine, side: .mine, boxes: page.mine, cycle: page.id)
          BoxesCard(title: words.cycle.theirs, side: .theirs, boxes: page.theirs, cycle: page.id)
          PatternCard(model: model, page: page)
          Card {
            OpenRow(words: words.cycle.under) { app.show(.under) }
            if let person = model.logsWith {
              OpenRow(words: words.repairs.log) {
                app.show(.newRupture(RuptureStart(person: person, cycle: page.id)))
              }
            }
          }
          RemoveButton(words: words.needs) { Task { await model.remove() } }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }
}

/// There it is again, in one tap; and what is known of it over time.
private struct SeenAgain: View {
  let model: CycleModel
  let page: CyclePage

  var body: some View {
    let words = model.house.words.cycle
    Card {
      Heading(words: words.thereAgain)
      FlowLayout {
        spot(words.before, .before)
        spot(words.during, .during)
        spot(words.afterwards, .afterwards)
      }
      Line(words: page.seen, size: .bodyStrong)
      Line(words: page.earlier, size: .second, soft: true)
      if let pauses = page.pauses { Line(words: pauses, size: .second, soft: true) }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(words.thereAgain)
  }

  private func spot(_ label: String, _ seen: Seen) -> some View {
    WordButton(words: label, style: PillStyle(main: false)) {
      Task {
        await model.spot(seen)
        if model.trouble == nil { announce(model.page?.seen) }
      }
    }
  }
}

/// Before it, in the middle of it, and after it.
private struct WaysOut: View {
  @Bindable var model: CycleModel

  var body: some View {
    let words = model.house.words.cycle
    Card {
      Heading(words: words.prevent)
      Line(words: words.preventAbout)
    }
    Card {
      Heading(words: words.interrupt)
      Line(words: words.interruptAbout)
      if model.page?.pausable == true {
        Heading(words: words.pauseMinutes, size: .bodyStrong)
        FlowLayout {
          ForEach(model.pauses, id: \.self) { minutes in
            Chip(words: String(minutes), chosen: model.minutes == minutes) {
              model.minutes = minutes
            }
          }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(words.pauseMinutes)
        WordButton(words: words.pauseStart, icon: .pause, style: PillStyle()) {
          Task {
            await model.beginPause()
            if model.trouble == nil { announce(model.pause?.label) }
          }
        }
      }
    }
    Card {
      Heading(words: words.repair)
      Line(words: words.repairAbout)
    }
  }
}

/// The six boxes of a side, each with what stands in it.
private struct BoxesCard: View {
  let title: String
  let side: Side
  let boxes: [BoxView]
  let cycle: NeedId
  @Environment(AppModel.self) private var app

  var body: some View {
    Card {
      Heading(words: title)
      ForEach(boxes, id: \.part) { box in
        OpenRow(words: box.question) { app.show(.cycleBox(cycle, side, box.part)) }
        Tags(tags: box.chosen.map(\.label) + (box.own.isEmpty ? [] : [box.own]))
      }
    }
  }
}

/// How it usually goes.
private struct PatternCard: View {
  let model: CycleModel
  let page: CyclePage

  var body: some View {
    let words = model.house.words.cycle
    ChoiceCard(
      question: words.pattern,
      choices: [
        (words.escalating, Pattern.escalating), (words.withdrawing, .withdrawing),
        (words.sideBySide, .sideBySide),
      ],
      chosen: page.pattern
    ) { pattern in Task { await model.choose(pattern) } }
  }
}

/// One box of a negative cycle: words to choose, and one's own.
struct BoxScreen: View {
  @State var model: BoxModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: title) {
      if let box = model.box {
        Heading(words: box.question, size: .title)
        ForEach(Array(box.groups.enumerated()), id: \.offset) { _, group in
          if !group.title.isEmpty { Heading(words: group.title, size: .secondStrong) }
          ListChips(choices: group.choices, chosen: box.chosen.map(\.id)) { choice in
            Task { await model.toggle(choice) }
          }
        }
        if !model.strangers.isEmpty {
          FlowLayout {
            ForEach(model.strangers, id: \.id) { choice in
              Chip(words: choice.label, chosen: true) { Task { await model.toggle(choice.id) } }
            }
          }
          .privacySensitive()
        }
        KeptField(label: words.needs.ownWords, kept: model.own)
        WordButton(words: words.needs.done, style: PillStyle(wide: true)) { app.back() }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }

  private var title: String {
    let words = model.house.words.cycle
    return model.side == .mine ? words.mine : words.theirs
  }
}
