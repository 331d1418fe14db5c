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
  /// One's own words, the note, or what is different now.
  public let words: KeptText
  /// What was just chosen: what it means appeared elsewhere on the screen, and is to be said.
  public private(set) var justChosen: ListChoice?
  /// A person being added right here.
  public private(set) var newcomer: NewcomerModel?
  /// The place of the body whose qualities are looked at.
  public var zone: String?
  /// One's own sore spots and those at rest, once they are read.
  public internal(set) var spots: SoreSpotsView?
  /// A sore spot being added right here.
  public internal(set) var newSpot: NewSpotModel?
  /// Something came first already when this screen was opened; it is not shown a second time.
  @ObservationIgnored private var cameFirst = false

  /// A model for one question about one moment.
  public init(
    house: House, id: UUID, step: LogStep, alone: Bool = false, pause: Duration = .milliseconds(700)
  ) {
    self.house = house
    self.id = id
    self.step = step
    self.alone = alone
    words = KeptText(pause: pause)
    words.keeps(for: self) { [weak self] text in await self?.keep(text) }
  }

  /// Reads the moment.
  public func load() async {
    let id = id
    await attempt({ try $0.diary().open(id: id) }, then: show)
    if step == .soreSpot { await loadSpots() }
  }

  /// What was changed here made something come first: the way on leads there, before any other question.
  public var leadsToOffer: Bool {
    next != nil && !cameFirst && page?.offer?.first == true
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
    trouble != nil || words.trouble != nil || newcomer?.trouble != nil || newSpot?.trouble != nil
  }

  /// What is asked here, in the core's words.
  public var ask: LogStepView? {
    house.words.choices.steps.first { $0.step == step }
  }

  /// What was answered beyond the first things, once it is read.
  public var chain: ChainView? { page?.chain }

  /// What is chosen here.
  public var chosen: [ChoiceView] {
    guard let page else { return [] }
    return switch step {
    case .trigger: page.moment.triggers
    case .emotions: page.moment.emotions
    case .people: page.moment.people
    default: page.listed(step)?.chosen ?? []
    }
  }

  /// What a newer app chose and this one does not offer: it stays in sight, and can be let go.
  public var strangers: [ChoiceView] {
    let choices = house.words.choices
    let known: [String]
    switch step {
    case .trigger: known = choices.triggers.map(\.id)
    case .emotions: known = choices.emotions.map(\.id)
    case .people: return []
    default: known = ask?.groups.flatMap(\.choices).map(\.id) ?? []
    }
    return chosen.filter { !known.contains($0.id) }
  }

  /// Whether this one is chosen.
  public func isChosen(_ id: String) -> Bool {
    chosen.contains { $0.id == id }
  }

  /// Chooses one of a list, or lets it go.
  public func toggle(_ choice: String) async {
    await words.leave()
    let step = step
    switch step {
    case .trigger:
      await change {
        .triggers(chosen: toggled(choice, in: $0.moment.triggers), own: $0.moment.ownTrigger)
      }
    case .emotions:
      await change {
        .emotions(chosen: toggled(choice, in: $0.moment.emotions), own: $0.moment.ownEmotion)
      }
    case .people:
      await change {
        .people(people: toggled(choice, in: $0.moment.people).compactMap(UUID.init))
      }
    default:
      await change {
        let now = $0.listed(step)
        return .chosen(
          step: step, chosen: toggled(choice, in: now?.chosen ?? []), own: now?.own ?? "")
      }
    }
    justChosen = isChosen(choice) ? meaning(of: choice) : nil
  }

  /// Chooses an energy; the chosen one again, or none, lets it go.
  public func choose(energy: UInt8?) async {
    await change { .energy(step: $0.moment.energy == energy ? nil : energy) }
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
      .people(people: (now.moment.people.map(\.id) + [choice]).compactMap(UUID.init))
    }
  }

  /// What something of this list means.
  func meaning(of choice: String) -> ListChoice? {
    if step == .emotions {
      return house.words.choices.emotions.first { $0.id == choice }
        .map { ListChoice(id: $0.id, label: $0.label, meaning: $0.meaning) }
    }
    return ask?.groups.flatMap(\.choices).first { $0.id == choice }
  }

  private func keep(_ text: String) async -> Explanation? {
    let step = step
    return switch step {
    case .trigger: await refusal { .triggers(chosen: $0.moment.triggers.map(\.id), own: text) }
    case .emotions: await refusal { .emotions(chosen: $0.moment.emotions.map(\.id), own: text) }
    case .note: await refusal { _ in .note(text: text) }
    case .thenOrNow: await refusal { .fromBefore(share: $0.chain.fromBefore, different: text) }
    default:
      await refusal {
        .chosen(step: step, chosen: $0.listed(step)?.chosen.map(\.id) ?? [], own: text)
      }
    }
  }

  /// Changes the moment, and says what was refused.
  func change(_ make: @escaping @Sendable (MomentPage) -> MomentChange) async {
    trouble = await refusal(make)
  }

  /// Changes the moment as it is now, in one turn of the queue: two quick taps are two changes.
  private func refusal(
    _ make: @escaping @Sendable (MomentPage) -> MomentChange
  ) async -> Explanation? {
    let id = id
    return await refusal(
      of: {
        let diary = $0.diary()
        let before = try diary.open(id: id)
        return (before, try diary.change(id: id, change: make(before)))
      }
    ) { before, after in
      if page == nil { show(before) }
      show(after)
    }
  }

  func show(_ page: MomentPage) {
    if self.page == nil { cameFirst = page.offer?.first == true }
    self.page = page
    switch step {
    case .trigger: words.show(page.moment.ownTrigger)
    case .emotions: words.show(page.moment.ownEmotion)
    case .note: words.show(page.moment.note)
    case .thenOrNow: words.show(page.chain.different)
    default: words.show(page.listed(step)?.own ?? "")
    }
  }
}

extension MomentPage {
  /// What was chosen at a step that is a list.
  func listed(_ step: LogStep) -> ChosenView? {
    chain.chosen.first { $0.step == step }
  }
}

/// The chosen ids with one more, or without it when it was among them.
func toggled(_ choice: String, in chosen: [ChoiceView]) -> [String] {
  let ids = chosen.map(\.id)
  return ids.contains(choice) ? ids.filter { $0 != choice } : ids + [choice]
}
