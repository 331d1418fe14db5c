import Foundation
import Observation
import Thuishaven

/// Something that came between, to log: with whom, and how big. Nothing else is asked.
@MainActor
@Observable
public final class NewRuptureModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// What is known of it already.
  public let start: RuptureStart
  /// With whom it can be.
  public private(set) var people: [ChoiceView] = []
  /// With whom it is.
  public private(set) var person: PersonId?
  @ObservationIgnored private var logging = false

  /// A model for something to log.
  public init(house: House, start: RuptureStart) {
    self.house = house
    self.start = start
    person = start.person
  }

  /// With whom it is, is asked.
  public var asksWho: Bool { start.person == nil }

  /// Reads with whom it can be.
  public func load() async {
    await attempt({ try $0.repairs().view().people }, then: { people = $0 })
  }

  /// With whom it is.
  public func choose(_ person: PersonId?) {
    self.person = person
  }

  /// How big it felt: it is logged, and gives its id; nothing before it is known with whom, or when the core refused.
  public func log(size: UInt8) async -> RuptureId? {
    guard let person, !logging else { return nil }
    logging = true
    defer { logging = false }
    let draft = RuptureDraft(
      id: fresh(), person: person, size: size, moment: start.moment, cycle: start.cycle)
    return await attempt({ try $0.repairs().logRupture(draft: draft) }) ? draft.id : nil
  }
}

/// The story of one thing that came between.
@MainActor
@Observable
public final class RuptureModel: KeptForm {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id.
  public let id: RuptureId
  /// The story as the core gives it, once it is read.
  public private(set) var page: RupturePage?
  /// It is asked how it passed.
  public private(set) var closing = false
  /// It is asked whether its steps are thrown away as well.
  public private(set) var removing = false
  /// It was just said that one was afraid; that can be taken back.
  public private(set) var justAfraid = false
  /// What both agree on.
  public let agreement: KeptText
  /// What still rankles.
  public let rankling: KeptText

  /// A model for one story.
  public init(house: House, id: RuptureId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    agreement = KeptText(pause: pause)
    rankling = KeptText(pause: pause)
    agreement.keeps(for: self) { [weak self] text in
      await self?.refusal { _ in .agreement(text: text) }
    }
    rankling.keeps(for: self) { [weak self] text in
      await self?.refusal { .rankling(text: text, much: $0.rankles) }
    }
  }

  /// Its fields.
  public var fields: [KeptText] { [agreement, rankling] }

  /// How it can have passed: with a child in other words.
  public var depths: [DepthChoice] {
    let choices = house.words.repairChoices
    return page?.child == true ? choices.childDepths : choices.depths
  }

  /// Reads the story.
  public func load() async {
    let id = id
    await attempt({ try $0.repairs().rupture(id: id) }, then: show)
  }

  /// How big it felt.
  public func choose(size: UInt8) async {
    await change { _ in .size(size: size) }
  }

  /// Whether one was afraid of the other.
  public func answer(afraid: Bool) async {
    await change { _ in .afraid(afraid: afraid) }
    justAfraid = afraid && trouble == nil
  }

  /// It was a slip of the finger.
  public func takeBackAfraid() async {
    await change { _ in .afraid(afraid: nil) }
    if trouble == nil { justAfraid = false }
  }

  /// Whom it is with, is not safe for one.
  public func flag() async {
    guard let person = page?.person else { return }
    let id = id
    await attempt(
      {
        _ = try $0.people().change(id: person, change: .notSafe(notSafe: true))
        return try $0.repairs().rupture(id: id)
      }, then: show)
    if trouble == nil { justAfraid = false }
  }

  /// It is all right again: how it passed comes next.
  public func askDepth() {
    closing = true
  }

  /// It is all right again, now, in this way.
  public func close(_ depth: Depth) async {
    await change { _ in .closed(depth: depth, at: nil) }
    if trouble == nil { closing = false }
  }

  /// One came back to a child after all, and comforted it.
  public func laterAfterAll() async {
    let (id, step): (RuptureId, AttemptId) = (id, fresh())
    await attempt({ try $0.repairs().laterAfterAll(id: id, step: step) }, then: show)
    if trouble == nil { closing = false }
  }

  /// It is open after all.
  public func reopen() async {
    await change { _ in .open }
  }

  /// How much it rankles, 0 to 10.
  public func choose(rankles much: UInt8?) async {
    await change { .rankling(text: $0.rankling, much: much) }
  }

  /// How much it rankles, looked at again.
  public func choose(ranklesLater much: UInt8?) async {
    await change { _ in .ranklesLater(much: much) }
  }

  /// Throws it away; where it has steps, it is asked first what becomes of them.
  public func askRemoval() async {
    guard let page else { return }
    if page.attempts.isEmpty {
      await remove(withSteps: false)
    } else {
      removing = true
    }
  }

  /// Throws it away, with its steps or without them; it can come back.
  public func remove(withSteps: Bool) async {
    await leave()
    await act { repairs, id in
      _ = try repairs.removeRupture(id: id, withAttempts: withSteps)
    }
    if trouble == nil { removing = false }
  }

  /// Brings it back.
  public func restore() async {
    await act { repairs, id in _ = try repairs.restoreRupture(id: id) }
  }

  private func act(
    _ work: @escaping @Sendable (Repairs, RuptureId) throws -> Void
  ) async {
    let id = id
    await attempt(
      {
        let repairs = $0.repairs()
        try work(repairs, id)
        return try repairs.rupture(id: id)
      }, then: show)
  }

  private func change(
    _ make: @escaping @Sendable (RupturePage) -> RuptureChange
  ) async {
    await leave()
    trouble = await refusal(make)
  }

  /// Changes it as it is now, in one turn of the queue.
  private func refusal(
    _ make: @escaping @Sendable (RupturePage) -> RuptureChange
  ) async -> Explanation? {
    let id = id
    return await refusal(
      of: {
        let repairs = $0.repairs()
        return try repairs.changeRupture(id: id, change: make(try repairs.rupture(id: id)))
      }, then: show)
  }

  private func show(_ page: RupturePage) {
    self.page = page
    agreement.show(page.agreement)
    rankling.show(page.rankling)
  }
}
