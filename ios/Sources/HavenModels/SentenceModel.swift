import Foundation
import Observation
import Thuishaven

/// One sentence: whether it can be said, and how it was said and landed.
@MainActor
@Observable
public final class SentenceModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The sentence's id.
  public let id: NeedId
  /// The sentence as the core gives it, once it is read.
  public private(set) var page: SentencePage?
  /// The sentence as one says it oneself.
  public let text: KeptText
  /// It was just copied.
  public private(set) var copied = false

  /// A model for one sentence.
  public init(house: House, id: NeedId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    text = KeptText(pause: pause)
    text.keeps(for: self) { [weak self] text in await self?.refusal(.text(text: text)) }
  }

  /// Reads the sentence.
  public func load() async {
    let id = id
    await attempt({ try $0.needs().sentence(id: id) }, then: show)
  }

  /// Whether it can be said safely; the same answer again takes it back.
  public func answer(_ safe: Sure) async {
    await change(.safe(answer: page?.safe == safe ? nil : safe))
  }

  /// Whether it was said; the same answer again takes it back.
  public func answer(said: Bool) async {
    await change(.said(said: page?.said == said ? nil : said))
  }

  /// How it landed, 0 to 10.
  public func choose(landed: UInt8?) async {
    await change(.landed(landed: landed))
  }

  /// Puts the sentence on the clipboard for a minute, if it can be said as it is now.
  public func copy() async {
    await text.leave()
    await load()
    guard let page, page.sayable else { return }
    house.copy(page.text)
    copied = true
  }

  /// Puts the sentence in the bin.
  public func remove() async {
    let id = id
    await attempt(
      {
        _ = try $0.needs().remove(id: id)
        return try $0.needs().sentence(id: id)
      }, then: show)
  }

  /// Takes the sentence out of the bin.
  public func restore() async {
    let id = id
    await attempt(
      {
        _ = try $0.needs().restore(id: id)
        return try $0.needs().sentence(id: id)
      }, then: show)
  }

  /// The screen is left: what stands in the field is kept.
  public func leave() async {
    await text.leave()
  }

  private func change(_ change: SentenceChange) async {
    await text.leave()
    trouble = await refusal(change)
  }

  private func refusal(_ change: SentenceChange) async -> Explanation? {
    let id = id
    return await refusal(
      of: { try $0.needs().changeSentence(id: id, change: change) }, then: show)
  }

  private func show(_ page: SentencePage) {
    if page.text != self.page?.text { copied = false }
    // An emptied field stays empty while one thinks of other words, though the core has the sentence it put together.
    if self.page == nil || !text.text.allSatisfy(\.isWhitespace) { text.show(page.text) }
    self.page = page
  }
}

/// A question on the way to a sentence.
public enum SentenceStep: Hashable, Sendable, CaseIterable {
  /// Whom it is for.
  case whom
  /// What one feels.
  case feeling
  /// What one needs.
  case need
  /// What the other can do.
  case request

  /// The question after this one; none after the last.
  public var next: SentenceStep? {
    switch self {
    case .whom: .feeling
    case .feeling: .need
    case .need: .request
    case .request: nil
    }
  }
}

