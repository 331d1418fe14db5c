import Foundation
import Observation
import Thuishaven

/// The problem under the problem: three questions, one after the other. All of it is kept as one goes.
@MainActor
@Observable
public final class UnderModel: KeptForm {
  /// The questions, in their order.
  public enum Step: Int, CaseIterable, Sendable {
    /// What it was about.
    case topic
    /// What it touched.
    case touched
    /// What one needed.
    case need
  }

  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id.
  public let id: NeedId
  /// The question that is asked.
  public private(set) var step = Step.topic
  /// With whom it can be.
  public private(set) var people: [ChoiceView] = []
  /// What is kept of it, once something is.
  public private(set) var found: UnderView?
  /// What it was about, in one's own words.
  public let own: KeptText

  /// A model for one problem under a problem.
  public init(house: House, id: NeedId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    own = KeptText(pause: pause)
    own.keeps(for: self) { [weak self] text in await self?.refusal { $0.own = text } }
  }

  /// Its field.
  public var fields: [KeptText] { [own] }

  /// Reads what is there of it.
  public func load() async {
    await attempt(reading: id, of: UnderEntry.self) { people, found in
      self.people = people
      if let found { show(found) }
    }
  }

  /// It was the last question.
  public var isLast: Bool { step == .need }

  /// The next question. What was typed and refused keeps this one.
  public func next() async {
    if await finish() { turn(to: step.rawValue + 1) }
  }

  /// The question before.
  public func back() {
    turn(to: step.rawValue - 1)
  }

  /// With whom, or nobody.
  public func choose(_ person: PersonId?) async {
    await change { $0.person = person }
  }

  /// What it was about; the chosen one again lets it go.
  public func choose(topic: String) async {
    await change { $0.topic = toggled(topic, from: $0.topic) }
  }

  /// What it touched; the chosen one again lets it go.
  public func choose(touched: String) async {
    await change { $0.touched = toggled(touched, from: $0.touched) }
  }

  /// What one needed; the chosen one again lets it go.
  public func choose(need: String) async {
    await change { $0.need = toggled(need, from: $0.need) }
  }

  private func turn(to number: Int) {
    guard let turned = Step(rawValue: number) else { return }
    (step, trouble) = (turned, nil)
  }

  private func change(_ make: @escaping @Sendable (inout UnderEntry) -> Void) async {
    await own.leave()
    trouble = await refusal(make)
  }

  private func refusal(
    _ make: @escaping @Sendable (inout UnderEntry) -> Void
  ) async -> Explanation? {
    await refusal(changing: id, make, then: show)
  }

  private func show(_ found: UnderView) {
    self.found = found
    own.show(found.own)
  }
}

private struct UnderEntry: NeedEntry {
  let id: NeedId
  var person: PersonId?
  var topic = ""
  var own = ""
  var touched = ""
  var need = ""

  init(id: NeedId) { self.id = id }

  init(_ found: UnderView) {
    id = found.id
    person = found.person
    topic = found.topic
    own = found.own
    touched = found.touched
    need = found.need
  }

  static func read(_ id: NeedId, in needs: Needs) throws -> UnderView { try needs.under(id: id) }

  func keep(in needs: Needs) throws -> UnderView? {
    _ = try needs.lookUnder(
      draft: UnderDraft(
        id: id, person: person, topic: topic, own: own, touched: touched, need: need))
    return try needs.under(id: id)
  }
}
