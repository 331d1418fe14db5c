/// An hour and a minute on the wall, written as the core writes them: `14:30`.
public struct TimeOfDay: Equatable, Sendable {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  /// Where a clock that shows nothing yet begins.
  static let noon = TimeOfDay(hour: 12, minute: 0)

  private init(hour: Int, minute: Int) {
    self.hour = hour
    self.minute = minute
  }

  init?(_ text: String) {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard parts.count >= 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
      return nil
    }
    self.init(hour: parts[0], minute: parts[1])
  }

  /// The minute in two digits, as on a clock.
  public var minuteWords: String { twoDigits(minute) }

  var text: String { twoDigits(hour) + ":" + twoDigits(minute) }

  func turned(hours: Int, minutes: Int) -> TimeOfDay {
    TimeOfDay(hour: (hour + hours + 24) % 24, minute: (minute + minutes + 60) % 60)
  }
}

private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
