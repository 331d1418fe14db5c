import HavenModels
import SwiftUI
import Thuishaven

/// The tools at hand while repairing.
struct RepairToolsScreen: View {
  let house: House
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = house.words.repairTools
    Page(title: words.title) {
      Card {
        OpenRow(words: words.apology, second: words.apologyAbout) { app.show(.apologies) }
        OpenRow(words: words.softStart, second: words.softStartAbout) { app.show(.softStarts) }
        OpenRow(words: words.sorry) { app.show(.sorry) }
        OpenRow(words: words.bids, second: words.bidsAbout) { app.show(.bids) }
      }
    }
  }
}

/// For when a "sorry" is not enough, line by line.
struct SorryScreen: View {
  let house: House

  var body: some View {
    Page(title: house.words.repairTools.sorry) {
      ForEach(Array(house.words.repairChoices.sorry.enumerated()), id: \.offset) { _, line in
        Line(words: line, size: .lead)
      }
    }
  }
}

/// Bids for contact: whose it was, and how it was answered; and how often they were turned towards.
struct BidsScreen: View {
  @State var model: RepairsModel

  var body: some View {
    let words = model.house.words
    Page(title: words.repairTools.bids) {
      Line(words: words.repairTools.bidsAbout, soft: true)
      side(words.repairTools.bidOwn, .made)
      side(words.repairTools.bidTheirs, .received)
      if model.bid != nil {
        Line(words: words.repairTools.bidKept, size: .second, soft: true)
        WordButton(words: words.today.takeBack, icon: .undo, style: LinkStyle()) {
          Task { await model.takeBackBid() }
        }
      }
      if let bids = model.view?.bids, !bids.isEmpty {
        Card {
          ForEach(Array(bids.enumerated()), id: \.offset) { _, sentence in Line(words: sentence) }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }

  private func side(_ whose: String, _ way: AttemptWay) -> some View {
    let words = model.house.words.repairTools
    return Card {
      Heading(words: whose)
      FlowLayout {
        answer(words.bidToward, way, .toward)
        answer(words.bidAway, way, .away)
        answer(words.bidAgainst, way, .against)
      }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(whose)
  }

  private func answer(_ label: String, _ way: AttemptWay, _ answer: BidAnswer) -> some View {
    WordButton(words: label, style: PillStyle(main: false)) {
      Task {
        await model.answer(way, answer)
        if model.trouble == nil { announce(model.house.words.repairTools.bidKept) }
      }
    }
  }
}
