import HavenModels
import SwiftUI
import Thuishaven

/// What happened in one's life: the list, something to add, and what was thrown away.
struct LifeEventsScreen: View {
  @State var model: LifeEventsModel

  var body: some View {
    let words = model.house.words.diary
    Page(title: words.events) {
      Line(words: words.eventsAbout, soft: true)
      Refusal(trouble: model.trouble)
      if let event = model.event {
        EventFields(event: event) { Task { await model.keep() } }
      } else {
        WordButton(words: words.eventsAdd, icon: .plus, style: PillStyle()) { model.add() }
      }
      if let id = model.removed {
        Card(warm: true) {
          Line(words: words.eventsRemoved)
          restore(id, words)
        }
      }
      if let view = model.view {
        if view.events.isEmpty { Line(words: words.eventsEmpty, soft: true) }
        ForEach(view.events, id: \.id) { event in
          Card {
            OpenRow(words: event.label, second: event.when) { model.change(event) }
              .accessibilityHint(words.change)
            WordButton(words: words.remove, icon: .bin, style: LinkStyle()) {
              Task { await model.remove(event.id) }
            }
          }
          .privacySensitive()
        }
        if !view.binned.isEmpty {
          Folded(show: words.bin, hide: words.bin) {
            ForEach(view.binned, id: \.id) { event in
              Card {
                Line(words: event.label, size: .bodyStrong)
                Line(words: event.when, size: .second, soft: true)
                restore(event.id, words)
              }
              .privacySensitive()
            }
          }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
    .onChange(of: model.removed) {
      if model.removed != nil { announce(model.house.words.diary.eventsRemoved) }
    }
  }

  private func restore(_ id: LifeEventId, _ words: DiaryWords) -> some View {
    WordButton(words: words.restore, icon: .undo, style: PillStyle(main: false)) {
      Task { await model.restore(id) }
    }
  }
}

/// What it was, the day, one's own words, and one button.
private struct EventFields: View {
  @Bindable var event: LifeEventModel
  let keep: @MainActor () -> Void

  var body: some View {
    let words = event.house.words
    Card {
      Heading(words: words.diary.eventsKind, size: .bodyStrong)
      FlowLayout {
        ForEach(words.choices.events, id: \.id) { kind in
          Chip(words: kind.label, chosen: event.kind == kind.id) { event.kind = kind.id }
        }
      }
      if let kind = words.choices.events.first(where: { $0.id == event.kind }) {
        Line(words: kind.meaning, size: .second, soft: true)
      }
      Heading(words: words.diary.eventsDay, size: .bodyStrong)
      if let month = event.month {
        MonthGrid(
          month: month, weekdays: words.choices.weekdays, chosen: event.day, words: words.diary
        ) { mark in
          Task { await event.show(month: mark) }
        } choose: { day in
          event.choose(day.date)
        }
        FlowLayout {
          WordButton(words: words.questionnaire.yearEarlier, icon: .back, style: LinkStyle()) {
            Task { await event.show(month: month.month.years(-1)) }
          }
          WordButton(words: words.questionnaire.yearLater, icon: .forward, style: LinkStyle()) {
            Task { await event.show(month: month.month.years(1)) }
          }
        }
        .buttonRepeatBehavior(.enabled)
      }
      WordsField(label: words.diary.eventsText, text: $event.text)
      Refusal(trouble: event.trouble)
      WordButton(words: words.diary.eventsKeep, style: PillStyle(wide: true), action: keep)
    }
    .task { await event.load() }
    .id(event.id)
  }
}
