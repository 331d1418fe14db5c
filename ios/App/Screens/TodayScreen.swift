import HavenModels
import SwiftUI
import Thuishaven

/// Today: how it is now, what waits, the last moments, and the week.
struct TodayScreen: View {
  @State var model: TodayModel
  @Environment(AppModel.self) private var app

  var body: some View {
    PlaceScroll {
      if let view = model.view {
        PlaceHead(above: view.date, title: view.greeting)
        Refusal(trouble: model.trouble)
        NowCard(model: model, words: model.house.words)
        if let between = view.between {
          PromptCard(prompt: between, words: model.house.words.repairs) {
            app.show(.rupture(between.rupture))
          } later: {
            Task { await model.putOffBetween() }
          }
        }
        if !view.waiting.isEmpty { WaitingCard(model: model, waiting: view.waiting) }
        if !view.last.isEmpty { LastCard(last: view.last, words: model.house.words.today) }
        WeekCard(week: view.week, words: model.house.words.today)
      } else {
        PlaceHead(title: model.house.words.frame.appName)
        Refusal(trouble: model.trouble)
      }
    }
    .task(id: model.house.changes) { await model.load() }
  }
}

/// "How is it now?", and what was just kept.
private struct NowCard: View {
  let model: TodayModel
  let words: Words
  @Environment(AppModel.self) private var app
  @Environment(\.accessibilityReduceMotion) private var still

  var body: some View {
    Card {
      Heading(words: words.today.moodQuestion)
      MoodTiles(moods: words.choices.moods, chosen: model.justNow?.moment.step) { step in
        Task { await model.tap(step: step) }
      }
      // Seven of them can only each be touched with less of the card's edge.
      .padding(.horizontal, -Measure.gap)
      HStack {
        Line(words: words.today.moodDark, size: .second, soft: true)
        Spacer()
        Line(words: words.today.moodLight, size: .second, soft: true)
      }
      .accessibilityHidden(true)
      if let justNow = model.justNow {
        Line(words: justNow.sentence, size: .lead)
        let first = justNow.asks ? words.choices.steps.first : nil
        if let offer = justNow.offer {
          OpenRow(words: offer.title, second: offer.text) {
            app.show(.offer(justNow.moment.id, then: first?.step))
          }
        }
        FlowLayout {
          if let first {
            WordButton(words: words.today.whatHappened, style: PillStyle()) {
              app.show(.step(justNow.moment.id, first.step, alone: false))
            }
          }
          WordButton(words: words.today.later, style: PillStyle(main: false)) {
            model.wait(justNow.moment.id)
          }
          if justNow.correctable {
            WordButton(words: words.today.takeBack, icon: .undo, style: LinkStyle()) {
              let id = justNow.moment.id
              Task { if await model.takeBack(id) { app.removed(id) } }
            }
          }
        }
      } else if let view = model.view, view.last.isEmpty {
        Line(words: words.today.firstTime, size: .second, soft: true)
      }
    }
    .animation(still ? nil : .easeOut(duration: 0.2), value: model.justNow?.moment.id)
    .onChange(of: model.justNow?.sentence) { announce(model.justNow?.sentence) }
  }
}

/// What can still be filled in; each can be left at this.
private struct WaitingCard: View {
  let model: TodayModel
  let waiting: [WaitingView]
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette

  var body: some View {
    let words = model.house.words.today
    Card(warm: true) {
      Text(words.waitingTitle).font(Lettering.secondStrong.font).foregroundStyle(palette.lamp)
        .accessibilityAddTraits(.isHeader)
      Line(words: words.waitingAbout)
      ForEach(waiting, id: \.id) { moment in
        VStack(alignment: .leading, spacing: 8) {
          Line(words: moment.label, size: .bodyStrong)
          FlowLayout {
            if let first = model.house.words.choices.steps.first {
              WordButton(words: words.waitingFill, style: PillStyle(main: false)) {
                app.show(.step(moment.id, first.step, alone: false))
              }
            }
            WordButton(words: words.waitingLeave, style: LinkStyle()) {
              Task { await model.leave(moment.id) }
            }
          }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(moment.label)
      }
    }
  }
}

/// The last moments, and the way to all of them.
private struct LastCard: View {
  let last: [LastView]
  let words: TodayWords
  @Environment(AppModel.self) private var app

  var body: some View {
    Card {
      Heading(words: words.lastTitle)
      ForEach(last, id: \.moment.id) { row in
        HStack(spacing: Measure.gap) {
          SmallLight(step: row.moment.step)
          OpenRow(words: row.when, second: row.summary) { app.show(.moment(row.moment.id)) }
        }
      }
      WordButton(words: words.lastAll, style: LinkStyle()) { app.go(.diary) }
    }
  }
}

/// The week as a chart, and in one sentence.
private struct WeekCard: View {
  let week: WeekView
  let words: TodayWords

  var body: some View {
    Card {
      Heading(words: words.weekTitle)
      VStack(alignment: .leading, spacing: 2) {
        Line(words: words.weekLight, size: .tab, soft: true).accessibilityHidden(true)
        WeekChart(week: week, dark: words.weekDark)
      }
      Line(words: week.sentence, size: .second, soft: true).accessibilityHidden(true)
      if !week.lanes.isEmpty {
        Heading(words: words.weekCompany, size: .bodyStrong)
        ForEach(Array(week.lanes.enumerated()), id: \.offset) { _, lane in LaneRow(lane: lane) }
      }
    }
  }
}
