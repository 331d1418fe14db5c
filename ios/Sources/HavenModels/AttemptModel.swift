import Foundation
import Observation
import Thuishaven

/// A step towards each other, to log: whose it was, what it belongs to, and what it was.
@MainActor
@Observable
public final class NewAttemptModel: ScreenModel {
  /// What is asked.
  public enum Question: Sendable {
    /// Whose step it was.
    case way
    /// What it belongs to.
    case place
    /// What it was.
    case kind
  }

  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// What is known of it already.
  public let start: AttemptStart
  /// What it can belong to, once it is read.
  public private(set) var open: [RuptureRow]?
  /// It can only be one's own step: whom it is with, is a child.
  public private(set) var oneWay = false
  /// What it was, in one's own words.
  public var own = ""
  @ObservationIgnored private var logging = false

  /// A model for a step to log.
  public init(house: House, start: AttemptStart) {
    self.house = house
    self.start = start
  }

  /// What is asked here: what it belongs to only where something is open. Nothing before that is known.
  public var question: Question? {
    if start.way == nil { return .way }
    if start.placed { return .kind }
    return open.map { $0.isEmpty ? .kind : .place }
  }

  /// Reads what is open.
  public func load() async {
    let (person, way) = (start.person, start.way)
    await attempt({ haven in
      let repairs = haven.repairs()
      let with = try person.map { try repairs.together(person: $0) }
      let open = try with?.open ?? repairs.view().open
      // A child carries nothing back: there is no step of theirs to keep.
      return (with?.child ?? false, way == .received ? open.filter { !$0.child } : open)
    }) { (oneWay, open) = ($0, $1) }
  }

  /// It was this one's step; what is known then.
  public func with(_ way: AttemptWay) -> AttemptStart {
    var next = start
    next.way = way
    return next
  }

  /// It belongs to this, or stands alone; what is known then.
  public func at(_ rupture: RuptureId?) -> AttemptStart {
    var next = start
    (next.rupture, next.placed) = (rupture, true)
    return next
  }

  /// What it was: it is logged, and gives its id; nothing when the core refused.
  public func log(kind: String = "") async -> AttemptId? {
    guard let way = start.way, !logging else { return nil }
    logging = true
    defer { logging = false }
    let draft = AttemptDraft(
      id: fresh(), way: way, kind: kind, own: own, rupture: start.rupture,
      person: start.rupture == nil ? start.person : nil)
    return await attempt({ try $0.repairs().logAttempt(draft: draft) }) ? draft.id : nil
  }
}

/// One step towards each other.
@MainActor
@Observable
public final class AttemptModel: KeptForm {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id.
  public let id: AttemptId
  /// The step as the core gives it, once it is read.
  public private(set) var step: AttemptView?
  /// With whom it can be when it stands alone; oneself only for a step of one's own.
  public private(set) var people: [ChoiceView] = []
  /// Oneself among them.
  public private(set) var me: PersonId?
  /// What it was, in one's own words.
  public let own: KeptText

  /// A model for one step.
  public init(house: House, id: AttemptId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    own = KeptText(pause: pause)
    own.keeps(for: self) { [weak self] text in
      await self?.refusal { .kind(kind: $0.kind, own: text) }
    }
  }

  /// Its field.
  public var fields: [KeptText] { [own] }

  /// Reads the step, and with whom it can be: a step of the other is of no child.
  public func load() async {
    let id = id
    await attempt({ haven in
      (try haven.repairs().attempt(id: id), try haven.people().list().people.first { $0.me }?.id)
    }) { step, me in
      self.me = me
      people = step.whom
      show(step)
    }
  }

  /// What it was; the chosen one again lets it go.
  public func choose(kind: String) async {
    await change { .kind(kind: toggled(kind, from: $0.kind), own: $0.own) }
  }

  /// With whom it was; the chosen one again lets them go.
  public func choose(_ person: PersonId?) async {
    await change { .person(person: $0.person == person ? nil : person) }
  }

  /// How it landed; the same answer again takes it back.
  public func choose(_ outcome: Outcome) async {
    await change { .outcome(outcome: $0.outcome == outcome ? nil : outcome) }
  }

  /// When it was noticed; the same answer again takes it back.
  public func choose(_ noticed: Noticed) async {
    await change { .noticed(noticed: $0.noticed == noticed ? nil : noticed) }
  }

  /// How far one let it in, 0 to 4; the same answer again takes it back.
  public func choose(letIn: UInt8) async {
    await change { .letIn(letIn: $0.letIn == letIn ? nil : letIn) }
  }

  /// Throws it away; it can come back.
  public func remove() async {
    await leave()
    await act { repairs, id in _ = try repairs.removeAttempt(id: id) }
  }

  /// Brings it back.
  public func restore() async {
    await act { repairs, id in _ = try repairs.restoreAttempt(id: id) }
  }

  private func act(
    _ work: @escaping @Sendable (Repairs, AttemptId) throws -> Void
  ) async {
    let id = id
    await attempt(
      {
        let repairs = $0.repairs()
        try work(repairs, id)
        return try repairs.attempt(id: id)
      }, then: show)
  }

  private func change(
    _ make: @escaping @Sendable (AttemptView) -> AttemptChange
  ) async {
    await leave()
    trouble = await refusal(make)
  }

  /// Changes the step as it is now, in one turn of the queue: two quick taps are two changes.
  private func refusal(
    _ make: @escaping @Sendable (AttemptView) -> AttemptChange
  ) async -> Explanation? {
    let id = id
    return await refusal(
      of: {
        let repairs = $0.repairs()
        return try repairs.changeAttempt(id: id, change: make(try repairs.attempt(id: id)))
      }, then: show)
  }

  private func show(_ step: AttemptView) {
    self.step = step
    own.show(step.own)
  }
}
