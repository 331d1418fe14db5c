import HavenModels
import SwiftUI
import Thuishaven

/// The diary: search, list or calendar, and the way to the bin.
struct DiaryScreen: View {
  @State var model: DiaryModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.diary
    PlaceScroll {
      PlaceHead(title: words.title)
      SearchField(query: $model.query, words: words)
        // A moment's rest between the letters; what is typed next takes this task's place.
        .task(id: model.query) {
          guard (try? await Task.sleep(for: .milliseconds(200))) != nil else { return }
          await model.search(model.query)
        }
      Refusal(trouble: model.trouble)
      if model.searching {
        DiaryList(model: model)
      } else {
        FlowLayout {
          Chip(words: words.showList, chosen: model.face == .list) {
            Task { await model.show(.list) }
          }
          Chip(words: words.showCalendar, chosen: model.face == .calendar) {
            Task { await model.show(.calendar) }
          }
          WordButton(words: words.bin, icon: .bin, style: LinkStyle()) { app.show(.bin) }
        }
        switch model.face {
        case .list: DiaryList(model: model)
        case .calendar: DiaryCalendar(model: model)
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
  }
}

/// Day under day, as far as one scrolls; or what a search finds.
private struct DiaryList: View {
  let model: DiaryModel

  var body: some View {
    let words = model.house.words.diary
    if let days = model.days {
      if days.isEmpty {
        Line(words: model.searching ? words.nothingFound : words.empty, soft: true)
      }
      ForEach(days, id: \.date) { day in
        Heading(words: day.label, size: .secondStrong)
        Moments(moments: day.moments, words: model.house.words)
      }
      if model.hasMore {
        // Seen only when the end of the list is near.
        Hairline().onAppear { Task { await model.readOn() } }
      }
    }
  }
}

/// What is searched for, with a way to let it go.
private struct SearchField: View {
  @Binding var query: String
  let words: DiaryWords
  @Environment(\.palette) private var palette

  var body: some View {
    HStack(spacing: 8) {
      IconView(icon: .search).foregroundStyle(palette.softInk)
      TextField(words.searchHint, text: $query)
        .font(Lettering.body.font)
        .foregroundStyle(palette.ink)
        .autocorrectionDisabled()
        .textInputAutocapitalization(.never)
        .submitLabel(.search)
        .frame(minHeight: Measure.touch)
        .accessibilityLabel(words.searchHint)
        .privacySensitive()
      if !query.isEmpty {
        IconButton(icon: .close, spoken: words.searchClear) { query = "" }
      }
    }
    .padding(.leading, Measure.margin)
    .background(palette.surface, in: Capsule())
  }
}

/// A month, and under it the moments of the day that was tapped.
private struct DiaryCalendar: View {
  let model: DiaryModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.diary
    Card { OpenRow(words: words.events) { app.show(.lifeEvents) } }
    if let month = model.month {
      MonthGrid(
        month: month, weekdays: model.house.words.choices.weekdays, chosen: model.day?.date,
        words: words
      ) { mark in
        Task { await model.show(month: mark) }
      } choose: { day in
        Task { await model.choose(day) }
      }
      Line(words: month.sentence, size: .second, soft: true)
    }
    if let day = model.day {
      Heading(words: day.spoken, size: .secondStrong)
      ForEach(Array(day.events.enumerated()), id: \.offset) { _, event in
        Line(words: event, size: .bodyStrong).privacySensitive()
      }
      if model.dayMoments.isEmpty {
        Line(words: words.dayEmpty, soft: true)
      } else {
        Moments(moments: model.dayMoments, words: model.house.words)
      }
    }
  }
}

/// Moments below each other on one card.
private struct Moments: View {
  let moments: [MomentView]
  let words: Words
  @Environment(AppModel.self) private var app

  var body: some View {
    Card {
      ForEach(moments, id: \.id) { moment in
        MomentLine(moment: moment, moods: words.choices.moods, edited: words.diary.edited) {
          app.show(.moment(moment.id))
        }
      }
    }
  }
}
