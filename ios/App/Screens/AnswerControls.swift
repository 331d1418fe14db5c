import HavenModels
import SwiftUI
import Thuishaven

/// A place between two ends, by touch, by a button, or by a screen reader.
struct SliderControl: View {
  let model: TakingModel
  let question: QuestionView
  let ends: ClosedRange<Double>
  let value: Double?
  let low: String
  let high: String
  let spoken: String

  var body: some View {
    let words = model.house.words.questionnaire
    VStack(alignment: .leading, spacing: 8) {
      SliderTrack(
        ends: ends, value: value, label: question.text, spoken: spoken,
        choose: { value in Task { await model.answer(question, .slider(value: value)) } },
        step: step)
      SliderEnds(low: low, high: high)
      HStack(spacing: Measure.gap) {
        IconButton(icon: .minus, spoken: words.sliderLess, round: true) { step(false) }
        Line(words: spoken, size: .bodyStrong, soft: value == nil)
          .multilineTextAlignment(.center)
          .frame(maxWidth: .infinity)
          .accessibilityHidden(true)
        IconButton(icon: .plus, spoken: words.sliderMore, round: true) { step(true) }
      }
      .buttonRepeatBehavior(.enabled)
    }
  }

  private func step(_ more: Bool) {
    Task { await model.step(question, more: more) }
  }
}

/// A number, with its unit.
struct NumberControl: View {
  let model: TakingModel
  let question: QuestionView
  let units: [OptionView]
  let unit: String?

  var body: some View {
    let words = model.house.words.questionnaire
    VStack(alignment: .leading, spacing: 8) {
      ForEach(Array(model.fields(of: question).enumerated()), id: \.offset) { _, field in
        KeptField(label: words.numberLabel, kept: field, keyboard: .numbersAndPunctuation)
      }
      if let unit { Line(words: unit, soft: true) }
      if !units.isEmpty {
        Line(words: words.unitLabel, size: .second, soft: true)
        FlowLayout {
          ForEach(units, id: \.n) { unit in
            Chip(words: unit.label, chosen: unit.n == model.unit(of: question)) {
              Task { await model.choose(unit: unit.n, for: question) }
            }
          }
        }
      }
    }
  }
}

/// Words, in one field or in several.
struct TextControl: View {
  let model: TakingModel
  let question: QuestionView
  let long: Bool
  let many: Bool

  var body: some View {
    let words = model.house.words.questionnaire
    VStack(alignment: .leading, spacing: 8) {
      ForEach(Array(model.fields(of: question).enumerated()), id: \.offset) { _, field in
        KeptField(label: words.textLabel, kept: field, lines: long ? 6... : 1...)
      }
      if many {
        WordButton(words: words.textAnother, icon: .plus, style: LinkStyle()) {
          model.addField(to: question)
        }
      }
    }
  }
}

/// A day: what was chosen, and a month to tap another in.
struct DayControl: View {
  let model: TakingModel
  let question: QuestionView
  let day: LocalDate?
  let label: String
  @State private var month: MonthView?

  var body: some View {
    let words = model.house.words
    VStack(alignment: .leading, spacing: 8) {
      Line(
        words: day == nil ? words.questionnaire.noAnswer : label, size: .bodyStrong,
        soft: day == nil
      )
      .privacySensitive()
      WordButton(
        words: words.questionnaire.chooseDay, icon: month == nil ? .calendar : .minus,
        style: PillStyle(main: false)
      ) {
        if month == nil { show(day.flatMap(MonthMark.init)) } else { month = nil }
      }
      if let month {
        FlowLayout {
          WordButton(words: words.questionnaire.yearEarlier, icon: .back, style: LinkStyle()) {
            show(month.month.years(-1))
          }
          WordButton(words: words.questionnaire.yearLater, icon: .forward, style: LinkStyle()) {
            show(month.month.years(1))
          }
        }
        .buttonRepeatBehavior(.enabled)
        MonthGrid(
          month: month, weekdays: words.choices.weekdays, chosen: day, words: words.diary,
          show: show
        ) { day in
          self.month = nil
          Task { await model.choose(day: day.date, for: question) }
        }
      }
    }
  }

  private func show(_ mark: MonthMark?) {
    Task { if let read = await model.month(mark) { month = read } }
  }
}

/// A time of day, to turn. It shows no time until it was answered.
struct TimeControl: View {
  let model: TakingModel
  let question: QuestionView

  var body: some View {
    let words = model.house.words
    let time = model.time(of: question)
    Steps(
      title: words.diary.hour,
      value: time.map { words.choices.hours[$0.hour] } ?? words.questionnaire.noAnswer,
      earlier: words.diary.hourEarlier, later: words.diary.hourLater
    ) { model.turn(question, hours: $0) }
    Steps(
      title: words.diary.minute, value: time?.minuteWords ?? words.questionnaire.noAnswer,
      earlier: words.diary.minuteEarlier, later: words.diary.minuteLater
    ) { model.turn(question, minutes: $0) }
    ForEach(Array(model.fields(of: question).enumerated()), id: \.offset) { _, field in
      Refusal(trouble: field.trouble)
    }
  }
}
