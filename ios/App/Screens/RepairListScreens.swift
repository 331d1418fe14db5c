import HavenModels
import SwiftUI
import Thuishaven

/// What came between and is all right again.
struct ClosedRupturesScreen: View {
  @State var model: RepairsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.repairs.closedTitle) {
      if let view = model.view {
        if view.closed.isEmpty { Line(words: words.needs.nothingYet, soft: true) }
        ForEach(view.closed, id: \.id) { row in
          Card { RuptureLine(row: row) { app.show(.rupture(row.id)) } }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// The steps that stand alone.
struct AloneAttemptsScreen: View {
  @State var model: RepairsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.repairs.aloneTitle) {
      if let view = model.view {
        if view.alone.isEmpty { Line(words: words.needs.nothingYet, soft: true) }
        ForEach(view.alone, id: \.id) { step in
          Card { AttemptLine(step: step) { app.show(.attempt(step.id)) } }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}
