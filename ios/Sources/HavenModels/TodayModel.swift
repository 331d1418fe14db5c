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

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// The moment just logged, as long as it is at hand.
  public var justNow: JustNowView? {
    guard let justNow = view?.justNow, justNow.moment.id != house.putOff else { return nil }
    return justNow
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ try $0.today() }, then: { view = $0 })
  }

  /// One tap on a light: it is on disk when this returns. Whether it corrects what is at hand is the core's
  /// to say; what was put off stays as it is.
  public func tap(step: UInt8) async {
    let (fresh, later) = (newId(), house.putOff)
    await attempt({ try $0.diary().tap(id: fresh, step: step, later: later) })
    await reload()
  }

  /// Takes back what was just logged, while nothing but its mood is known. True when it is in the bin, from
  /// where it can come back.
  public func takeBack(_ id: UUID) async -> Bool {
    let gone = await attempt({ try $0.diary().remove(id: id) })
    await reload()
    return gone
  }

  /// Leaves what was just logged for later: its sentence steps back.
  public func wait(_ id: UUID) {
    house.putOff = id
  }

  /// Leaves a waiting moment at this.
  public func leave(_ id: UUID) async {
    await attempt({ try $0.diary().change(id: id, change: .settled) })
    await reload()
  }

  /// The question about what is open can wait.
  public func putOffBetween() async {
    guard let id = view?.between?.rupture else { return }
    await attempt({ try $0.repairs().changeRupture(id: id, change: .putOff) })
    await reload()
  }

  /// Reads the screen again without forgetting what went wrong before.
  private func reload() async {
    view = (try? await house.ask { try $0.today() }) ?? view
  }
}
