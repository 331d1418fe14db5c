import Observation
import Thuishaven

/// What the models of all screens have in common: the house, and the words for what went wrong last.
@MainActor
public protocol ScreenModel: AnyObject, Observable {
  /// The opened diary.
  var house: House { get }
  /// What the core refused or could not do, in its words; nothing when the last intent went well.
  var trouble: Explanation? { get set }
}

extension ScreenModel {
  /// Calls the core and takes its answer; what goes wrong is explained, and the screen stays as it was.
  @discardableResult
  func attempt<Answer: Sendable>(
    _ work: @escaping @Sendable (Haven) throws -> Answer,
    then take: (Answer) -> Void = { _ in }
  ) async -> Bool {
    trouble = await refusal(of: work, then: take)
    return trouble == nil
  }

  /// The same for a part of the screen that shows its own trouble. Nothing when it went well.
  func refusal<Answer: Sendable>(
    of work: @escaping @Sendable (Haven) throws -> Answer,
    then take: (Answer) -> Void = { _ in }
  ) async -> Explanation? {
    do {
      take(try await house.ask(work))
      return nil
    } catch {
      return house.explain(error)
    }
  }
}
