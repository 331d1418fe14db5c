import Foundation
import Observation
import Thuishaven

/// A person being added: a nickname and who they are.
@MainActor
@Observable
public final class NewcomerModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The id they get: keeping twice adds one person.
  public let id = newId()
  /// What they are called here.
  public var nickname = ""
  /// Who they are.
  public var role = Role.other
  /// The roles to choose from, once read.
  public private(set) var roles: [RoleView] = []

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the roles.
  public func load() async {
    await attempt({ try $0.people().list() }, then: { roles = $0.roles })
  }

  /// Adds them. False when the core refused, with the reason in `trouble`.
  public func keep() async -> Bool {
    let draft = PersonDraft(id: id, nickname: nickname, role: role)
    return await attempt({ try $0.people().add(draft: draft) })
  }
}
