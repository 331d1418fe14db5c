import Foundation
import Thuishaven

/// A screen where a questionnaire can be begun.
@MainActor
public protocol BeginningModel: ScreenModel {
  /// The ids of what is begun on this screen.
  var beginnings: Beginnings { get }
}

/// The ids of what is begun on a screen: two quick taps are one response, a tap after coming back is another.
@MainActor
public final class Beginnings {
  private struct Key: Hashable {
    let canonical: String
    let person: UUID?
  }

  private var ids: [Key: UUID] = [:]

  fileprivate func id(_ canonical: String, _ person: UUID?) -> UUID {
    let key = Key(canonical: canonical, person: person)
    let id = ids[key] ?? newId()
    ids[key] = id
    return id
  }

  fileprivate func forget() { ids = [:] }
}

extension BeginningModel {
  /// The screen comes into sight: what was begun here before is another time.
  public func arrive() { beginnings.forget() }

  /// Begins a questionnaire. The response's id; nothing when the core refused, with the reason in `trouble`.
  public func begin(
    _ canonical: String, about person: UUID? = nil, onPurpose: Bool = false
  ) async -> UUID? {
    let id = beginnings.id(canonical, person)
    let draft = StartDraft(id: id, canonical: canonical, person: person, onPurpose: onPurpose)
    return await attempt({ try $0.questionnaires().start(draft: draft) }) ? id : nil
  }
}
