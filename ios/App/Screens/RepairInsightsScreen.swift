import HavenModels
import SwiftUI
import Thuishaven

/// What repairs say over time. Where there is too little, only the sentence says so.
struct RepairInsightsScreen: View {
  @State var model: RepairInsightsModel

  var body: some View {
    let words = model.house.words.repairInsights
    Page(title: words.title) {
      Line(words: words.about, soft: true)
      if let view = model.view {
        Line(words: view.note, size: .second, soft: true)
        CurveCard(words: words, time: view.time)
        Times(words: words, view: view)
        LandingCard(words: words, landing: view.landing)
        told(words.balance, view.balance)
        told(words.reception, view.reception)
        told(words.movedOn, view.movedOn)
      }
      if let week = model.week { WarmthCard(model: model, week: week) }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }

  private func told(_ title: String, _ sentence: String) -> some View {
    Card {
      Heading(words: title)
      Line(words: sentence)
    }
  }
}

/// The curve, and its sentences.
private struct CurveCard: View {
  let words: RepairInsightWords
  let time: RepairTimeView

  var body: some View {
    Card {
      Heading(words: words.curve)
      if !time.points.isEmpty {
        CurveChart(time: time)
        CurveLegend(words: words)
      }
      Line(words: time.sentence)
      if !time.other.isEmpty { Line(words: time.other, size: .second, soft: true) }
    }
    .privacySensitive()
  }
}

/// How long it takes with each person, and in each quarter.
private struct Times: View {
  let words: RepairInsightWords
  let view: RepairInsights

  var body: some View {
    if !view.people.isEmpty {
      Card {
        Heading(words: words.perPerson)
        ForEach(Array(view.people.enumerated()), id: \.offset) { _, row in
          Answered(question: row.name, answer: row.sentence)
        }
      }
      .privacySensitive()
    }
    if !view.quarters.isEmpty {
      Card {
        Heading(words: words.quarters)
        ForEach(Array(view.quarters.enumerated()), id: \.offset) { _, row in
          Answered(question: row.label, answer: row.sentence)
        }
        if let trend = view.trend { Line(words: trend) }
      }
    }
  }
}

/// What landed of one's own steps: by kind, by how long after it came, by how big it was, and by person.
private struct LandingCard: View {
  let words: RepairInsightWords
  let landing: LandingView

  var body: some View {
    Card {
      Heading(words: words.landing)
      if !landing.sentence.isEmpty { Line(words: landing.sentence) }
      rows(words.byKind, landing.kinds)
      rows(words.byDelay, landing.delays)
      rows(words.bySize, landing.sizes)
      rows(words.byPerson, landing.people)
    }
  }

  @ViewBuilder private func rows(_ title: String, _ rows: [LandingRow]) -> some View {
    if !rows.isEmpty {
      Heading(words: title, size: .bodyStrong)
      ForEach(Array(rows.enumerated()), id: \.offset) { _, row in ShareBar(row: row) }
    }
  }
}

/// A week in which one counts one's own reactions.
private struct WarmthCard: View {
  let model: RepairInsightsModel
  let week: WarmthView

  var body: some View {
    let words = model.house.words
    Card {
      Heading(words: words.repairInsights.warmth)
      Line(words: words.repairInsights.warmthAbout, size: .second, soft: true)
      Line(words: week.label, size: .bodyStrong)
      if week.asks {
        FlowLayout {
          react(words.repairInsights.warm, warm: true)
          react(words.repairInsights.sharp, warm: false)
        }
      }
      Line(words: week.counts)
      if model.counted != nil {
        WordButton(words: words.today.takeBack, icon: .undo, style: LinkStyle()) {
          Task { await model.takeBack() }
        }
      }
      if !week.sentence.isEmpty { Line(words: week.sentence) }
      FlowLayout {
        WordButton(words: words.repairInsights.weekEarlier, icon: .back, style: LinkStyle()) {
          Task { await model.show(week: week.earlier) }
        }
        if let later = week.later {
          WordButton(words: words.repairInsights.weekLater, icon: .forward, style: LinkStyle()) {
            Task { await model.show(week: later) }
          }
        }
      }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(words.repairInsights.warmth)
    .onChange(of: week.label) { announce(week.label) }
  }

  private func react(_ label: String, warm: Bool) -> some View {
    WordButton(words: label, style: PillStyle(main: false)) {
      Task {
        await model.react(warm: warm)
        if model.trouble == nil { announce(model.week?.counts) }
      }
    }
  }
}
