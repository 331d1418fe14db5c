import Foundation
import Observation
import Thuishaven

/// From a sharp sentence to a soft one. All of it is kept as one goes.
@MainActor
@Observable
public final class SoftenModel: KeptForm {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id.
  public let id: NeedId
  /// To whom it can be.
  public private(set) var people: [ChoiceView] = []
  /// What is kept of it, once something is.
  public private(set) var kept: SoftenView?
  /// The sharp sentence. Emptied, it is gone from the history as well.
  public let sharp: KeptText
  /// The soft sentence.
  public let soft: KeptText

  /// A model for one sentence.
  public init(house: House, id: NeedId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    sharp = KeptText(pause: pause)
    soft = KeptText(pause: pause)
    sharp.keeps(for: self) { [weak self] text in await self?.refusal { $0.sharp = text } }
    soft.keeps(for: self) { [weak self] text in await self?.refusal { $0.soft = text } }
  }

  /// Its fields.
  public var fields: [KeptText] { [sharp, soft] }

  /// Reads what is there of it.
  public func load() async {
    await attempt(reading: id, of: SoftenEntry.self) { people, kept in
      self.people = people
      if let kept { show(kept) }
    }
  }

  /// To whom, or nobody.
  public func choose(_ person: PersonId?) async {
    await change { $0.person = person }
  }

  /// The feeling underneath; the chosen one again lets it go.
  public func choose(feeling: String) async {
    await change { $0.feeling = toggled(feeling, from: $0.feeling) }
  }

  /// The need underneath; the chosen one again lets it go.
  public func choose(need: String) async {
    await change { $0.need = toggled(need, from: $0.need) }
  }

  private func change(_ make: @escaping @Sendable (inout SoftenEntry) -> Void) async {
    await leave()
    trouble = await refusal(make)
  }

  private func refusal(
    _ make: @escaping @Sendable (inout SoftenEntry) -> Void
  ) async -> Explanation? {
    await refusal(changing: id, make, then: show)
  }

  private func show(_ kept: SoftenView) {
    self.kept = kept
    sharp.show(kept.sharp)
    soft.show(kept.soft)
  }
}

private struct SoftenEntry: NeedEntry {
  let id: NeedId
  var person: PersonId?
  var sharp = ""
  var feeling = ""
  var need = ""
  var soft = ""

  init(id: NeedId) { self.id = id }

  init(_ kept: SoftenView) {
    id = kept.id
    person = kept.person
    sharp = kept.sharp
    feeling = kept.feeling
    need = kept.need
    soft = kept.soft
  }

  static func read(_ id: NeedId, in needs: Needs) throws -> SoftenView {
    try needs.softened(id: id)
  }

  func keep(in needs: Needs) throws -> SoftenView? {
    _ = try needs.soften(
      draft: SoftenDraft(
        id: id, person: person, sharp: sharp, feeling: feeling, need: need, soft: soft))
    return try needs.softened(id: id)
  }
}
