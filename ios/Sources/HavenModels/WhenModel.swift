import Foundation
import Observation
import Thuishaven

/// When something was: a month to tap a day in, an hour and a minute to step. Kept after a short pause and on leaving,
/// so that stepping from nine to twelve is one change and not three.
@MainActor
@Observable
public final class WhenModel: ScreenModel {
  /// Of what the time is.
  public enum Subject: Sendable {
    /// The moment itself.
    case moment
    /// The calm that came after it.
    case calm
    /// What came between two people.
    case rupture
    /// That it was all right again.
    case closed
    /// A step towards each other.
    case attempt
  }

  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The moment, what came between, or the step.
  public let id: UUID
  /// Of what the time is.
  public let subject: Subject
  /// The moment as the core gives it, once it is read.
  public private(set) var page: MomentPage?
  /// In words: when it was, or how long it took until calm came, or until it was all right again.
  public private(set) var said: String?
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
  /// What calendar and clock showed: for what has no time of its own to read, those of what it belongs to.
  @ObservationIgnored private var wall: WallView?
  @ObservationIgnored private var waiting: Task<Void, Never>?

  /// A model for the time of one thing.
  public init(
    house: House, id: UUID, subject: Subject = .moment, pause: Duration = .milliseconds(700)
  ) {
    self.house = house
    self.id = id
    self.subject = subject
    self.pause = pause
  }

  /// Reads it, and the month it is in.
  public func load() async {
    let (id, subject) = (id, subject)
    await attempt({ try Dated.read(id, subject, in: $0) }, then: show)
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

  private func keep(_ occurred: Occurred) async {
    let (id, subject) = (id, subject)
    await attempt({ try Dated.keep(occurred, id, subject, in: $0) }, then: show)
  }

  private func changed() {
    waiting?.cancel()
    waiting = Task { [weak self, pause] in
      guard (try? await Task.sleep(for: pause)) != nil else { return }
      await self?.leave()
    }
  }

  private func show(_ dated: Dated) {
    (page, said, wall) = (dated.moment, dated.said, dated.wall)
    guard waiting == nil else { return }
    date = dated.wall.date
    hour = dated.wall.hour
    minute = dated.wall.minute
  }
}

/// Something that has a time.
private struct Dated: Sendable {
  var moment: MomentPage?
  let said: String?
  let wall: WallView

  static func read(_ id: UUID, _ subject: WhenModel.Subject, in haven: Haven) throws -> Dated {
    switch subject {
    case .moment: Dated(try haven.diary().open(id: id))
    case .calm: Dated(calmOf: try haven.diary().open(id: id))
    case .rupture: Dated(try haven.repairs().rupture(id: id))
    case .closed: Dated(endOf: try haven.repairs().rupture(id: id))
    case .attempt: Dated(try haven.repairs().attempt(id: id))
    }
  }

  static func keep(
    _ occurred: Occurred, _ id: UUID, _ subject: WhenModel.Subject, in haven: Haven
  ) throws -> Dated {
    let (diary, repairs) = (haven.diary(), haven.repairs())
    switch subject {
    case .moment:
      return Dated(try diary.change(id: id, change: .occurred(occurred: occurred)))
    case .calm:
      let now = try diary.open(id: id).chain.calm ?? .nothing
      return Dated(calmOf: try diary.change(id: id, change: .calm(calm: now.with(at: occurred))))
    case .rupture:
      return Dated(try repairs.changeRupture(id: id, change: .occurred(occurred: occurred)))
    case .closed:
      // One that was opened again meanwhile has no end to change.
      guard let depth = try repairs.rupture(id: id).depth else { throw ApiError.NotFound }
      return Dated(
        endOf: try repairs.changeRupture(id: id, change: .closed(depth: depth, at: occurred)))
    case .attempt:
      return Dated(try repairs.changeAttempt(id: id, change: .occurred(occurred: occurred)))
    }
  }

  private init(_ page: MomentPage) {
    (moment, said, wall) = (page, page.when, page.wall)
  }

  private init(calmOf page: MomentPage) {
    let calm = page.chain.calm
    (moment, said, wall) = (page, calm?.after, calm?.at ?? page.wall)
  }

  private init(_ page: RupturePage) {
    (said, wall) = (page.when, page.wall)
  }

  private init(endOf page: RupturePage) {
    (said, wall) = (page.ended, page.wall)
  }

  private init(_ step: AttemptView) {
    (said, wall) = (step.when, step.wall)
  }
}
