import HavenModels
import SwiftUI
import Thuishaven

/// The story of one thing that came between. Where one was afraid there is help, and nothing is asked.
struct RuptureScreen: View {
  @State var model: RuptureModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairs
    Page(title: words.title) {
      if let page = model.page {
        if page.binned {
          RemovedCard(words: words) { Task { await model.restore() } }
        } else if page.offersHelp {
          AfraidHelp(model: model, page: page)
        } else if page.rests {
          HelpLink(words: words.help)
        } else {
          Line(words: page.with, soft: true).privacySensitive()
          if page.asksAfraid { AfraidCard(model: model) }
          Card {
            Heading(words: words.story)
            StoryLine(story: page.story, spoken: page.spoken) { app.show(.attempt($0)) }
          }
          if page.open {
            OpenCard(model: model, page: page)
          } else {
            Ended(model: model, page: page)
          }
          WorkedCard(words: words, worked: page.worked)
          WhenAndSize(model: model, page: page)
          Links(words: words, page: page)
          Removal(model: model)
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
    .onChange(of: model.page?.offersHelp) {
      if model.page?.offersHelp == true { announce(model.house.words.repairs.afraidHelp) }
    }
  }
}

/// Whether one was afraid of the other.
private struct AfraidCard: View {
  let model: RuptureModel

  var body: some View {
    let words = model.house.words.repairs
    ChoiceCard(
      question: words.afraidQuestion,
      choices: [(words.afraidYes, true), (words.afraidNo, false)], chosen: model.page?.afraid
    ) { afraid in Task { await model.answer(afraid: afraid) } }
  }
}

/// One was afraid: there is nothing to repair here, and help is near.
private struct AfraidHelp: View {
  let model: RuptureModel
  let page: RupturePage

  var body: some View {
    let words = model.house.words
    Card {
      Line(words: words.repairs.afraidHelp, size: .lead)
      HelpLink(words: words.repairs.help)
      if page.person != nil {
        WordButton(words: words.repairs.afraidFlag, style: LinkStyle()) {
          Task { await model.flag() }
        }
      }
    }
    if model.justAfraid {
      WordButton(words: words.today.takeBack, icon: .undo, style: LinkStyle()) {
        Task { await model.takeBackAfraid() }
      }
    }
  }
}

/// While it is open: a step to add, and that it is all right again.
private struct OpenCard: View {
  let model: RuptureModel
  let page: RupturePage
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairs
    Card {
      Heading(words: words.step)
      FlowLayout {
        add(words.made, .made)
        // A child carries nothing back.
        if !page.child { add(words.received, .received) }
      }
      if page.child {
        WordButton(words: words.laterAfterAll, icon: .check, style: PillStyle(main: false)) {
          Task { await act { await model.laterAfterAll() } }
        }
      }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(words.step)
    if model.closing {
      Card {
        Heading(words: words.depth)
        ForEach(model.depths, id: \.depth) { choice in
          OptionRow(label: choice.label, note: choice.meaning, chosen: page.depth == choice.depth) {
            Task { await act { await model.close(choice.depth) } }
          }
        }
      }
      .accessibilityElement(children: .contain)
      .accessibilityLabel(words.depth)
    } else {
      WordButton(words: words.close, icon: .check, style: PillStyle(main: false)) {
        model.askDepth()
        announce(words.depth)
      }
    }
  }

  private func add(_ label: String, _ way: AttemptWay) -> some View {
    WordButton(words: label, icon: .plus, style: PillStyle(main: false)) {
      app.show(.newAttempt(AttemptStart(way: way, rupture: page.id, placed: true)))
    }
  }

  private func act(_ work: () async -> Void) async {
    await work()
    if let page = model.page, !page.open { announce(page.ended) }
  }
}

/// It is all right again: how it ended, what both agree on, and what still rankles.
private struct Ended: View {
  let model: RuptureModel
  let page: RupturePage
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairs
    Card {
      Line(words: page.ended, size: .lead)
      if let late = page.late { Line(words: late, size: .lead) }
      OpenRow(words: words.closeWhen) { app.show(.closedWhen(page.id)) }
      WordButton(words: words.reopen, icon: .undo, style: LinkStyle()) {
        Task { await model.reopen() }
      }
    }
    Card {
      KeptField(label: words.agreement, kept: model.agreement, lines: 2...)
      Line(words: words.agreementAbout, size: .second, soft: true)
    }
    Card {
      KeptField(label: words.rankling, kept: model.rankling, lines: 2...)
      slider(words.ranklingMuch, page.rankles) { await model.choose(rankles: $0) }
      if page.asksRankles {
        slider(words.ranklingLater, page.ranklesLater) { await model.choose(ranklesLater: $0) }
      }
    }
  }

  private func slider(
    _ question: String, _ much: UInt8?, choose: @escaping @MainActor (UInt8?) async -> Void
  ) -> some View {
    let words = model.house.words
    return ScalePicker(
      question: question, scale: words.tenths, value: much, low: words.repairs.ranklingLow,
      high: words.repairs.ranklingHigh, words: words.diary
    ) { much in
      Task { await choose(much) }
    }
  }
}

/// What worked with them before; nothing where nothing is known.
struct WorkedCard: View {
  let words: RepairWords
  let worked: [String]

