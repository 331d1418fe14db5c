import Foundation
import Observation
import Thuishaven

/// Everyone: who is in the picture, and who is at rest.
@MainActor
@Observable
public final class PeopleModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The screen as the core gives it, once it is read.
  public private(set) var view: PeopleView?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ try $0.people().list() }, then: { view = $0 })
  }
}

/// One person: their name here, who they are, and what they are to one.
@MainActor
@Observable
public final class PersonModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The person's id.
  public let id: UUID
  /// The page as the core gives it, once it is read.
  public private(set) var page: PersonPage?
  /// The roles to choose from.
  public private(set) var roles: [RoleView] = []
  /// All there is with them; empty for oneself, and for whoever is not safe or at rest.
  public private(set) var together: TogetherView?
  /// Who they can turn out to be.
  public private(set) var others: [PersonView] = []
  /// What they are called here.
  public let nickname: KeptText
  /// What they do that makes it easy.
  public let eases: KeptText
  /// The group of one's own they belong to.
  public let group: KeptText

  /// A model for one person.
  public init(house: House, id: UUID, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    nickname = KeptText(pause: pause)
    eases = KeptText(pause: pause)
    group = KeptText(pause: pause)
    nickname.keeps(for: self) { [weak self] text in
      await self?.refusal(.nickname(text: text))
    }
    eases.keeps(for: self) { [weak self] text in
      await self?.refusal(.eases(text: text))
    }
    group.keeps(for: self) { [weak self] text in
      await self?.refusal(.group(text: text))
    }
  }

  /// The person, once the page is read.
  public var person: PersonView? { page?.person }

  /// One can part from them here: they are at rest or not safe, and not oneself.
  public var parts: Bool {
    guard let page, !page.person.me else { return false }
    return page.person.resting || page.notSafe
  }

  /// Reads the person.
  public func load() async {
    let id = id
    await attempt({ haven in
      let people = haven.people()
      return (
        try people.list(), try people.open(id: id), try haven.repairs().together(person: id)
      )
    }) { list, page, together in
      roles = list.roles
      others = (list.people + list.resting).filter { !$0.me && $0.id != id }
      self.together = together
      show(page)
    }
  }

  /// Another role.
  public func choose(_ role: Role) async {
    await change(.role(role: role))
  }

  /// Puts them to rest, or wakes them.
  public func rest(_ resting: Bool) async {
    await change(.resting(resting: resting))
  }

  /// They are there for one in this way, or not.
  public func turn(_ part: FigurePart) async {
    let id = id
    await attempt(
      {
        let people = $0.people()
        let figure = try people.open(id: id).figure.turned(part)
        _ = try people.change(id: id, change: .figure(figure: figure))
        return try people.open(id: id)
      }, then: show)
  }

  /// How much they are trusted, 0 to 10.
  public func choose(trust: UInt8?) async {
    await change(.trust(trust: trust))
  }

  /// One of the groups there are; the chosen one again lets it go.
  public func choose(group: String) async {
    await self.group.leave()
    await change(.group(text: page?.group == group ? "" : group))
  }

  /// They are not safe for one, or no longer so.
  public func flag(notSafe: Bool) async {
    await change(.notSafe(notSafe: notSafe))
  }

  /// They turn out to be someone else. True when all that was with them is with the other.
  public func merge(into other: PersonId) async -> Bool {
    await leave()
    let id = id
    return await attempt({ try $0.people().merge(gone: id, into: other) })
  }

  /// The screen is left: what stands in the fields is kept.
  public func leave() async {
    await nickname.leave()
    await eases.leave()
    await group.leave()
  }

  private func change(_ change: PersonChange) async {
    trouble = await refusal(change)
  }

  private func refusal(_ change: PersonChange) async -> Explanation? {
    let id = id
    return await refusal(
      of: {
        let people = $0.people()
        _ = try people.change(id: id, change: change)
        return try people.open(id: id)
      }, then: show)
  }

  private func show(_ page: PersonPage) {
    self.page = page
    nickname.show(page.person.nickname)
    eases.show(page.eases)
    // Kept without the blank between two words that are still being typed.
    if page.group != group.text.trimmingCharacters(in: .whitespacesAndNewlines) {
      group.show(page.group)
    }
  }
}

/// A way in which someone is there for one.
public enum FigurePart: Hashable, Sendable, CaseIterable {
  /// They listen.
  case listens
  /// They help.
  case helps
  /// They point to what is strong in one.
  case encourages
}

extension Figure {
  /// They are there in this way.
  public func has(_ part: FigurePart) -> Bool {
    switch part {
    case .listens: listens
    case .helps: helps
    case .encourages: encourages
    }
  }

  fileprivate func turned(_ part: FigurePart) -> Figure {
    Figure(
      listens: listens != (part == .listens), helps: helps != (part == .helps),
      encourages: encourages != (part == .encourages))
  }
}
