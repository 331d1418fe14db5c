import Foundation
import Observation
import Thuishaven

/// Everything of one moment.
@MainActor
@Observable
public final class MomentModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The moment.
  public let id: UUID
  /// The moment as the core gives it, once it is read.
  public private(set) var page: MomentPage?

  /// A model for one moment.
  public init(house: House, id: UUID) {
    self.house = house
    self.id = id
  }

  /// Reads the moment.
  public func load() async {
    let id = id
    await attempt({ try $0.diary().open(id: id) }, then: { page = $0 })
  }

  /// The questions in sight: those that were answered, and the first ones of all.
  public var rows: [MomentRow] {
    page?.rows.filter { !$0.values.isEmpty || alwaysInSight.contains($0.step) } ?? []
  }

  /// The other questions, for when there is more to tell.
  public var more: [MomentRow] {
    page?.rows.filter { $0.values.isEmpty && !alwaysInSight.contains($0.step) } ?? []
  }

  /// Keeps the moment out of search and reports, or not.
  public func keep(private hidden: Bool) async {
    let id = id
    await attempt(
      { try $0.diary().change(id: id, change: .private(private: hidden)) }, then: { page = $0 })
  }

  /// Another mood.
  public func choose(mood step: UInt8) async {
    let id = id
    await attempt(
      { try $0.diary().change(id: id, change: .mood(mood: .step(step: step))) },
      then: { page = $0 })
  }

  /// The id of a second look at it; there is none before something of it is kept.
  public func newLook() -> NeedId { fresh() }

  /// Takes back the last change.
  public func undo() async {
    let id = id
    await attempt({ try $0.diary().undo(id: id) }, then: { page = $0 })
  }

  /// Puts the moment in the bin. True when it is there.
  public func remove() async -> Bool {
    let id = id
    return await attempt({ try $0.diary().remove(id: id) })
  }

  /// Takes the moment out of the bin.
  public func restore() async {
    let id = id
    await attempt({ try $0.diary().restore(id: id) }, then: { page = $0 })
  }
}

/// What stands on the page of a moment also while it is empty.
private let alwaysInSight: [LogStep] = [.trigger, .emotions, .energy, .people, .note]
