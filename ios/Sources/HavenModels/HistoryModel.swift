import Foundation
import Observation
import Thuishaven

/// Earlier times of a questionnaire, and what of it lies in the bin.
@MainActor
@Observable
public final class HistoryModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The questionnaire.
  public let canonical: String
  /// The screen as the core gives it, once it is read.
  public private(set) var view: HistoryView?

  /// A model for one questionnaire.
  public init(house: House, canonical: String) {
    self.house = house
    self.canonical = canonical
  }

  /// Reads the earlier times.
  public func load() async {
    let canonical = canonical
    await attempt({ try $0.questionnaires().history(canonical: canonical) }, then: { view = $0 })
  }

  /// Throws one time away. True when it is in the bin.
  public func remove(_ id: UUID) async -> Bool {
    let canonical = canonical
    return await attempt(
      {
        let questionnaires = $0.questionnaires()
        try questionnaires.remove(id: id)
        return try questionnaires.history(canonical: canonical)
      }, then: { view = $0 })
  }

  /// Takes one out of the bin.
  public func restore(_ id: UUID) async {
    let canonical = canonical
    await attempt(
      {
        let questionnaires = $0.questionnaires()
        try questionnaires.restore(id: id)
        return try questionnaires.history(canonical: canonical)
      }, then: { view = $0 })
  }
}
