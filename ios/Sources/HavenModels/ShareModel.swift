import Foundation
import Observation
import Thuishaven

/// What share of the week felt good and close, and how the weeks grow.
@MainActor
@Observable
public final class ShareModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The weeks as the core gives them, once they are read.
  public private(set) var view: GrowthView?
  /// 0 to 100; nothing before it is chosen.
  public var share: UInt8?
  /// Both lived side by side for the most part.
  public var sideBySide = false

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the weeks. What was answered this week is where one goes on.
  public func load() async {
    let first = view == nil
    await attempt({ try $0.needs().growth() }) { growth in
      view = growth
      guard first, !growth.asks else { return }
      share = growth.thisWeek
      sideBySide = growth.points.last?.sideBySide ?? false
    }
  }

  /// Keeps the answer of this week; the last one counts.
  public func keep() async {
    guard let share else { return }
    let draft = ShareDraft(id: fresh(), share: share, sideBySide: sideBySide)
    await attempt({ try $0.needs().keepShare(draft: draft) }, then: { view = $0 })
  }

  /// What stands here is what is kept for this week.
  public var isKept: Bool {
    guard let view, !view.asks else { return false }
    return share == view.thisWeek && sideBySide == view.points.last?.sideBySide
  }
}
