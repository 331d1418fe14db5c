import Foundation
import Observation
import Thuishaven

/// What came between oneself and others: what is open first; and the tools at hand while repairing.
@MainActor
@Observable
public final class RepairsModel: EntriesModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The screen as the core gives it, once it is read.
  public private(set) var view: RepairsView?
  /// To whom an apology can be.
  public private(set) var whom: [ChoiceView] = []
  /// What was just thrown away.
  public private(set) var removed: NeedId?
  /// The bid that was just kept; it can be taken back.
  public private(set) var bid: NeedId?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ (try $0.repairs().view(), try $0.needs().view().people) }) {
      (view, whom) = ($0, $1)
    }
  }

  /// The question about what is open can wait.
  public func putOff() async {
    guard let id = view?.prompt?.rupture else { return }
    await attempt(
      {
        _ = try $0.repairs().changeRupture(id: id, change: .putOff)
        return try $0.repairs().view()
      }, then: { view = $0 })
  }

  /// The id of something to write; there is nothing of it before something is kept.
  public func newEntry() -> NeedId { fresh() }

  /// Begins an apology, and gives its id; nothing when the core refused.
  public func beginApology(to person: PersonId?) async -> NeedId? {
    let id: NeedId = fresh()
    let begun = await attempt({ try $0.repairs().beginApology(id: id, person: person) })
    return begun ? id : nil
  }

  /// A bid for contact was answered.
  public func answer(_ way: AttemptWay, _ answer: BidAnswer) async {
    let draft = BidDraft(id: fresh(), way: way, person: nil, answer: answer)
    if await attempt({ try $0.repairs().logBid(draft: draft) }, then: { view = $0 }) {
      bid = draft.id
    }
  }

  /// It was a slip of the finger.
  public func takeBackBid() async {
    guard let id = bid else { return }
    let gone = await attempt({ try $0.repairs().removeTool(id: id) }, then: { view = $0 })
    if gone, bid == id { bid = nil }
  }

  /// Throws an apology or a beginning away; it can come back.
  public func remove(_ id: NeedId) async {
    if await attempt({ try $0.repairs().removeTool(id: id) }, then: { view = $0 }) { removed = id }
  }

  /// Brings it back.
  public func restore(_ id: NeedId) async {
    let back = await attempt({ try $0.repairs().restoreTool(id: id) }, then: { view = $0 })
    if back, removed == id { removed = nil }
  }
}
