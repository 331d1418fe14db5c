import Foundation
import Observation
import Thuishaven

/// Negative cycles: the pause that is under way, what keeps coming back, the cycles, and a new one.
@MainActor
@Observable
public final class CyclesModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The screen as the core gives it, once it is read.
  public private(set) var view: CyclesView?
  /// A new one is being begun.
  public private(set) var drawing = false
  /// Someone of now, of before, or later; nothing before it is chosen.
  public private(set) var tie: Tie?
  /// What keeps coming back and is to be drawn, once it is read what is no negative cycle.
  public private(set) var asked: FoundView?
  /// It was read in this visit what is no negative cycle.
  public private(set) var passed = false
  /// Something swallowed that was just kept; it can be taken back.
  public private(set) var swallowed: NeedId?
  @ObservationIgnored private var turning = false

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ try $0.needs().cycles() }, then: { view = $0 })
  }

  /// It is read what is no negative cycle: a new one begins.
  public func goOn() {
    passed = true
    draw()
  }

  /// Begins to draw a new one.
  public func draw() {
    drawing = true
    tie = nil
  }

  /// Someone of now, of before, or later.
  public func choose(_ tie: Tie) {
    self.tie = tie
  }

  /// With whom it can be.
  public var people: [ChoiceView] {
    switch tie {
    case .now: view?.people ?? []
    case .earlier: view?.earlier ?? []
    case .imagined, nil: []
    }
  }

  /// Draws one with someone, and gives its id; nothing when the core refused.
  public func draw(with person: PersonId?) async -> NeedId? {
    guard let tie else { return nil }
    let draft = CycleDraft(id: fresh(), tie: tie, person: person)
    guard await attempt({ try $0.needs().drawCycle(draft: draft) }) else { return nil }
    drawing = false
    return draft.id
  }

  /// Draws what keeps coming back, and gives its id; nothing while it is still to be read what is no negative cycle,
  /// or when the core refused.
  public func draw(_ found: FoundView) async -> NeedId? {
    guard passed else {
      asked = found
      return nil
    }
    guard !turning else { return nil }
    turning = true
    defer { turning = false }
    let draft = CycleDraft(
      id: fresh(), tie: .now, person: found.person, trigger: found.trigger,
      reaction: found.reaction)
    return await attempt({ try $0.needs().drawCycle(draft: draft) }) ? draft.id : nil
  }

  /// It is read what is no negative cycle: draws what was asked for.
  public func goOnWithAsked() async -> NeedId? {
    guard let found = asked else { return nil }
    (passed, asked) = (true, nil)
    return await draw(found)
  }

  /// Something was there, and was not said.
  public func swallow() async {
    let id: NeedId = fresh()
    let kept = await attempt(
      { try $0.needs().swallow(id: id, person: nil) }, then: { view = $0 })
    if kept { swallowed = id }
  }

  /// It was a slip of the finger.
  public func takeBackSwallowed() async {
    guard let id = swallowed else { return }
    if await attempt({ _ = try $0.needs().remove(id: id) }), swallowed == id { swallowed = nil }
  }

  /// Whether one came back after the pause.
  public func answer(_ kept: PauseKept) async {
    guard let pause = view?.pause else { return }
    await attempt(
      { try $0.needs().pauseKept(id: pause.id, kept: kept) }, then: { view = $0 })
  }
}

