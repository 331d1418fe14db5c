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
        Steps(words: words, title: words.hour, value: model.hour) { model.step(hour: $0) }
        Steps(words: words, title: words.minute, value: model.minute) { model.step(minute: $0) }
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

/// A number to make one less or one more.
private struct Steps: View {
  let words: DiaryWords
  let title: String
  let value: UInt8
  let step: @MainActor (Int) -> Void
  @Environment(\.palette) private var palette

  /// Two digits, as on a clock.
  private var digits: String { (value < 10 ? "0" : "") + String(value) }

  var body: some View {
    FlowLayout {
      Line(words: title).frame(minWidth: 96, alignment: .leading)
      IconButton(icon: .minus, spoken: words.earlierByOne, round: true) { step(-1) }
        .accessibilityValue(title)
      Text(digits)
        .font(Lettering.card.font)
        .foregroundStyle(palette.ink)
        .frame(minWidth: Measure.touch)
        .accessibilityLabel(title)
        .accessibilityValue(digits)
        .accessibilityAdjustableAction { direction in
          switch direction {
          case .increment: step(1)
          case .decrement: step(-1)
          @unknown default: break
          }
        }
      IconButton(icon: .plus, spoken: words.laterByOne, round: true) { step(1) }
        .accessibilityValue(title)
    }
    // Held down, a button goes on.
    .buttonRepeatBehavior(.enabled)
  }
}