/// One question on the way to a sentence. Whatever is chosen is kept at once; before that there is no sentence.
@MainActor
@Observable
public final class SentenceStepModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The sentence's id.
  public let id: NeedId
  /// Which question.
  public let step: SentenceStep
  /// The sentence so far, once something of it is kept.
  public private(set) var page: SentencePage?
  /// Whom it can be for.
  public private(set) var people: [ChoiceView] = []
  /// One's own words.
  public let own: KeptText

  /// A model for one question.
  public init(
    house: House, id: NeedId, step: SentenceStep, pause: Duration = .milliseconds(700)
  ) {
    self.house = house
    self.id = id
    self.step = step
    own = KeptText(pause: pause)
    own.keeps(for: self) { [weak self] text in await self?.refusal { $0.own(text) } }
  }

  /// Reads what is there of the sentence, and whom it can be for.
  public func load() async {
    let id = id
    await attempt({ haven in
      let needs = haven.needs()
      return (try needs.view().people, try needs.soFar { try $0.sentence(id: id) })
    }) { people, page in
      self.people = people
      if let page { show(page) }
    }
  }

  /// What there is to choose.
  public var choices: [ListChoice] {
    let choices = house.words.needChoices
    return switch step {
    case .whom: people.map { ListChoice(id: $0.id, label: $0.label, meaning: "") }
    case .feeling: choices.feelings
    case .need: choices.needs
    case .request: choices.requests
    }
  }

  /// What is chosen; empty for nothing.
  public var chosen: String {
    page.map { Parts($0, step: step).chosen } ?? ""
  }

  /// Nothing is asked any more: whom it is for is at rest or not safe.
  public var rests: Bool { page?.asksSafe == false }

  /// Something on this screen was refused: not everything that stands there is kept.
  public var refused: Bool { trouble != nil || own.trouble != nil }

  /// Chooses one; the chosen one again lets it go.
  public func choose(_ choice: String) async {
    await own.leave()
    trouble = await refusal { $0.toggled(choice) }
  }

  /// The last question was answered: there is a sentence, also when nothing was chosen. True when it is kept.
  public func finish() async -> Bool {
    await own.leave()
    guard !refused else { return false }
    trouble = await refusal { $0 }
    return trouble == nil
  }

  /// The screen is left: what stands in its field is kept.
  public func leave() async {
    await own.leave()
  }

  /// Changes the sentence as it is now, in one turn of the queue: two quick taps are two changes.
  private func refusal(
    _ make: @escaping @Sendable (Parts) -> Parts
  ) async -> Explanation? {
    let (id, step) = (id, step)
    return await refusal(
      of: {
        let needs = $0.needs()
        let page = try needs.soFar { try $0.sentence(id: id) }
        // Whom it is for is no longer told then: it would be kept as a sentence for nobody.
        if let page, !page.asksSafe { return page }
        let now = page.map { Parts($0, step: step) } ?? Parts(id, step: step)
        return try needs.keepSentence(draft: make(now).draft)
      }, then: show)
  }

  private func show(_ page: SentencePage) {
    self.page = page
    own.show(Parts(page, step: step).own)
  }
}

/// The parts of a sentence, to change the one of a question.
private struct Parts: Sendable {
  private let id: NeedId
  private let step: SentenceStep
  private var person: PersonId?
  private var feeling = ""
  private var ownFeeling = ""
  private var need = ""
  private var ownNeed = ""
  private var request = ""
  private var ownRequest = ""

  init(_ id: NeedId, step: SentenceStep) {
    self.id = id
    self.step = step
  }

  init(_ page: SentencePage, step: SentenceStep) {
    self.init(page.id, step: step)
    person = page.person
    feeling = page.feeling
    ownFeeling = page.ownFeeling
    need = page.need
    ownNeed = page.ownNeed
    request = page.request
    ownRequest = page.ownRequest
  }

  /// What is chosen at the question.
  var chosen: String {
    switch step {
    case .whom: person?.uuidString.lowercased() ?? ""
    case .feeling: feeling
    case .need: need
    case .request: request
    }
  }

  /// One's own words at the question.
  var own: String {
    switch step {
    case .whom: ""
    case .feeling: ownFeeling
    case .need: ownNeed
    case .request: ownRequest
    }
  }

  /// With another choice, or without the one that was chosen.
  func toggled(_ choice: String) -> Parts {
    let choice = choice == chosen ? "" : choice
    var parts = self
    switch step {
    case .whom: parts.person = UUID(uuidString: choice)
    case .feeling: parts.feeling = choice
    case .need: parts.need = choice
    case .request: parts.request = choice
    }
    return parts
  }

  /// With other words of one's own.
  func own(_ text: String) -> Parts {
    var parts = self
    switch step {
    case .whom: break
    case .feeling: parts.ownFeeling = text
    case .need: parts.ownNeed = text
    case .request: parts.ownRequest = text
    }
    return parts
  }

  var draft: SentenceDraft {
    SentenceDraft(
      id: id, person: person, feeling: feeling, ownFeeling: ownFeeling, need: need,
      ownNeed: ownNeed, request: request, ownRequest: ownRequest)
  }
}
