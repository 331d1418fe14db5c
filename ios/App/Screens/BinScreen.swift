import HavenModels
import SwiftUI

/// What was thrown away, how long it stays, and the way back.
struct BinScreen: View {
  @State var model: BinModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.diary
    Page(title: words.binTitle) {
      Line(words: words.binAbout, soft: true)
      Refusal(trouble: model.trouble)
      if let rows = model.rows {
        if rows.isEmpty { Line(words: words.binEmpty) }
        ForEach(rows, id: \.moment.id) { row in
          Card {
            HStack(spacing: Measure.gap) {
              SmallLight(step: row.moment.step)
              OpenRow(words: row.when, second: row.left) { app.show(.moment(row.moment.id)) }
            }
            WordButton(words: words.restore, icon: .undo, style: PillStyle(main: false)) {
              Task { await model.restore(row.moment.id) }
            }
          }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
  }
}
