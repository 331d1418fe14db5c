import Foundation
import Observation
import Thuishaven

/// A second look at something that happened. All of it is kept as one goes.
@MainActor
@Observable
public final class LensModel: KeptForm {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id.
  public let id: NeedId
  /// The moment it looks at, when it was opened from one.
  public let moment: MomentId?
  /// With whom it can be.
  public private(set) var people: [ChoiceView] = []
  /// What is kept of it, once something is.
  public private(set) var look: LensView?
  /// What happened.
  public let event: KeptText
  /// What one protected, in one's own words.
  public let ownMine: KeptText
  /// What the other may have protected, in one's own words.
  public let ownTheirs: KeptText

  /// A model for one look.
  public init(
    house: House, id: NeedId, moment: MomentId? = nil, pause: Duration = .milliseconds(700)
  ) {
    self.house = house
    self.id = id
    self.moment = moment
    event = KeptText(pause: pause)
    ownMine = KeptText(pause: pause)
    ownTheirs = KeptText(pause: pause)
    event.keeps(for: self) { [weak self] text in await self?.refusal { $0.event = text } }
    ownMine.keeps(for: self) { [weak self] text in await self?.refusal { $0.ownMine = text } }
    ownTheirs.keeps(for: self) { [weak self] text in await self?.refusal { $0.ownTheirs = text } }
  }

  /// Its fields.
  public var fields: [KeptText] { [event, ownMine, ownTheirs] }

  /// Reads what is there of it.
  public func load() async {
    await attempt(reading: id, of: LensEntry.self) { people, look in
      self.people = people
      if let look { show(look) }
    }
  }

  /// With whom, or nobody.
  public func choose(_ person: PersonId?) async {
    await change { $0.person = person }
  }

  /// What one protected; the chosen one again lets it go.
  public func choose(mine need: String) async {
    await change { $0.mine = toggled(need, from: $0.mine) }
  }

  /// What the other may have protected; the chosen one again lets it go.
  public func choose(theirs need: String) async {
    await change { $0.theirs = toggled(need, from: $0.theirs) }
  }

  private func change(_ make: @escaping @Sendable (inout LensEntry) -> Void) async {
    await leave()
    trouble = await refusal(make)
  }

  private func refusal(
    _ make: @escaping @Sendable (inout LensEntry) -> Void
  ) async -> Explanation? {
    let moment = moment
    return await refusal(
      changing: id,
      { (entry: inout LensEntry) in
        entry.moment = entry.moment ?? moment
        make(&entry)
      }, then: show)
  }

  private func show(_ look: LensView) {
    self.look = look
    event.show(look.event)
    ownMine.show(look.ownMine)
    ownTheirs.show(look.ownTheirs)
  }
}

private struct LensEntry: NeedEntry {
  let id: NeedId
  var moment: MomentId?
  var person: PersonId?
  var event = ""
  var mine = ""
  var ownMine = ""
  var theirs = ""
  var ownTheirs = ""

  init(id: NeedId) { self.id = id }

  init(_ look: LensView) {
    id = look.id
    moment = look.moment
    person = look.person
    event = look.event
    mine = look.mine
    ownMine = look.ownMine
    theirs = look.theirs
    ownTheirs = look.ownTheirs
  }

  static func read(_ id: NeedId, in needs: Needs) throws -> LensView { try needs.lens(id: id) }

  func keep(in needs: Needs) throws -> LensView? {
    try needs.lookAgain(
      draft: LensDraft(
        id: id, moment: moment, person: person, event: event, mine: mine, ownMine: ownMine,
        theirs: theirs, ownTheirs: ownTheirs))
  }
}
