import Foundation
import Observation
import Thuishaven

/// When a moment happened: a month to tap a day in, an hour and a minute to step. Kept after a short pause
/// and on leaving, so that stepping from nine to twelve is one change and not three.
@MainActor
@Observable
public final class WhenModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The moment.
  public let id: UUID
  /// The moment as the core gives it, once it is read.
  public private(set) var page: MomentPage?
  /// The month to tap a day in.
  public private(set) var month: MonthView?
  /// The day chosen.
  public private(set) var date: LocalDate?
  /// The hour chosen, 0 to 23.
  public private(set) var hour: UInt8 = 0
  /// The minute chosen.
  public private(set) var minute: UInt8 = 0

  /// The hour chosen, as the person writes hours.
  public var hourWords: String { house.words.choices.hours[Int(hour)] }

  /// The minute chosen, in two digits as on a clock.
  public var minuteWords: String { (minute < 10 ? "0" : "") + String(minute) }

  private let pause: Duration
  @ObservationIgnored private var waiting: Task<Void, Never>?

  /// A model for the time of one moment.
  public init(house: House, id: UUID, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    self.pause = pause
  }

  /// Reads the moment, and the month it is in.
  public func load() async {
    let id = id
    await attempt({ try $0.diary().open(id: id) }, then: show)
    if month == nil, let page { await show(month: page.wall.month) }
  }

  /// Another month to choose from.
  public func show(month mark: MonthMark?) async {
    await attempt({ try $0.diary().month(of: mark) }, then: { month = $0 })
  }

  /// Another day.
  public func choose(_ date: LocalDate) {
    self.date = date
    changed()
  }

  /// It happened just now.
  public func now() async {
    waiting?.cancel()
    waiting = nil
    let id = id
    await attempt(
      { try $0.diary().change(id: id, change: .occurred(occurred: .now)) }, then: show)
    if let page { await show(month: page.wall.month) }
  }

  /// The hour earlier or later, around the clock.
  public func step(hour by: Int) {
    hour = UInt8((Int(hour) + by + 24) % 24)
    changed()
  }

  /// The minute earlier or later, around the hour.
  public func step(minute by: Int) {
    minute = UInt8((Int(minute) + by + 60) % 60)
    changed()
  }

  /// The screen is left, or the pause is over: keeps what was chosen.
  public func leave() async {
    guard waiting != nil, let date else { return }
    waiting?.cancel()
    waiting = nil
    let (id, hour, minute) = (id, hour, minute)
    await attempt(
      {
        try $0.diary().change(
          id: id, change: .occurred(occurred: .wall(date: date, hour: hour, minute: minute)))
      }, then: show)
  }

  private func changed() {
    waiting?.cancel()
    waiting = Task { [weak self, pause] in
      guard (try? await Task.sleep(for: pause)) != nil else { return }
      await self?.leave()
    }
  }

  private func show(_ page: MomentPage) {
    self.page = page
    guard waiting == nil else { return }
    date = page.wall.date
    hour = page.wall.hour
    minute = page.wall.minute
  }
}
