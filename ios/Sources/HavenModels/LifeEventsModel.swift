import Foundation
import Observation
import Thuishaven

/// What happened in one's life.
@MainActor
@Observable
public final class LifeEventsModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The screen as the core gives it, once it is read.
  public private(set) var view: LifeEventsView?
  /// Something being added, or changed.
  public private(set) var event: LifeEventModel?
  /// What was just thrown away.
  public private(set) var removed: LifeEventId?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the screen.
  public func load() async {
    await attempt({ try $0.diary().lifeEvents() }, then: { view = $0 })
  }

  /// Begins to add something.
  public func add() {
    event = LifeEventModel(house: house)
  }

  /// Begins to change something.
  public func change(_ view: LifeEventView) {
    event = LifeEventModel(house: house, view)
  }

  /// Keeps it, or says what is the matter.
  public func keep() async {
    guard let event, let view = await event.keep() else { return }
    self.view = view
    self.event = nil
  }

  /// Throws something away; it can come back.
  public func remove(_ id: LifeEventId) async {
    if event?.id == id { event = nil }
    let gone = await attempt({ try $0.diary().removeLifeEvent(id: id) }, then: { view = $0 })
    if gone { removed = id }
  }

  /// Brings something back.
  public func restore(_ id: LifeEventId) async {
    await attempt({ try $0.diary().restoreLifeEvent(id: id) }, then: { view = $0 })
    if removed == id, trouble == nil { removed = nil }
  }
}

/// One thing that happened, being added or changed: what it was, the day, one's own words.
@MainActor
@Observable
public final class LifeEventModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Its id: keeping twice keeps one.
  public let id: LifeEventId
  /// The id of its kind.
  public var kind: String
  /// The day it happened.
  public private(set) var day: LocalDate?
  /// One's own words.
  public var text: String
  /// The month to tap a day in.
  public private(set) var month: MonthView?

  init(house: House, _ view: LifeEventView? = nil) {
    self.house = house
    id = view?.id ?? fresh()
    kind = view?.kind ?? ""
    day = view?.day
    text = view?.text ?? ""
  }

  /// Reads the month of the day, or this one; today is the day until another is chosen.
  public func load() async {
    await show(month: day.flatMap(MonthMark.init))
    if day == nil { day = month?.days.first(where: \.today)?.date }
  }

  /// Another month to choose from.
  public func show(month mark: MonthMark?) async {
    await attempt({ try $0.diary().month(of: mark) }, then: { month = $0 })
  }

  /// Another day.
  public func choose(_ day: LocalDate) {
    self.day = day
  }

  /// Keeps it. Nothing when the core refused, with the reason in `trouble`.
  func keep() async -> LifeEventsView? {
    guard let day else { return nil }
    let draft = LifeEventDraft(id: id, day: day, kind: kind, text: text)
    var view: LifeEventsView?
    await attempt({ try $0.diary().keepLifeEvent(draft: draft) }, then: { view = $0 })
    return view
  }
}
