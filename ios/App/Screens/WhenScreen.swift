import HavenModels
import SwiftUI
import Thuishaven

/// When something was: a day to tap, an hour and a minute to step.
struct WhenScreen: View {
  @State var model: WhenModel
  @Environment(\.scenePhase) private var scenePhase

  var body: some View {
    let words = model.house.words.diary
    Page(title: words.when) {
      Heading(words: question, size: .title)
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
      WordButton(words: now, style: PillStyle(main: false)) {
        Task { await model.now() }
      }
    }
    .task { await model.load() }
    .onDisappear { Task { await model.leave() } }
    .onChange(of: scenePhase) {
      if scenePhase != .active { Task { await model.leave() } }
    }
  }

  private var question: String {
    let words = model.house.words
    return switch model.subject {
    case .moment: words.diary.whenQuestion
    case .calm: words.diary.calmWhen
    case .rupture, .attempt: words.repairs.when
    case .closed: words.repairs.closeWhen
    }
  }

  private var now: String {
    let words = model.house.words
    return switch model.subject {
    case .moment: words.diary.whenNow
    case .calm: words.diary.calmNow
    case .rupture, .closed, .attempt: words.repairs.whenNow
    }
  }
}
