import Foundation
import Observation
import Thuishaven

/// What another needed. Nothing is kept before it is known who it was; then all of it is, as one goes.
@MainActor
@Observable
public final class HeardModel: KeptForm {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id.
  public let id: NeedId
  /// Who it can have been.
  public private(set) var people: [ChoiceView] = []
  /// What is kept of it, once something is.
  public private(set) var row: HeardRow?
  /// One's own words.
  public let own: KeptText

  /// A model for one thing that was heard.
  public init(house: House, id: NeedId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    own = KeptText(pause: pause)
    own.keeps(for: self) { [weak self] text in await self?.refusal { $0.own = text } }
  }

  /// Its field.
  public var fields: [KeptText] { [own] }

  /// Reads what is there of it.
  public func load() async {
    await attempt(reading: id, of: HeardEntry.self) { people, row in
      self.people = people
      if let row { show(row) }
    }
  }

  /// Who it was. Someone it always was: the chosen one stays.
  public func choose(_ person: PersonId?) async {
    guard let person else { return }
    await change { $0.person = person }
  }

  /// They needed this, or they did not.
  public func toggle(need: String) async {
    await change { entry in
      let now = entry.needed
      entry.needed = now.contains(need) ? now.filter { $0 != need } : now + [need]
    }
  }

  /// What one did with it; the chosen one again lets it go.
  public func choose(deed: String) async {
    await change { $0.deed = toggled(deed, from: $0.deed) }
  }

  private func change(_ make: @escaping @Sendable (inout HeardEntry) -> Void) async {
    await own.leave()
    trouble = await refusal(make)
  }

  private func refusal(
    _ make: @escaping @Sendable (inout HeardEntry) -> Void
  ) async -> Explanation? {
    await refusal(changing: id, make, then: show)
  }

  private func show(_ row: HeardRow) {
    self.row = row
    own.show(row.own)
  }
}

private struct HeardEntry: NeedEntry {
  let id: NeedId
  var person: PersonId?
  var needed: [String] = []
  var deed = ""
  var own = ""

  init(id: NeedId) { self.id = id }

  init(_ row: HeardRow) {
    id = row.id
    person = row.person
    needed = row.needs
    deed = row.deed
    own = row.own
  }

  static func read(_ id: NeedId, in needs: Needs) throws -> HeardRow { try needs.heard(id: id) }

  func keep(in needs: Needs) throws -> HeardRow? {
    guard let person else { return nil }
    let draft = HeardDraft(id: id, person: person, needs: needed, deed: deed, own: own)
    _ = try needs.hear(draft: draft)
    return try needs.heard(id: id)
  }
}