/// One negative cycle.
@MainActor
@Observable
public final class CycleModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The cycle's id.
  public let id: NeedId
  /// The cycle as the core gives it, once it is read.
  public private(set) var page: CyclePage?
  /// The pause that is under way, or that can still be asked about.
  public private(set) var pause: PauseView?
  /// What was just noted with one tap; it can be taken back.
  public private(set) var justNoted: NeedId?
  /// With whom something that came between can be logged from here.
  public private(set) var logsWith: PersonId?
  /// Its name.
  public let name: KeptText
  /// How long a pause is to be.
  public var minutes: UInt32 = 20
  /// The pauses to choose from.
  public let pauses: [UInt32] = [20, 30, 45, 60]

  /// A model for one cycle.
  public init(house: House, id: NeedId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    name = KeptText(pause: pause)
    name.keeps(for: self) { [weak self] text in await self?.refusal(.name(text: text)) }
  }

  /// Reads the cycle.
  public func load() async {
    await act { _ in }
  }

  /// There it is again: it was seen before it began, while it went on, or afterwards.
  public func spot(_ seen: Seen) async {
    let (sighting, id): (NeedId, NeedId) = (fresh(), id)
    await act { _ = try $0.needs().spot(id: sighting, cycle: id, seen: seen) }
    if trouble == nil { justNoted = sighting }
  }

  /// It was a slip of the finger.
  public func takeBack() async {
    guard let noted = justNoted else { return }
    await act { _ = try $0.needs().remove(id: noted) }
    if trouble == nil, justNoted == noted { justNoted = nil }
  }

  /// How it usually goes; the chosen one again takes it back.
  public func choose(_ pattern: Pattern) async {
    trouble = await refusal(.pattern(pattern: page?.pattern == pattern ? nil : pattern))
  }

  /// Begins a pause.
  public func beginPause() async {
    let draft = PauseDraft(id: fresh(), cycle: id, person: page?.person, minutes: minutes)
    await act { _ = try $0.needs().beginPause(draft: draft) }
    if trouble == nil { justNoted = draft.id }
  }

  /// Whether one came back after the pause.
  public func answer(_ kept: PauseKept) async {
    guard let pause else { return }
    await act { _ = try $0.needs().pauseKept(id: pause.id, kept: kept) }
  }

  /// Puts the cycle in the bin.
  public func remove() async {
    let id = id
    await act { _ = try $0.needs().remove(id: id) }
  }

  /// Takes the cycle out of the bin.
  public func restore() async {
    let id = id
    await act { _ = try $0.needs().restore(id: id) }
  }

  /// The screen is left: what stands in the field is kept.
  public func leave() async {
    await name.leave()
  }

  private func refusal(_ change: CycleChange) async -> Explanation? {
    let id = id
    return await refusal(of: { try $0.needs().changeCycle(id: id, change: change) }, then: show)
  }

  /// Does something, and reads what there is then.
  private func act(_ work: @escaping @Sendable (Haven) throws -> Void) async {
    let id = id
    await attempt({ haven in
      try work(haven)
      let needs = haven.needs()
      let page = try needs.cycle(id: id)
      let logs = try page.person.map { try haven.repairs().together(person: $0).logs } ?? false
      return (page, try needs.cycles().pause, logs)
    }) { page, pause, logs in
      self.pause = pause?.cycle == id ? pause : nil
      logsWith = logs ? page.person : nil
      show(page)
    }
  }

  private func show(_ page: CyclePage) {
    self.page = page
    name.show(page.name)
  }
}

/// One box of a cycle. Whatever is chosen is kept at once.
@MainActor
@Observable
public final class BoxModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The cycle.
  public let cycle: NeedId
  /// Whose side.
  public let side: Side
  /// Which box.
  public let part: CyclePart
  /// The box as the core gives it, once it is read.
  public private(set) var box: BoxView?
  /// One's own words.
  public let own: KeptText

  /// A model for one box.
  public init(
    house: House, cycle: NeedId, side: Side, part: CyclePart,
    pause: Duration = .milliseconds(700)
  ) {
    self.house = house
    self.cycle = cycle
    self.side = side
    self.part = part
    own = KeptText(pause: pause)
    own.keeps(for: self) { [weak self] text in
      await self?.refusal { (chosen: $0.chosen.map(\.id), own: text) }
    }
  }

  /// Reads the box.
  public func load() async {
    let cycle = cycle
    await attempt({ try $0.needs().cycle(id: cycle) }, then: show)
  }

  /// What a newer app chose and this one does not offer: it stays in sight, and can be let go.
  public var strangers: [ChoiceView] {
    let known = box?.groups.flatMap(\.choices).map(\.id) ?? []
    return box?.chosen.filter { !known.contains($0.id) } ?? []
  }

  /// Chooses one, or lets it go.
  public func toggle(_ choice: String) async {
    await own.leave()
    trouble = await refusal { (chosen: toggled(choice, in: $0.chosen), own: $0.own) }
  }

  /// The screen is left: what stands in its field is kept.
  public func leave() async {
    await own.leave()
  }

  /// Changes the box as it is now, in one turn of the queue: two quick taps are two changes.
  private func refusal(
    _ make: @escaping @Sendable (BoxView) -> (chosen: [String], own: String)
  ) async -> Explanation? {
    let (cycle, side, part) = (cycle, side, part)
    return await refusal(
      of: {
        let needs = $0.needs()
        let before = try needs.cycle(id: cycle)
        guard let box = before.box(side, part) else { return before }
        let now = make(box)
        return try needs.changeCycle(
          id: cycle, change: .box(side: side, part: part, chosen: now.chosen, own: now.own))
      }, then: show)
  }

  private func show(_ page: CyclePage) {
    guard let box = page.box(side, part) else { return }
    self.box = box
    own.show(box.own)
  }
}

extension CyclePage {
  /// The box of one side.
  fileprivate func box(_ side: Side, _ part: CyclePart) -> BoxView? {
    (side == .mine ? mine : theirs).first { $0.part == part }
  }
}
