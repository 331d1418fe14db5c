import HavenModels
import SwiftUI
import Thuishaven

/// Earlier times of a questionnaire, several relationships side by side, and what lies in the bin.
struct HistoryScreen: View {
  @State var model: HistoryModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.history
    Page(title: words.title) {
      Refusal(trouble: model.trouble)
      if let view = model.view {
        Heading(words: view.title, size: .title)
        if let plane = view.plane {
          PlaneCard(title: words.sideBySide, plane: plane, kind: .relations)
        }
        if view.rows.isEmpty { Line(words: words.empty, soft: true) }
        ForEach(view.rows, id: \.id) { row in
          Card {
            OpenRow(words: row.taken, second: row.about ?? "") { app.show(.result(row.id)) }
            WordButton(words: words.remove, icon: .bin, style: LinkStyle()) {
              Task { if await model.remove(row.id) { app.discarded(row.id) } }
            }
            .accessibilityHint(row.taken)
          }
          .privacySensitive()
        }
        if !view.removed.isEmpty {
          Heading(words: words.removed).padding(.top, 8)
          ForEach(view.removed, id: \.id) { row in
            Card {
              VStack(alignment: .leading, spacing: 2) {
                Line(words: row.taken, size: .bodyStrong)
                if let about = row.about { Line(words: about, size: .second, soft: true) }
              }
              .accessibilityElement(children: .combine)
              WordButton(words: words.restore, icon: .undo, style: PillStyle(main: false)) {
                Task { await model.restore(row.id) }
              }
              .accessibilityHint(row.taken)
            }
            .privacySensitive()
          }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
  }
}
