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

/// One person: their name here, who they are, and whether they are at rest.
@MainActor
@Observable
public final class PersonModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The person's id.
  public let id: UUID
  /// The person as the core gives them, once read.
  public private(set) var person: PersonView?
  /// The roles to choose from.
  public private(set) var roles: [RoleView] = []
  /// What they are called here.
  public let nickname: KeptText

  /// A model for one person.
  public init(house: House, id: UUID, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    nickname = KeptText(pause: pause)
    nickname.keeps { [weak self] text in
      await self?.refusal(.nickname(text: text))
    }
  }

  /// Reads the person.
  public func load() async {
    await attempt({ try $0.people().list() }, then: show)
  }

  /// Another role.
  public func choose(_ role: Role) async {
    await change(.role(role: role))
  }

  /// Puts them to rest, or wakes them.
  public func rest(_ resting: Bool) async {
    await change(.resting(resting: resting))
  }

  /// The screen is left: the name in the field is kept.
  public func leave() async {
    await nickname.leave()
  }

  private func change(_ change: PersonChange) async {
    trouble = await refusal(change)
  }

  private func refusal(_ change: PersonChange) async -> Explanation? {
    let id = id
    return await refusal(
      of: { try $0.people().change(id: id, change: change) }, then: show)
  }

  private func show(_ view: PeopleView) {
    person = (view.people + view.resting).first { $0.id == id }
    roles = view.roles
    nickname.show(person?.nickname ?? "")
  }
}
