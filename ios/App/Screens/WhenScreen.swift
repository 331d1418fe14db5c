import HavenModels
import SwiftUI
import Thuishaven

/// When it happened, or calm came: a day to tap, an hour and a minute to step.
struct WhenScreen: View {
  @State var model: WhenModel
  @Environment(\.scenePhase) private var scenePhase

  var body: some View {
    let words = model.house.words.diary
    let calm = model.subject == .calm
    Page(title: words.when) {
      Heading(words: calm ? words.calmWhen : words.whenQuestion, size: .title)
      if let said = model.said { Line(words: said, size: .lead, soft: true) }
      Refusal(trouble: model.trouble)
      if let month = model.month {
        MonthGrid(
          month: month, weekdays: model.house.words.choices.weekdays, chosen: model.date,
          words: words
        ) { mark in
          Task { await model.show(month: mark) }
        } choose: { day in
          model.choose(day.date)
        }
      }
      Card {
        Heading(words: words.whenTime, size: .bodyStrong)
        Steps(
          title: words.hour, value: model.hourWords, earlier: words.hourEarlier,
          later: words.hourLater
        ) { model.step(hour: $0) }
        Steps(
          title: words.minute, value: model.minuteWords, earlier: words.minuteEarlier,
          later: words.minuteLater
        ) { model.step(minute: $0) }
      }
      WordButton(words: calm ? words.calmNow : words.whenNow, style: PillStyle(main: false)) {
        Task { await model.now() }
      }
    }
    .task { await model.load() }
    .onDisappear { Task { await model.leave() } }
    .onChange(of: scenePhase) {
      if scenePhase != .active { Task { await model.leave() } }
    }
  }
}
