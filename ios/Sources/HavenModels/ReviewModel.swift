import Foundation
import Observation
import Thuishaven

/// All answers before a questionnaire is completed.
@MainActor
@Observable
public final class ReviewModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The response.
  public let id: UUID
  /// The screen as the core gives it, once it is read.
  public private(set) var view: ReviewView?

  /// A model for one response.
  public init(house: House, id: UUID) {
    self.house = house
    self.id = id
  }

  /// Reads the answers.
  public func load() async {
    let id = id
    await attempt({ try $0.questionnaires().review(id: id) }, then: { view = $0 })
  }

  /// Goes to the page of a row. True when it is the page to show.
  public func jump(to page: String) async -> Bool {
    let id = id
    return await attempt({ try $0.questionnaires().jump(id: id, page: page) })
  }

  /// Completes the questionnaire. False when something still blocks it.
  public func complete() async -> Bool {
    let id = id
    return await attempt({ try $0.questionnaires().complete(id: id) })
  }

  /// Throws the answers away. True when they are in the bin.
  public func remove() async -> Bool {
    let id = id
    return await attempt({ try $0.questionnaires().remove(id: id) })
  }
}
