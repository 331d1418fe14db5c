import HavenModels
import SwiftUI

/// What was thrown away, how long it stays, and the way back.
struct BinScreen: View {
  @State var model: BinModel
  @Environment(\.palette) private var palette

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
              VStack(alignment: .leading, spacing: 4) {
                let moods = model.house.words.choices.moods
                if let mood = moods.first(where: { $0.step == row.moment.step }) {
                  Line(words: mood.title, size: .bodyStrong)
                }
                Tags(tags: row.moment.tags)
                Line(words: row.when, size: .second, soft: true)
                Text(row.left).font(Lettering.secondStrong.font).foregroundStyle(palette.lamp)
              }
              .frame(maxWidth: .infinity, alignment: .leading)
            }
            .accessibilityElement(children: .combine)
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
