import Foundation
import Observation
import Thuishaven

/// A soft way to begin. All of it is kept as one goes.
@MainActor
@Observable
public final class SoftStartModel: KeptForm {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id.
  public let id: NeedId
  /// To whom it can be.
  public private(set) var people: [ChoiceView] = []
  /// What is kept of it, once something is.
  public private(set) var kept: SoftStartView?
  /// It was just copied.
  public private(set) var copied = false
  /// The first sentence.
  public let text: KeptText

  /// A model for one beginning.
  public init(house: House, id: NeedId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    text = KeptText(pause: pause)
    text.keeps(for: self) { [weak self] text in await self?.refusal { $0.text = text } }
  }

  /// Its field.
  public var fields: [KeptText] { [text] }

  /// It is asked whether it can be said safely: not before there is something to say, nor once whom it is for is at
  /// rest or not safe.
  public var asksSafe: Bool {
    kept.map { !$0.text.isEmpty && $0.asksSafe } ?? false
  }

  /// Reads what is there of it.
  public func load() async {
    let id = id
    await attempt({
      (
        try $0.needs().view().people,
        try $0.repairs().soFar { repairs in try repairs.softStart(id: id) }
      )
    }) { people, kept in
      self.people = people
      if let kept { show(kept) }
    }
  }

  /// To whom, or nobody.
  public func choose(_ person: PersonId?) async {
    await keep { $0.person = person }
  }

  /// Whether it can be said safely; the same answer again takes it back.
  public func answer(_ safe: Sure) async {
    await keep { $0.safe = $0.safe == safe ? nil : safe }
  }

  /// Puts it on the clipboard for a minute, if it can be said as it is now.
  public func copy() async {
    await leave()
    await load()
    guard let kept, kept.sayable else { return }
    house.copy(kept.text)
    copied = true
  }

  private func keep(_ make: @escaping @Sendable (inout SoftStartEntry) -> Void) async {
    await leave()
    trouble = await refusal(make)
  }

  /// Changes it as it is now, in one turn of the queue: two quick taps are two changes.
  private func refusal(
    _ make: @escaping @Sendable (inout SoftStartEntry) -> Void
  ) async -> Explanation? {
    let id = id
    return await refusal(
      of: {
        let repairs = $0.repairs()
        let now = try repairs.soFar { repairs in try repairs.softStart(id: id) }
        // To whom it is, is no longer told then: it would be kept as a beginning to nobody.
        if let now, now.rests { return now }
        var entry = SoftStartEntry(person: now?.person, text: now?.text ?? "", safe: now?.safe)
        make(&entry)
        return try repairs.keepSoftStart(
          draft: SoftStartDraft(id: id, person: entry.person, text: entry.text, safe: entry.safe))
      }, then: show)
  }

  private func show(_ kept: SoftStartView) {
    if kept.text != self.kept?.text { copied = false }
    self.kept = kept
    text.show(kept.text)
  }
}

private struct SoftStartEntry: Sendable {
  var person: PersonId?
  var text: String
  var safe: Sure?
}

extension SoftStartView {
  /// Whom it is for is at rest or not safe: help is offered whatever was answered.
  fileprivate var rests: Bool { !asksSafe }
}

extension Repairs {
  /// Something of this room; nothing before anything of it was kept.
  func soFar<Found>(_ read: (Repairs) throws -> Found) throws -> Found? {
    do { return try read(self) } catch ApiError.NotFound { return nil }
  }
}
