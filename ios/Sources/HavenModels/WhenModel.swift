import Foundation
import Observation
import Thuishaven

/// When a moment happened, or calm came back after it: a month to tap a day in, an hour and a minute to step. Kept after a short pause
/// and on leaving, so that stepping from nine to twelve is one change and not three.
@MainActor
@Observable
public final class WhenModel: ScreenModel {
  /// Of what the time is.
  public enum Subject: Sendable {
    /// The moment itself.
    case moment
    /// The calm that came after it.
    case calm
  }

  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The moment.
  public let id: UUID
  /// Of what the time is.
  public let subject: Subject
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
  public init(
    house: House, id: UUID, subject: Subject = .moment, pause: Duration = .milliseconds(700)
  ) {
    self.house = house
    self.id = id
    self.subject = subject
    self.pause = pause
  }

  /// Reads the moment, and the month it is in.
  public func load() async {
    let id = id
    await attempt({ try $0.diary().open(id: id) }, then: show)
    if month == nil, let wall { await show(month: wall.month) }
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
    await keep(.now)
    if let wall { await show(month: wall.month) }
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
    await keep(.wall(date: date, hour: hour, minute: minute))
  }

  /// In words: when it happened, or how long it took until calm came.
  public var said: String? {
    switch subject {
    case .moment: page?.when
    case .calm: page?.chain.calm?.after
    }
  }

  /// What calendar and clock showed: for calm that has no time yet, those of the moment.
  private var wall: WallView? {
    switch subject {
    case .moment: page?.wall
    case .calm: page?.chain.calm?.at ?? page?.wall
    }
  }

  private func keep(_ occurred: Occurred) async {
    let (id, subject) = (id, subject)
    await attempt(
      {
        let diary = $0.diary()
        switch subject {
        case .moment:
          return try diary.change(id: id, change: .occurred(occurred: occurred))
        case .calm:
          let now = try diary.open(id: id).chain.calm ?? .nothing
          return try diary.change(id: id, change: .calm(calm: now.with(at: occurred)))
        }
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
    guard waiting == nil, let wall else { return }
    date = wall.date
    hour = wall.hour
    minute = wall.minute
  }
}
