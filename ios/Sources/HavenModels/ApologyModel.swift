import Foundation
import Observation
import Thuishaven

/// A fuller apology in five parts. Each is kept as one goes.
@MainActor
@Observable
public final class ApologyModel: KeptForm {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id.
  public let id: NeedId
  /// The apology as the core gives it, once it is read.
  public private(set) var apology: ApologyView?
  /// It was just copied.
  public private(set) var copied = false
  /// What one did.
  public let did: KeptText
  /// What it did to the other.
  public let effect: KeptText
  /// That it is one's own.
  public let own: KeptText
  /// What one will do differently.
  public let change: KeptText
  /// What the other needs.
  public let ask: KeptText

  /// A model for one apology.
  public init(house: House, id: NeedId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    did = KeptText(pause: pause)
    effect = KeptText(pause: pause)
    own = KeptText(pause: pause)
    change = KeptText(pause: pause)
    ask = KeptText(pause: pause)
    for (field, part) in parts {
      field.keeps(for: self) { [weak self] text in
        await self?.refusal(.part(part: part, text: text))
      }
    }
  }

  /// Its fields.
  public var fields: [KeptText] { parts.map(\.0) }

  /// It is asked whether it can be said safely: not before there is something to say, nor once whom it is for is at
  /// rest or not safe.
  public var asksSafe: Bool {
    apology.map { !$0.text.isEmpty && $0.asksSafe } ?? false
  }

  /// Reads the apology.
  public func load() async {
    let id = id
    await attempt({ try $0.repairs().apology(id: id) }, then: show)
  }

  /// Whether it can be said safely; the same answer again takes it back.
  public func answer(_ safe: Sure) async {
    await leave()
    trouble = await refusal(.safe(answer: apology?.safe == safe ? nil : safe))
  }

  /// Puts it on the clipboard for a minute, if it can be said as it is now.
  public func copy() async {
    await leave()
    await load()
    guard let apology, apology.sayable else { return }
    house.copy(apology.text)
    copied = true
  }

  private var parts: [(KeptText, ApologyPart)] {
    [(did, .did), (effect, .effect), (own, .own), (change, .change), (ask, .ask)]
  }

  private func refusal(_ change: ApologyChange) async -> Explanation? {
    let id = id
    return await refusal(
      of: { try $0.repairs().changeApology(id: id, change: change) }, then: show)
  }

  private func show(_ apology: ApologyView) {
    if apology.text != self.apology?.text { copied = false }
    self.apology = apology
    did.show(apology.did)
    effect.show(apology.effect)
    own.show(apology.own)
    change.show(apology.change)
    ask.show(apology.ask)
  }
}
