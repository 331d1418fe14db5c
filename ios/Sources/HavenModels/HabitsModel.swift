import Foundation
import Observation
import Thuishaven

/// Small daily habits, each ticked once a day.
@MainActor
@Observable
public final class HabitsModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The screen as the core gives it, once it is read.
  public private(set) var view: HabitsView?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ try $0.needs().habits() }, then: { view = $0 })
  }

  /// It was there today, or it was not. As it is now, in one turn of the queue: two quick taps are two changes.
  public func toggle(_ habit: String) async {
    let id: NeedId = fresh()
    await attempt(
      {
        let needs = $0.needs()
        let now = try needs.habits().habits.first { $0.id == habit }
        if let tick = now?.ticked { return try needs.untickHabit(id: tick) }
        return try needs.tickHabit(id: id, habit: habit)
      }, then: { view = $0 })
  }
}
