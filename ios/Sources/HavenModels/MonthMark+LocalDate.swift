import Thuishaven

extension MonthMark {
  /// The month of a day.
  public init?(of day: LocalDate) {
    let parts = day.split(separator: "-")
    guard parts.count == 3, let year = Int32(parts[0]), let month = UInt8(parts[1]) else {
      return nil
    }
    self.init(year: year, month: month)
  }

  /// The same month of another year.
  public func years(_ by: Int32) -> MonthMark { MonthMark(year: year + by, month: month) }
}
