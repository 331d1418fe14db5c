import Foundation
import Observation
import Thuishaven

/// The mood of a moment in finer marks. Whatever is moved is kept at once.
@MainActor
@Observable
public final class PreciseModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The moment.
  public let id: MomentId
  /// The moment as the core gives it, once it is read.
  public private(set) var page: MomentPage?

  /// A model for the mood of one moment.
  public init(house: House, id: MomentId) {
    self.house = house
    self.id = id
  }

  /// Reads the moment.
  public func load() async {
    let id = id
    await attempt({ try $0.diary().open(id: id) }, then: { page = $0 })
  }

  /// How pleasant it was. The energy stays as it was.
  public func choose(pleasant mark: UInt8) async {
    let marks = house.words.choices.pleasantMarks
    await change { _ in marks.value(mark).map { .pleasant(valence: $0) } }
  }

  /// How much energy there was. How pleasant it was stays at its mark.
  public func choose(energy mark: UInt8) async {
    await change(energy: { _ in mark })
  }

  /// One mark more pleasant, or less.
  public func step(pleasant more: Bool) async {
    let (marks, scale) = (house.words.choices.pleasantMarks, house.words.pleasant)
    await change { now in
      marks.value(scale.stepped(now.pleasantMark, more: more)).map { .pleasant(valence: $0) }
    }
  }

  /// One mark more energy, or less; from the middle where there was no answer yet.
  public func step(energy more: Bool) async {
    let scale = house.words.energy
    await change(energy: { scale.stepped($0.energyMark ?? scale.middle, more: more) })
  }

  private func change(energy mark: @escaping @Sendable (MomentPage) -> UInt8) async {
    let choices = house.words.choices
    await change { now in
      guard let valence = choices.pleasantMarks.value(now.pleasantMark),
        let energy = choices.energyMarks.value(mark(now))
      else { return nil }
      return .point(valence: valence, energy: energy)
    }
  }

  /// Changes the mood as it is now, in one turn of the queue: two quick taps are two changes.
  private func change(_ make: @escaping @Sendable (MomentPage) -> MoodDraft?) async {
    let id = id
    await attempt(
      {
        let diary = $0.diary()
        let now = try diary.open(id: id)
        guard let mood = make(now) else { return now }
        return try diary.change(id: id, change: .mood(mood: mood))
      }, then: { page = $0 })
  }
}

extension [MarkView] {
  /// Where a mark lies.
  fileprivate func value(_ mark: UInt8) -> Double? {
    indices.contains(Int(mark)) ? self[Int(mark)].value : nil
  }
}
