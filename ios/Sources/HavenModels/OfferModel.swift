import Foundation
import Observation
import Thuishaven

/// A way that is offered, for its icon.
public enum OfferIcon: String, Sendable {
  case look, feet, breath, contact, warm
}

/// What might be good first. It can be gone past, and switched off.
@MainActor
@Observable
public final class OfferModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The moment.
  public let id: UUID
  /// The question after it; none when nothing more is asked.
  public let next: LogStep?
  /// The offer, once it is read. It stays in sight when it is switched off right here.
  public private(set) var offer: OfferView?
  /// The way that is open.
  public private(set) var way: String?
  /// It was switched off here.
  public private(set) var turnedOff = false

  /// A model for what is offered with a moment.
  public init(house: House, id: UUID, next: LogStep?) {
    self.house = house
    self.id = id
    self.next = next
  }

  /// Reads the offer.
  public func load() async {
    let id = id
    await attempt({ try $0.diary().open(id: id) }) { page in offer = page.offer ?? offer }
  }

  /// The question that can be gone on with. After too much at once there is none.
  public var onward: LogStep? { offer?.kind == .enough ? nil : next }

  /// Opens a way, or closes it.
  public func open(_ way: String) {
    self.way = self.way == way ? nil : way
  }

  /// It no longer comes by itself.
  public func turnOff() async {
    guard let offer else { return }
    await house.change(.offer(kind: offer.kind, on: false), for: self)
    turnedOff = trouble == nil
  }
}

/// What helps when it feels as if it happens now.
@MainActor
@Observable
public final class GroundingModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The screen as the core gives it, once it is read.
  public private(set) var view: GroundingView?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ try $0.grounding() }, then: { view = $0 })
  }
}
