import HavenModels
import SwiftUI
import Thuishaven

/// The share of the week that felt good and close, and how the weeks grow.
struct WeekScreen: View {
  @State var model: ShareModel

  var body: some View {
    let words = model.house.words
    Page(title: words.share.title) {
      if let view = model.view {
        Card {
          ScalePicker(
            question: words.share.question, scale: words.percents, value: model.share,
            low: words.share.low, high: words.share.high, words: words.diary
          ) { model.share = $0 }
          OptionRow(label: words.share.sideBySide, chosen: model.sideBySide) {
            model.sideBySide.toggle()
          }
          if model.isKept {
            Line(words: words.diary.kept, size: .second, soft: true)
          } else if model.share != nil {
            WordButton(words: words.share.keep, style: PillStyle(wide: true)) {
              Task {
                await model.keep()
                if model.isKept { announce(words.diary.kept) }
              }
            }
          }
        }
        Card {
          Heading(words: words.share.growth)
          if !view.points.isEmpty { ShareChart(points: view.points, spoken: view.sentence) }
          Line(words: view.sentence, size: .second, soft: true)
            .accessibilityHidden(!view.points.isEmpty)
          if let truth = view.truth { Line(words: truth, size: .lead) }
        }
        .privacySensitive()
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}
