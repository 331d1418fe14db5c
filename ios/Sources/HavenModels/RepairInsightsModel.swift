import Foundation
import Observation
import Thuishaven

/// What repairs say over time, and a week in which one counts one's own reactions.
@MainActor
@Observable
public final class RepairInsightsModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// What there is to see, once it is read.
  public private(set) var view: RepairInsights?
  /// The week in sight.
  public private(set) var week: WarmthView?
  /// The reaction that was just counted; it can be taken back.
  public private(set) var counted: NeedId?
  /// A day of the week in sight; the week under way when left open.
  @ObservationIgnored private var day: LocalDate?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the screen.
  public func load() async {
    let day = day
    await attempt({ (try $0.repairs().insights(), try $0.repairs().warmth(day: day)) }) {
      (view, week) = ($0, $1)
    }
  }

  /// Another week.
  public func show(week day: LocalDate?) async {
    await attempt({ try $0.repairs().warmth(day: day) }) {
      (self.day, counted, week) = ($0.asks ? nil : day, nil, $0)
    }
  }

  /// One reacted warmly, or sharply, just now.
  public func react(warm: Bool) async {
    let id: NeedId = fresh()
    let kept = await attempt({ try $0.repairs().react(id: id, warm: warm) }, then: { week = $0 })
    if kept { (counted, day) = (id, nil) }
  }

  /// It was a slip of the finger.
  public func takeBack() async {
    guard let id = counted else { return }
    let gone = await attempt(
      {
        _ = try $0.repairs().removeTool(id: id)
        return try $0.repairs().warmth(day: nil)
      }, then: { week = $0 })
    if gone, counted == id { counted = nil }
  }
}
