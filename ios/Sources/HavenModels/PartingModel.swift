import Foundation
import Observation
import Thuishaven

/// Parting from someone who is at rest or not safe.
@MainActor
@Observable
public final class PartingModel: EntriesModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// From whom.
  public let person: PersonId
  /// The screen as the core gives it, once it is read.
  public private(set) var view: PartingView?
  /// The urge that was just noticed; it can be taken back.
  public private(set) var noticed: NeedId?
  /// The letter that was just thrown away.
  public private(set) var removed: NeedId?

  /// A model for parting from one person.
  public init(house: House, person: PersonId) {
    self.house = house
    self.person = person
  }

  /// Reads the screen.
  public func load() async {
    let person = person
    await attempt({ try $0.needs().parting(person: person) }, then: { view = $0 })
  }

  /// The id of a letter to write; there is none before something of it is kept.
  public func newLetter() -> NeedId { fresh() }

  /// The urge to make contact is there.
  public func noticeUrge() async {
    let (id, person): (NeedId, PersonId) = (fresh(), person)
    let kept = await attempt(
      { try $0.needs().noticeUrge(id: id, person: person) }, then: { view = $0 })
    if kept { noticed = id }
  }

  /// It was a slip of the finger.
  public func takeBackUrge() async {
    guard let id = noticed else { return }
    if await act({ _ = try $0.remove(id: id) }), noticed == id { noticed = nil }
  }

  /// Throws a letter away; it can come back.
  public func remove(_ letter: NeedId) async {
    if await act({ _ = try $0.remove(id: letter) }) { removed = letter }
  }

  /// Brings a letter back.
  public func restore(_ letter: NeedId) async {
    if await act({ _ = try $0.restore(id: letter) }), removed == letter { removed = nil }
  }

  /// Does something, and reads what there is then.
  private func act(_ work: @escaping @Sendable (Needs) throws -> Void) async -> Bool {
    let person = person
    return await attempt(
      {
        let needs = $0.needs()
        try work(needs)
        return try needs.parting(person: person)
      }, then: { view = $0 })
  }
}

/// A letter that is not sent. It is kept as one writes.
@MainActor
@Observable
public final class LetterModel: KeptForm {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id.
  public let id: NeedId
  /// To whom.
  public let person: PersonId
  /// The letter as the core has it, once something of it is kept.
  public private(set) var letter: LetterView?
  /// The whole letter.
  public let text: KeptText

  /// A model for one letter.
  public init(
    house: House, id: NeedId, person: PersonId, pause: Duration = .milliseconds(700)
  ) {
    self.house = house
    self.id = id
    self.person = person
    text = KeptText(pause: pause)
    text.keeps(for: self) { [weak self] text in await self?.keep(text) }
  }

  /// Its field.
  public var fields: [KeptText] { [text] }

  /// Reads what is there of it.
  public func load() async {
    let person = person
    await attempt({ try $0.needs().parting(person: person) }, then: show)
  }

  private func keep(_ text: String) async -> Explanation? {
    let draft = LetterDraft(id: id, person: person, text: text)
    return await refusal(of: { try $0.needs().keepLetter(draft: draft) }, then: show)
  }

  private func show(_ parting: PartingView) {
    guard let letter = parting.letters.first(where: { $0.id == id }) else { return }
    self.letter = letter
    text.show(letter.text)
  }
}
