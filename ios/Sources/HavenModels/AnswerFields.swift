import Foundation
import Observation
import Thuishaven

/// The fields of one question: what stands in each is kept by itself, as it was typed.
@MainActor
@Observable
public final class AnswerFields {
  /// One field, or several for a question that can have several answers.
  public private(set) var all: [KeptText] = []

  /// What the core had when it was last seen.
  @ObservationIgnored private var stored: [String]
  @ObservationIgnored private let pause: Duration
  @ObservationIgnored private let keep: @MainActor () async -> Explanation?

  init(stored: [String], pause: Duration, keep: @escaping @MainActor () async -> Explanation?) {
    self.stored = stored
    self.pause = pause
    self.keep = keep
    fill()
  }

  /// What stands in the fields.
  public var texts: [String] { all.map(\.text) }

  /// Nothing in them was refused.
  public var areKept: Bool { all.allSatisfy { $0.trouble == nil } }

  /// Room for one more answer.
  public func add() { all.append(field("")) }

  /// The fields are left: keeps what is not kept yet.
  func leave() async {
    for field in all { await field.leave() }
  }

  /// What the core has now. What was typed stays as it was typed, also where the core writes it otherwise.
  func show(_ now: [String], typed: Bool) {
    guard now != stored else { return }
    stored = now
    guard !typed else { return }
    if all.count == 1, now.count <= 1 { all[0].show(now.first ?? "") } else { fill() }
  }

  private func fill() {
    all = (stored.isEmpty ? [""] : stored).map(field)
  }

  private func field(_ text: String) -> KeptText {
    let field = KeptText(pause: pause)
    field.show(text)
    field.keeps { [keep] _ in await keep() }
    return field
  }
}

extension ControlView {
  /// What is typed to answer it, as the core has it; nothing where it is not typed.
  var typed: [String]? {
    switch self {
    case .text(let texts, _, _, _): texts
    case .number(let text, _, _, _), .time(let text): [text]
    case .dayAndTime(let day, let time, _): day.map { _ in [time] }
    case .choice(_, _, _, let own): own.map { [$0.text] }
    case .note, .yesNo, .slider, .day, .repetition, .unanswerable: nil
    }
  }

  /// It asks for an answer that can be given here.
  var isAnswerable: Bool {
    switch self {
    case .yesNo, .choice, .slider, .number, .text, .day, .time, .dayAndTime: true
    case .note, .repetition, .unanswerable: false
    }
  }

  /// The answer that was typed; nothing takes the answer away.
  func answer(typed texts: [String], unit: UInt32?) -> AnswerDraft? {
    let first = texts.first ?? ""
    let blank = first.allSatisfy(\.isWhitespace)
    return switch self {
    case .text: .text(texts: texts)
    case .number: .number(text: first, unit: unit)
    case .choice: .own(text: first)
    case .time: blank ? nil : .time(text: first)
    case .dayAndTime(let day?, _, _): blank ? nil : .dayAndTime(date: day, time: first)
    case .dayAndTime, .note, .yesNo, .slider, .day, .repetition, .unanswerable: nil
    }
  }

  /// One place further on a slider, within its ends. Where nothing is answered yet, both ways begin in the middle.
  func stepped(more: Bool) -> Double? {
    guard case .slider(let least, let most, let step, let value, _, _, _) = self else { return nil }
    guard let value else { return (least + most) / 2 }
    return min(max(value + (more ? step : -step), least), most)
  }
}
