import HavenModels
import SwiftUI
import Thuishaven

/// Talks in the mind: those of before, and two to begin.
struct TalksScreen: View {
  @State var model: NeedsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.look.talks) {
      Line(words: words.look.talksAbout, soft: true)
      WordButton(words: words.look.talks, icon: .plus, style: PillStyle()) {
        app.show(.twoTalks(model.newEntry()))
      }
      Entries(model: model, entries: model.view?.talks, id: \.id) { talks in
        OpenRow(
          words: talks.about.isEmpty ? words.look.talks : talks.about, second: talks.when
        ) {
          app.show(.twoTalks(talks.id))
        }
        Tags(tags: [talks.whom].compactMap { $0 })
        if let difference = talks.difference {
          Line(words: difference, size: .second, soft: true)
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// Two talks in the mind, page by page. Everything is already kept; there is always a way out.
struct TwoTalksScreen: View {
  @State var model: TalksModel
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette

  var body: some View {
    let words = model.house.words
    Page(title: words.look.talks) {
      if !model.isLast {
        WordButton(words: words.diary.enough, style: LinkStyle()) { app.back() }
      }
      Heading(words: title(of: model.page), size: .title)
      if model.isLast { TalksAnswers(model: model) }
      ForEach(Array(model.lines.enumerated()), id: \.offset) { _, line in
        Line(words: line, size: .lead)
      }
      if model.page == .before {
        KeptField(label: words.look.talksTopic, kept: model.about)
        WhomChips(
          words: words.needs, ask: words.look.whom, people: model.people,
          chosen: model.talks?.person
        ) { person in
          Task { await model.choose(person) }
        }
      }
      if model.asksBody {
        Heading(words: words.look.talksBody)
        BodyStep(model: model)
      }
      if let before = TalksModel.Page(rawValue: model.page.rawValue - 1) {
        WordButton(words: title(of: before), icon: .back, style: LinkStyle()) { model.back() }
      }
    }
    // Another page begins at its top.
    .id(model.page)
    .safeAreaInset(edge: .bottom, spacing: 0) { foot }
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
    .onChange(of: model.page) { announce(title(of: model.page)) }
  }

  private var foot: some View {
    VStack(spacing: 8) {
      // In sight wherever the page was scrolled to.
      Refusal(trouble: model.trouble)
      if model.talks != nil, !model.refused {
        Line(words: model.house.words.diary.kept, size: .second, soft: true)
      }
      if model.isLast {
        WordButton(words: model.house.words.needs.done, style: PillStyle(wide: true)) {
          app.back()
        }
      } else {
        WordButton(words: model.house.words.needs.next, style: PillStyle(wide: true)) {
          Task { await model.next() }
        }
      }
    }
    .padding(Measure.margin)
    .frame(maxWidth: .infinity)
    .background(palette.background)
  }

  private func title(of page: TalksModel.Page) -> String {
    let words = model.house.words.look
    return switch page {
    case .before: words.talks
    case .unheard: words.talksUnheard
    case .heard: words.talksHeard
    case .after: words.talksDifference
    }
  }
}

/// What the body did in each, and how the two differ.
private struct TalksAnswers: View {
  let model: TalksModel

  var body: some View {
    let words = model.house.words.look
    Card {
      if let difference = model.talks?.difference { Line(words: difference, size: .lead) }
      Heading(words: words.talksUnheard, size: .bodyStrong)
      Tags(tags: model.talks?.unheard.map(\.label) ?? [])
      Heading(words: words.talksHeard, size: .bodyStrong)
      Tags(tags: model.talks?.heard.map(\.label) ?? [])
    }
    .privacySensitive()
  }
}