  var body: some View {
    if !worked.isEmpty {
      Card {
        Heading(words: words.worked)
        ForEach(Array(worked.enumerated()), id: \.offset) { _, line in Line(words: line) }
      }
    }
  }
}

/// When it was, and how big it felt.
private struct WhenAndSize: View {
  let model: RuptureModel
  let page: RupturePage
  @Environment(AppModel.self) private var app
  @State private var sizing = false

  var body: some View {
    let words = model.house.words
    Card {
      Answered(question: words.repairs.when, answer: page.when, size: .bodyStrong)
      WordButton(words: words.repairs.whenEarlier, style: LinkStyle()) {
        app.show(.ruptureWhen(page.id))
      }
      .accessibilityHint(words.repairs.when)
      Hairline()
      Answered(question: words.repairs.size, answer: page.sizeLabel, size: .bodyStrong)
      if sizing {
        SizeTiles(sizes: words.repairChoices.sizes, chosen: page.size) { size in
          Task { await model.choose(size: size) }
        }
      } else {
        WordButton(words: words.diary.change, style: LinkStyle()) { sizing = true }
          .accessibilityHint(words.repairs.size)
      }
    }
  }
}

/// The moment of the diary and the negative cycle it belongs to.
private struct Links: View {
  let words: RepairWords
  let page: RupturePage
  @Environment(AppModel.self) private var app

  var body: some View {
    if page.moment != nil || page.cycle != nil {
      Card {
        if let moment = page.moment { OpenRow(words: words.moment) { app.show(.moment(moment)) } }
        if let cycle = page.cycle { OpenRow(words: words.cycle) { app.show(.cycle(cycle)) } }
      }
    }
  }
}

/// Throws it away; where it has steps, it is asked what becomes of them.
private struct Removal: View {
  let model: RuptureModel

  var body: some View {
    let words = model.house.words.repairs
    if model.removing {
      Card {
        Heading(words: words.removeQuestion)
        FlowLayout {
          answer(words.removeWith, withSteps: true)
          answer(words.removeKeep, withSteps: false)
        }
      }
      .accessibilityElement(children: .contain)
      .accessibilityLabel(words.removeQuestion)
    } else {
      WordButton(words: words.remove, icon: .bin, style: LinkStyle()) {
        Task {
          await model.askRemoval()
          if model.removing { announce(words.removeQuestion) }
        }
      }
    }
  }

  private func answer(_ label: String, withSteps: Bool) -> some View {
    WordButton(words: label, style: PillStyle(main: false)) {
      Task { await model.remove(withSteps: withSteps) }
    }
  }
}
