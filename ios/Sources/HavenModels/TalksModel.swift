import Foundation
import Observation
import Thuishaven

/// Two talks in the mind, page by page. All of it is kept as one goes, so that one can stop and come back at any page.
@MainActor
@Observable
public final class TalksModel: KeptForm, BodyModel {
  /// The pages, in their order. The talk in which one is heard comes last.
  public enum Page: Int, CaseIterable, Sendable {
    /// Before the first talk.
    case before
    /// The talk in which one is not heard.
    case unheard
    /// The talk in which one is heard.
    case heard
    /// Afterwards.
    case after
  }

  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// Their id.
  public let id: NeedId
  /// The page that is open.
  public private(set) var page = Page.before
  /// With whom they can be.
  public private(set) var people: [ChoiceView] = []
  /// What is kept of them, once something is.
  public private(set) var talks: TalksView?
  /// What they are about.
  public let about: KeptText
  /// The place of the body whose qualities are looked at.
  public var zone: String?
  /// It is known at which page one goes on.
  @ObservationIgnored private var arrived = false

  /// A model for two talks.
  public init(house: House, id: NeedId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    about = KeptText(pause: pause)
    about.keeps(for: self) { [weak self] text in await self?.refusal { $0.about = text } }
  }

  /// Their field.
  public var fields: [KeptText] { [about] }

  /// Reads what is there of them. The first time it opens the page where one goes on.
  public func load() async {
    await attempt(reading: id, of: TalksEntry.self) { people, talks in
      self.people = people
      if let talks {
        if !arrived { page = talks.goesOn }
        show(talks)
      }
      arrived = true
    }
  }

  /// What leads one through this page, line by line.
  public var lines: [String] {
    let guide = house.words.needChoices.talks
    return switch page {
    case .before: guide.before
    case .unheard: guide.unheard
    case .heard: guide.heard
    case .after: guide.after
    }
  }

  /// It is asked here what the body does.
  public var asksBody: Bool { page == .unheard || page == .heard }

  /// It is the last page.
  public var isLast: Bool { page == .after }

  /// The next page. What was typed and refused keeps this one.
  public func next() async {
    if await finish() { turn(to: page.rawValue + 1) }
  }

  /// The page before.
  public func back() {
    turn(to: page.rawValue - 1)
  }

  /// With whom, or nobody.
  public func choose(_ person: PersonId?) async {
    await about.leave()
    trouble = await refusal { $0.person = person }
  }

  /// What the body does in the talk of this page.
  public var felt: [SensationView] {
    switch page {
    case .unheard: talks?.unheard ?? []
    case .heard: talks?.heard ?? []
    case .before, .after: []
    }
  }

  /// Says it otherwise.
  public func feel(
    _ make: @escaping @Sendable ([SensationDraft]) -> [SensationDraft]
  ) async {
    guard asksBody else { return }
    let heard = page == .heard
    trouble = await refusal { entry in
      if heard { entry.heard = make(entry.heard) } else { entry.unheard = make(entry.unheard) }
    }
  }

  private func turn(to number: Int) {
    guard let turned = Page(rawValue: number) else { return }
    (page, zone, arrived, trouble) = (turned, nil, true, nil)
  }

  private func refusal(
    _ make: @escaping @Sendable (inout TalksEntry) -> Void
  ) async -> Explanation? {
    await refusal(changing: id, make, then: show)
  }

  private func show(_ talks: TalksView) {
    self.talks = talks
    about.show(talks.about)
  }
}

extension TalksView {
  /// The page where one goes on: nobody is led back to where they were not heard.
  fileprivate var goesOn: TalksModel.Page {
    if unheard.isEmpty { .before } else if heard.isEmpty { .heard } else { .after }
  }
}

private struct TalksEntry: NeedEntry {
  let id: NeedId
  var person: PersonId?
  var about = ""
  var unheard: [SensationDraft] = []
  var heard: [SensationDraft] = []

  init(id: NeedId) { self.id = id }

  init(_ talks: TalksView) {
    id = talks.id
    person = talks.person
    about = talks.about
    unheard = talks.unheard.map(SensationDraft.init)
    heard = talks.heard.map(SensationDraft.init)
  }

  static func read(_ id: NeedId, in needs: Needs) throws -> TalksView { try needs.talks(id: id) }

  func keep(in needs: Needs) throws -> TalksView? {
    try needs.keepTalks(
      draft: TalksDraft(id: id, person: person, about: about, unheard: unheard, heard: heard))
  }
}
