import HavenModels
import SwiftUI
import Thuishaven

/// One question with what belongs to it.
struct QuestionCard: View {
  let model: TakingModel
  let question: QuestionView
  /// It is all there is on the page, and is written as large as one.
  let alone: Bool

  var body: some View {
    let words = model.house.words.questionnaire
    VStack(alignment: .leading, spacing: Measure.gap) {
      head
      ForEach(Array(question.help.enumerated()), id: \.offset) { _, help in
        Line(words: help, soft: true)
      }
      if let picture = question.picture { Line(words: picture, size: .second, soft: true) }
      AnswerControl(model: model, question: question)
        .disabled(question.readOnly)
        .opacity(question.readOnly ? 0.75 : 1)
      if let problem = question.problem { Warning(words: problem) }
      Refusal(trouble: model.refusals[question.key])
      FlowLayout {
        if question.canClear {
          WordButton(words: words.clear, style: LinkStyle()) {
            Task { await model.clear(question) }
          }
        }
        if question.canReset {
          WordButton(words: words.reset, icon: .undo, style: LinkStyle()) {
            Task { await model.reset(question) }
          }
        }
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .padding(.vertical, 4)
    .onChange(of: question.problem) { announce(question.problem) }
  }

  /// Its number and its words, and whether an answer is needed.
  private var head: some View {
    VStack(alignment: .leading, spacing: 4) {
      HStack(alignment: .firstTextBaseline, spacing: 8) {
        if let prefix = question.prefix {
          Line(words: prefix, size: alone ? .card : .bodyStrong, soft: true)
        }
        if case .note = question.control {
          Line(words: question.text, size: .lead)
        } else {
          Heading(words: question.text, size: alone ? .card : .bodyStrong)
        }
      }
      .accessibilityElement(children: .combine)
      if let required = question.required { Line(words: required, size: .second, soft: true) }
    }
  }
}

/// How a question is answered.
private struct AnswerControl: View {
  let model: TakingModel
  let question: QuestionView

  var body: some View {
    switch question.control {
    case .note: EmptyView()
    case .yesNo(let value, let yes, let no):
      OptionRow(label: yes, chosen: value == true) { answer(.yesNo(value: true)) }
      OptionRow(label: no, chosen: value == false) { answer(.yesNo(value: false)) }
    case .choice(let options, _, let folded, let own):
      ChoiceControl(model: model, question: question, options: options, folded: folded, own: own)
    case .slider(let least, let most, _, let value, let low, let high, let spoken):
      SliderControl(
        model: model, question: question, ends: least...max(least, most), value: value, low: low,
        high: high, spoken: spoken)
    case .number(_, _, let units, let unit):
      NumberControl(model: model, question: question, units: units, unit: unit)
    case .text(_, let long, let many, _):
      TextControl(model: model, question: question, long: long, many: many)
    case .day(let value, let label):
      DayControl(model: model, question: question, day: value, label: label)
    case .dayAndTime(let value, _, let label):
      DayControl(model: model, question: question, day: value, label: label)
      if value != nil { TimeControl(model: model, question: question) }
    case .time: TimeControl(model: model, question: question)
    case .repetition(_, let add, let canAdd, let remove, let canRemove):
      FlowLayout {
        if canAdd {
          WordButton(words: add, icon: .plus, style: PillStyle(main: false)) {
            Task { await model.repeat(question, more: true) }
          }
        }
        if canRemove {
          WordButton(words: remove, icon: .minus, style: LinkStyle()) {
            Task { await model.repeat(question, more: false) }
          }
        }
      }
    case .unanswerable(let reason): Line(words: reason, soft: true)
    }
  }

  private func answer(_ answer: AnswerDraft) {
    Task { await model.answer(question, answer) }
  }
}
