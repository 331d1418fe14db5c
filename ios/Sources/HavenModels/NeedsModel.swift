import Foundation
import Observation
import Thuishaven

/// What one needs, and what others needed: the sentences, the cards, what was softened and written down.
@MainActor
@Observable
public final class NeedsModel: EntriesModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The screen as the core gives it, once it is read.
  public private(set) var view: NeedsView?
  /// What was just thrown away.
  public private(set) var removed: NeedId?
  /// The card that was just used; it can be taken back.
  public private(set) var used: (card: String, id: NeedId)?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ try $0.needs().view() }, then: { view = $0 })
  }

  /// The id of something to make; there is nothing of it before something is kept.
  public func newEntry() -> NeedId { fresh() }

  /// Throws something away; it can come back.
  public func remove(_ id: NeedId) async {
    let gone = await attempt({ try $0.needs().remove(id: id) }, then: { view = $0 })
    if gone { removed = id }
  }

  /// Brings something back.
  public func restore(_ id: NeedId) async {
    await attempt({ try $0.needs().restore(id: id) }, then: { view = $0 })
    if removed == id, trouble == nil { removed = nil }
  }

  /// A sentence that carries was said, heard or longed for.
  public func use(_ card: String, _ way: CardWay) async {
    let draft = CardDraft(id: fresh(), card: card, person: nil, way: way)
    let kept = await attempt({ try $0.needs().useCard(draft: draft) }, then: { view = $0 })
    if kept { used = (card, draft.id) }
  }

  /// It was a slip of the finger.
  public func takeBackCard() async {
    guard let id = used?.id else { return }
    let gone = await attempt({ try $0.needs().remove(id: id) }, then: { view = $0 })
    if gone, used?.id == id { used = nil }
  }

  /// Takes a sharp sentence away for good, whoever it is about.
  public func forgetSharp(_ id: NeedId) async {
    await attempt({ try $0.needs().forgetSharp(id: id) }, then: { view = $0 })
  }

  /// Begins a talk to write down, and gives its id; nothing when the core refused.
  public func beginScript(with person: PersonId?) async -> NeedId? {
    let id: NeedId = fresh()
    let begun = await attempt(
      { try $0.needs().beginScript(id: id, person: person) }, then: { view = $0 })
    return begun ? id : nil
  }
}
