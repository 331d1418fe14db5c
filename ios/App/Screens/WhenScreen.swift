import HavenModels
import SwiftUI
import Thuishaven

/// When it happened: a day to tap, an hour and a minute to step.
struct WhenScreen: View {
  @State var model: WhenModel
  @Environment(\.scenePhase) private var scenePhase

  var body: some View {
    let words = model.house.words.diary
    Page(title: words.when) {
      Heading(words: words.whenQuestion, size: .title)
      if let page = model.page { Line(words: page.when, size: .lead, soft: true) }
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
      WordButton(words: words.whenNow, style: PillStyle(main: false)) {
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

/// An hour or a minute to make one earlier or one later.
private struct Steps: View {
  let title: String
  let value: String
  let earlier: String
  let later: String
  let step: @MainActor (Int) -> Void
  @ScaledMetric(relativeTo: .title3) private var width: CGFloat = 72
  @Environment(\.palette) private var palette

  var body: some View {
    FlowLayout {
      Line(words: title).frame(minWidth: 96, alignment: .leading)
      HStack(spacing: 8) {
        IconButton(icon: .minus, spoken: earlier, round: true) { step(-1) }
        Text(value)
          .font(Lettering.card.font)
          .foregroundStyle(palette.ink)
          .multilineTextAlignment(.center)
          // As wide for "9 am" as for "12 am": a button that is held down stays under the finger.
          .frame(minWidth: min(width, 104))
          .accessibilityLabel(title)
          .accessibilityValue(value)
          .accessibilityAdjustableAction { direction in
            switch direction {
            case .increment: step(1)
            case .decrement: step(-1)
            @unknown default: break
            }
          }
        IconButton(icon: .plus, spoken: later, round: true) { step(1) }
      }
    }
    // Held down, a button goes on.
    .buttonRepeatBehavior(.enabled)
  }
}
