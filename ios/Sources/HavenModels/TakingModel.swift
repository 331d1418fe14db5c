import Foundation
import Observation
import Thuishaven

/// A questionnaire being taken, page by page. Every answer is on disk when its call returns.
@MainActor
@Observable
public final class TakingModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last, with the page as a whole.
  public var trouble: Explanation?
  /// The response.
  public let id: UUID
  /// The page as the core gives it, once it is read.
  public private(set) var session: SessionView?
  /// Why the last answer to a question was not taken, by its key.
  public private(set) var refusals: [String: Explanation] = [:]
  /// The pause is on the screen, not the page.
  public private(set) var paused = false

  private var fields: [String: AnswerFields] = [:]
  /// The unit chosen before there is a number, by the question's key.
  private var units: [String: UInt32] = [:]
  @ObservationIgnored private var typing: Set<String> = []
  @ObservationIgnored private var turning = false
  private let pause: Duration

  /// A model for one response.
  public init(house: House, id: UUID, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    self.pause = pause
  }

  /// Reads the page where it was left.
  public func load() async {
    let id = id
    await attempt({ try $0.questionnaires().resume(id: id) }, then: show)
  }

  // MARK: Answering

  /// The fields to answer a question by typing.
  public func fields(of question: QuestionView) -> [KeptText] { fields[question.key]?.all ?? [] }

  /// Room for one more answer to a question.
  public func addField(to question: QuestionView) { fields[question.key]?.add() }

  /// Answers a question with one tap.
  public func answer(_ question: QuestionView, _ answer: AnswerDraft) async {
    await leave()
    let (id, key) = (id, question.key)
    await ask(key) { try $0.questionnaires().answer(id: id, question: key, answer: answer) }
  }

  /// Takes an answer away.
  public func clear(_ question: QuestionView) async {
    let (id, key) = (id, question.key)
    fields[key] = nil
    await ask(key) { try $0.questionnaires().clear(id: id, question: key) }
    session.map(show)
  }

  /// Lets what was calculated stand again.
  public func reset(_ question: QuestionView) async {
    let (id, key) = (id, question.key)
    fields[key] = nil
    await ask(key) { try $0.questionnaires().reset(id: id, question: key) }
    session.map(show)
  }

  /// One more of a group that repeats, or the last one less.
  public func `repeat`(_ question: QuestionView, more: Bool) async {
    await leave()
    let (id, key) = (id, question.key)
    await ask(key) { try $0.questionnaires().repeat(id: id, question: key, more: more) }
  }

  /// One place further on a slider as it is now: two quick taps are two places.
  public func step(_ question: QuestionView, more: Bool) async {
    await leave()
    let (id, key) = (id, question.key)
    await ask(key) {
      let questionnaires = $0.questionnaires()
      let now = try questionnaires.resume(id: id)
      let control = now.page.questions.first { $0.key == key }?.control
      guard let value = control?.stepped(more: more) else { return now }
      return try questionnaires.answer(id: id, question: key, answer: .slider(value: value))
    }
  }

  /// A month to choose a day in: of the day that was answered, of this day, or of the mark.
  public func month(_ mark: MonthMark?) async -> MonthView? {
    var month: MonthView?
    await attempt({ try $0.questionnaires().month(of: mark) }, then: { month = $0 })
    return month
  }

  /// Chooses a day. A time that is there already stays with it; a day alone counts as noon.
  public func choose(day: LocalDate, for question: QuestionView) async {
    guard case .dayAndTime(_, let time, _) = question.control else {
      await answer(question, .day(date: day))
      return
    }
    let kept = time.isEmpty ? TimeOfDay.noon.text : time
    await answer(question, .dayAndTime(date: day, time: kept))
  }

  /// The time of day that was answered, also while it is being turned.
  public func time(of question: QuestionView) -> TimeOfDay? {
    fields[question.key]?.texts.first.flatMap(TimeOfDay.init)
  }

  /// Turns the time of day around the clock; the first turn brings it to noon. It is kept after a pause, so that
  /// turning from nine to twelve is one answer and not three.
  public func turn(_ question: QuestionView, hours: Int = 0, minutes: Int = 0) {
    let turned = time(of: question)?.turned(hours: hours, minutes: minutes) ?? .noon
    fields(of: question).first?.text = turned.text
  }

  /// The unit of a number, also before there is one.
  public func unit(of question: QuestionView) -> UInt32? {
    guard case .number(_, _, let offered, _) = question.control else { return nil }
    return units[question.key] ?? offered.first(where: \.chosen)?.n
  }

  /// Chooses the unit of a number.
  public func choose(unit: UInt32, for question: QuestionView) async {
    units[question.key] = unit
    let text = fields[question.key]?.texts.first ?? ""
    await answer(question, .number(text: text, unit: unit))
  }

  // MARK: From page to page

  /// Nothing that was typed on this page was refused.
  public var isKept: Bool { fields.values.allSatisfy(\.areKept) }

  /// There is something to answer on this page, and nothing is answered.
  public var canSkip: Bool {
    let asked = (session?.page.questions ?? []).filter { !$0.readOnly && $0.control.isAnswerable }
    return !asked.isEmpty && asked.allSatisfy { !$0.canClear }
  }

  /// Goes on. True when all pages are done and the overview is next. What was refused keeps the page.
  public func next() async -> Bool {
    guard let session, !turning else { return false }
    guard session.next == .page else {
      await leave()
      return isKept
    }
    let id = id
    await turn { try $0.questionnaires().next(id: id) }
    return false
  }

  /// The page before.
  public func back() async {
    let id = id
    await turn { try $0.questionnaires().back(id: id) }
  }

  /// The pause, with everything kept.
  public func rest() async {
    await leave()
    paused = true
  }

  /// Goes on after the pause, on the same page.
  public func carryOn() { paused = false }

  /// The page is left: what stands in its fields is kept.
  public func leave() async {
    for field in fields.values { await field.leave() }
  }

  private func turn(_ work: @escaping @Sendable (Haven) throws -> SessionView) async {
    guard !turning else { return }
    turning = true
    defer { turning = false }
    await leave()
    guard isKept else { return }
    await attempt(work, then: show)
  }

  @discardableResult
  private func ask(
    _ key: String, _ work: @escaping @Sendable (Haven) throws -> SessionView
  ) async -> Explanation? {
    let refused = await refusal(of: work, then: show)
    refusals[key] = refused
    return refused
  }

  private func keep(_ key: String) async -> Explanation? {
    guard let question = session?.page.questions.first(where: { $0.key == key }),
      let texts = fields[key]?.texts
    else { return nil }
    let (id, answer) = (id, question.control.answer(typed: texts, unit: unit(of: question)))
    typing.insert(key)
    defer { typing.remove(key) }
    return await refusal(
      of: {
        let questionnaires = $0.questionnaires()
        guard let answer else { return try questionnaires.clear(id: id, question: key) }
        return try questionnaires.answer(id: id, question: key, answer: answer)
      }, then: show)
  }

  private func show(_ session: SessionView) {
    if session.page.key != self.session?.page.key { (fields, refusals, units) = ([:], [:], [:]) }
    self.session = session
    for question in session.page.questions {
      let key = question.key
      guard let typed = question.control.typed else {
        fields[key] = nil
        continue
      }
      if let known = fields[key] {
        known.show(typed, typed: typing.contains(key))
      } else {
        fields[key] = AnswerFields(stored: typed, pause: pause) { [weak self] in
          await self?.keep(key)
        }
      }
    }
  }
}
