import Foundation
import Observation
import Thuishaven

/// One screen of the log flow: one question about one moment. Whatever is chosen is kept at once.
@MainActor
@Observable
public final class StepModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The moment.
  public let id: UUID
  /// Which question.
  public let step: LogStep
  /// Only this question, not one of the row.
  public let alone: Bool
  /// The moment with its people to choose from, once it is read.
  public private(set) var page: MomentPage?
  /// One's own words, or the note.
  public let words: KeptText
  /// The feeling that was just chosen: what it means appeared elsewhere on the screen, and is to be said.
  public private(set) var justChosen: EmotionView?
  /// A person being added right here.
  public private(set) var newcomer: NewcomerModel?

  /// A model for one question about one moment.
  public init(
    house: House, id: UUID, step: LogStep, alone: Bool = false, pause: Duration = .milliseconds(700)
  ) {
    self.house = house
    self.id = id
    self.step = step
    self.alone = alone
    words = KeptText(pause: pause)
    words.keeps { [weak self] text in await self?.keep(text) }
  }

  /// Reads the moment.
  public func load() async {
    let id = id
    await attempt({ try $0.diary().open(id: id) }, then: show)
  }

  /// The question after this one; none after the last.
  public var next: LogStep? {
    let steps = house.words.choices.steps
    guard !alone, let here = place, here + 1 < steps.count else { return nil }
    return steps[here + 1].step
  }

  /// This question's place among the others, from 0.
  public var place: Int? {
    house.words.choices.steps.firstIndex { $0.step == step }
  }

  /// Something on this screen was refused: not everything that stands there is kept.
  public var refused: Bool {
    trouble != nil || words.trouble != nil || newcomer?.trouble != nil
  }

  /// What is chosen here.
  public var chosen: [ChoiceView] {
    guard let moment = page?.moment else { return [] }
    return switch step {
    case .trigger: moment.triggers
    case .emotions: moment.emotions
    case .people: moment.people
    case .energy, .note: []
    }
  }

  /// What a newer app chose and this one does not offer: it stays in sight, and can be let go.
  public var strangers: [ChoiceView] {
    let choices = house.words.choices
    return switch step {
    case .trigger: chosen.filter { mine in !choices.triggers.contains { $0.id == mine.id } }
    case .emotions: chosen.filter { mine in !choices.emotions.contains { $0.id == mine.id } }
    case .energy, .people, .note: []
    }
  }

  /// Whether this one is chosen.
  public func isChosen(_ id: String) -> Bool {
    chosen.contains { $0.id == id }
  }

  /// Chooses one of a list, or lets it go.
  public func toggle(_ choice: String) async {
    await words.leave()
    switch step {
    case .trigger:
      await change {
        .triggers(chosen: toggled(choice, in: $0.triggers), own: $0.ownTrigger)
      }
    case .emotions:
      await change {
        .emotions(chosen: toggled(choice, in: $0.emotions), own: $0.ownEmotion)
      }
      justChosen = house.words.choices.emotions.first { $0.id == choice && isChosen(choice) }
    case .people:
      await change { .people(people: toggled(choice, in: $0.people).compactMap(UUID.init)) }
    case .energy, .note: break
    }
  }

  /// Chooses an energy; the chosen one again, or none, lets it go.
  public func choose(energy: UInt8?) async {
    await change { .energy(step: $0.energy == energy ? nil : energy) }
  }

  /// The screen is left: what stands in its field is kept.
  public func leave() async {
    await words.leave()
  }

  /// Begins to add a person.
  public func addSomeone() {
    newcomer = NewcomerModel(house: house)
  }

  /// Adds the person, who was there; or says what is the matter.
  public func keepNewcomer() async {
    guard let newcomer, await newcomer.keep() else { return }
    let choice = newcomer.id.uuidString.lowercased()
    self.newcomer = nil
    await change { now in
      .people(people: (now.people.map(\.id) + [choice]).compactMap(UUID.init))
    }
  }

  private func keep(_ text: String) async -> Explanation? {
    switch step {
    case .trigger:
      await refusal { .triggers(chosen: $0.triggers.map(\.id), own: text) }
    case .emotions:
      await refusal { .emotions(chosen: $0.emotions.map(\.id), own: text) }
    case .note: await refusal { _ in .note(text: text) }
    case .energy, .people: nil
    }
  }

  private func change(_ make: @escaping @Sendable (MomentView) -> MomentChange) async {
    trouble = await refusal(make)
  }

  /// Changes the moment as it is now, in one turn of the queue: two quick taps are two changes.
  private func refusal(
    _ make: @escaping @Sendable (MomentView) -> MomentChange
  ) async -> Explanation? {
    let id = id
    return await refusal(
      of: {
        let diary = $0.diary()
        return try diary.change(id: id, change: make(try diary.open(id: id).moment))
      }, then: show)
  }

  private func show(_ page: MomentPage) {
    self.page = page
    switch step {
    case .trigger: words.show(page.moment.ownTrigger)
    case .emotions: words.show(page.moment.ownEmotion)
    case .note: words.show(page.moment.note)
    case .energy, .people: break
    }
  }
}

/// The chosen ids with one more, or without it when it was among them.
private func toggled(_ choice: String, in chosen: [ChoiceView]) -> [String] {
  let ids = chosen.map(\.id)
  return ids.contains(choice) ? ids.filter { $0 != choice } : ids + [choice]
}
