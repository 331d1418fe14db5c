import Foundation
import Observation
import Thuishaven

/// The screen Today: log with one tap, see what was just kept, what waits, and the week.
@MainActor
@Observable
public final class TodayModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The screen as the core gives it.
  public private(set) var view: TodayView?
  /// The moment for which "later" was chosen: its sentence steps back.
  private var later: UUID?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// The moment just logged, as long as it is at hand.
  public var justNow: JustNowView? {
    guard let justNow = view?.justNow, justNow.moment.id != later else { return nil }
    return justNow
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ try $0.today() }, then: { view = $0 })
  }

  /// One tap on a light: it is on disk when this returns. A second tap right away corrects the first, for as
  /// long as the core says so.
  public func tap(step: UInt8) async {
    let mood = MoodDraft.step(step: step)
    let fresh = newId()
    later = nil
    await attempt { haven in
      let diary = haven.diary()
      if let just = try haven.today().justNow, just.correctable {
        _ = try diary.change(id: just.moment.id, change: .mood(mood: mood))
      } else {
        _ = try diary.log(draft: MomentDraft(id: fresh, mood: mood))
      }
    }
    await reload()
  }

  /// Takes back what was just logged.
  public func takeBack(_ id: UUID) async {
    await attempt({ try $0.diary().undo(id: id) })
    await reload()
  }

  /// Leaves what was just logged for later.
  public func wait(_ id: UUID) {
    later = id
  }

  /// Leaves a waiting moment at this.
  public func leave(_ id: UUID) async {
    await attempt({ try $0.diary().change(id: id, change: .settled) })
    await reload()
  }

  /// Reads the screen again without forgetting what went wrong before.
  private func reload() async {
    view = (try? await house.ask { try $0.today() }) ?? view
  }
}
