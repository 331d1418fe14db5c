import Foundation
import Observation
import Thuishaven

/// What one needs, and what others needed: the sentences, the cards, what was softened and written down.
@MainActor
@Observable
public final class NeedsModel: ScreenModel {
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
  /// What another needed, being written down.
  public private(set) var heard: HeardModel?
  /// A sharp sentence on its way to a soft one.
  public private(set) var soft: SoftenModel?
  /// A problem under a problem that is looked for.
  public private(set) var under: UnderModel?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ try $0.needs().view() }, then: { view = $0 })
  }

  /// The id of a sentence to make; there is none before something of it is kept.
  public func newSentence() -> NeedId { fresh() }

  /// Throws something away; it can come back.
  public func remove(_ id: NeedId) async {
    if soft?.id == id { soft = nil }
    if under?.id == id { under = nil }
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

  /// Begins a talk to write down, and gives its id; nothing when the core refused.
  public func beginScript(with person: PersonId?) async -> NeedId? {
    let id: NeedId = fresh()
    let begun = await attempt(
      { try $0.needs().beginScript(id: id, person: person) }, then: { view = $0 })
    return begun ? id : nil
  }
}

/// What stands in a form until it is kept.
extension NeedsModel {
  /// Begins to write down what another needed.
  public func hear() {
    heard = HeardModel()
  }

  /// Keeps what another needed, or says what is the matter.
  public func keepHeard() async {
    guard let heard, let draft = heard.draft else { return }
    heard.trouble = await refusal(of: { try $0.needs().hear(draft: draft) }) { view = $0 }
    if heard.trouble == nil { self.heard = nil }
  }

  /// Begins with a sharp sentence, or goes on with one.
  public func soften(_ view: SoftenView? = nil) {
    soft = SoftenModel(view)
  }

  /// Keeps both sentences, or says what is the matter.
  public func keepSoft() async {
    guard let soft else { return }
    let draft = soft.draft
    soft.trouble = await refusal(of: { try $0.needs().soften(draft: draft) }) { view = $0 }
    if soft.trouble == nil { self.soft = nil }
  }

  /// Takes a sharp sentence away for good.
  public func forgetSharp(_ kept: SoftenView) async {
    if soft?.id == kept.id { soft?.sharp = "" }
    let draft = SoftenDraft(
      id: kept.id, person: kept.person, sharp: "", feeling: kept.feeling, need: kept.need,
      soft: kept.soft)
    await attempt({ try $0.needs().soften(draft: draft) }, then: { view = $0 })
  }

  /// Begins to look for the problem under the problem.
  public func lookUnder() {
    under = UnderModel()
  }

  /// Keeps what was found under it, or says what is the matter.
  public func keepUnder() async {
    guard let under else { return }
    let draft = under.draft
    under.trouble = await refusal(of: { try $0.needs().lookUnder(draft: draft) }) { view = $0 }
    if under.trouble == nil { self.under = nil }
  }
}

/// What another needed, being written down.
@MainActor
@Observable
public final class HeardModel {
  /// Its id: keeping twice keeps one.
  let id: NeedId = fresh()
  /// Who.
  public var person: PersonId?
  /// The ids of what they needed.
  public private(set) var needs: [String] = []
  /// The id of what one did with it; empty for nothing yet.
  public var deed = ""
  /// One's own words.
  public var own = ""
  /// Why it is not kept.
  public internal(set) var trouble: Explanation?

  /// They needed this, or they did not.
  public func toggle(need: String) {
    needs = needs.contains(need) ? needs.filter { $0 != need } : needs + [need]
  }

  /// As the core wants it; nothing before it is known who it was.
  var draft: HeardDraft? {
    person.map { HeardDraft(id: id, person: $0, needs: needs, deed: deed, own: own) }
  }
}

/// From a sharp sentence to a soft one.
@MainActor
@Observable
public final class SoftenModel {
  /// Its id: keeping twice keeps one.
  public let id: NeedId
  /// To whom.
  public var person: PersonId?
  /// The sharp sentence.
  public var sharp: String
  /// The id of the feeling underneath; empty for none.
  public var feeling: String
  /// The id of the need underneath; empty for none.
  public var need: String
  /// The soft sentence.
  public var soft: String
  /// Why it is not kept.
  public internal(set) var trouble: Explanation?

  init(_ view: SoftenView? = nil) {
    id = view?.id ?? fresh()
    person = view?.person
    sharp = view?.sharp ?? ""
    feeling = view?.feeling ?? ""
    need = view?.need ?? ""
    soft = view?.soft ?? ""
  }

  var draft: SoftenDraft {
    SoftenDraft(id: id, person: person, sharp: sharp, feeling: feeling, need: need, soft: soft)
  }
}

/// The problem under the problem: three questions, one after the other.
@MainActor
@Observable
public final class UnderModel {
  /// The questions, in their order.
  public enum Step: Int, CaseIterable, Sendable {
    /// What it was about.
    case topic
    /// What it touched.
    case touched
    /// What one needed.
    case need
  }

  /// Its id: keeping twice keeps one.
  public let id: NeedId = fresh()
  /// The question that is asked.
  public private(set) var step = Step.topic
  /// With whom.
  public var person: PersonId?
  /// The id of what it was about; empty for none.
  public var topic = ""
  /// The same in one's own words.
  public var own = ""
  /// The id of what it touched; empty for none.
  public var touched = ""
  /// The id of what one needed; empty for none.
  public var need = ""
  /// Why it is not kept.
  public internal(set) var trouble: Explanation?

  /// It was the last question.
  public var isLast: Bool { step == .need }

  /// The next question.
  public func next() {
    step = Step(rawValue: step.rawValue + 1) ?? step
  }

  /// The question before.
  public func back() {
    step = Step(rawValue: step.rawValue - 1) ?? step
  }

  var draft: UnderDraft {
    UnderDraft(id: id, person: person, topic: topic, own: own, touched: touched, need: need)
  }
}
