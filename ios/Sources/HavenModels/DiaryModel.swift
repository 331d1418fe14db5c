import Foundation
import Observation
import Thuishaven

/// The diary: a list that goes on, a search, or a calendar.
@MainActor
@Observable
public final class DiaryModel: ScreenModel {
  /// How the diary is looked at.
  public enum Face: Hashable, Sendable {
    /// Day under day.
    case list
    /// A month at a time.
    case calendar
  }

  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// List or calendar.
  public private(set) var face = Face.list
  /// What is searched for; blank shows the whole diary.
  public var query = ""
  /// The days read so far, newest first, of the whole diary or of what was found; nothing before the first
  /// reading.
  public private(set) var days: [DayView]?
  /// The month in the calendar, once it is read.
  public private(set) var month: MonthView?
  /// The day tapped in the calendar.
  public private(set) var day: CalendarDay?
  /// The moments of that day.
  public private(set) var dayMoments: [MomentView] = []

  private var next: PageMark?
  @ObservationIgnored private var reading = false
  /// What was searched for when the days were read.
  private var shown = ""

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads what is on the screen, again as far as it was read before.
  public func load() async {
    if face == .list || !isBlank(query) { await readList(atLeast: shown == query ? count : 0) }
    if face == .calendar {
      await read(month: month?.month)
      if let day { await choose(month?.days.first { $0.date == day.date } ?? day) }
    }
  }

  /// The days are what a search found. It is shown above list and calendar alike.
  public var searching: Bool { !isBlank(shown) }

  /// List or calendar.
  public func show(_ face: Face) async {
    self.face = face
    await load()
  }

  /// Something else is searched for. The same once more leaves the list as far as it was read.
  public func search(_ words: String) async {
    query = words
    if days == nil || words != shown { await readList(atLeast: 0) }
  }

  /// The end of the list comes into sight.
  public func readOn() async {
    guard let mark = next, !reading else { return }
    reading = true
    defer { reading = false }
    let query = query
    await attempt({ try Self.page($0, query, mark) }) { days, next in
      guard query == self.query else { return }
      self.days = join(self.days ?? [], days)
      self.next = next
    }
  }

  /// There is more than what was read.
  public var hasMore: Bool { next != nil }

  /// Another month.
  public func show(month mark: MonthMark) async {
    day = nil
    dayMoments = []
    await read(month: mark)
  }

  /// A day of the calendar is tapped: its moments appear below.
  public func choose(_ day: CalendarDay) async {
    self.day = day
    await attempt({ try $0.diary().days(last: day.date, days: 1) }) { days in
      guard self.day?.date == day.date else { return }
      dayMoments = days.first?.moments ?? []
    }
  }

  private var count: Int { days?.map(\.moments.count).reduce(0, +) ?? 0 }

  private func readList(atLeast wanted: Int) async {
    let query = query
    await attempt({ haven in
      var (days, next) = try Self.page(haven, query, nil)
      while let mark = next, days.map(\.moments.count).reduce(0, +) < wanted {
        let more = try Self.page(haven, query, mark)
        days = join(days, more.0)
        next = more.1
      }
      return (days, next)
    }) { days, next in
      // An answer to words that are no longer there comes too late.
      guard query == self.query else { return }
      self.days = days
      self.next = next
      shown = query
    }
  }

  private func read(month mark: MonthMark?) async {
    await attempt({ try $0.diary().month(of: mark) }, then: { month = $0 })
  }

  private nonisolated static func page(
    _ haven: Haven, _ query: String, _ mark: PageMark?
  ) throws -> ([DayView], PageMark?) {
    if isBlank(query) {
      let page = try haven.diary().page(after: mark)
      return (page.days, page.next)
    }
    let page = try haven.diary().search(query: query, after: mark)
    return (page.days, page.next)
  }
}

/// Nothing is searched for.
private func isBlank(_ query: String) -> Bool { query.allSatisfy(\.isWhitespace) }

/// Two pages as one list: the last day of one and the first of the next can be the same.
private func join(_ days: [DayView], _ more: [DayView]) -> [DayView] {
  guard let last = days.last, let first = more.first, last.date == first.date else {
    return days + more
  }
  let both = DayView(date: last.date, label: last.label, moments: last.moments + first.moments)
  return days.dropLast() + [both] + more.dropFirst()
}
