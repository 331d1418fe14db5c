import HavenModels
import SwiftUI
import Thuishaven

/// Everything of one moment; each row opens its question.
struct MomentScreen: View {
  @State var model: MomentModel
  @State private var moreAsked = false
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.diary
    Page(title: words.momentTitle) {
      Refusal(trouble: model.trouble)
      if let page = model.page {
        if page.moment.edited { Line(words: words.edited, size: .second, soft: true) }
        Card { rows(page, words) }
        if !model.more.isEmpty {
          if moreAsked {
            Card { ForEach(model.more, id: \.step) { row in part(row) } }
          } else {
            WordButton(words: words.more, icon: .plus, style: LinkStyle()) { moreAsked = true }
          }
        }
        if page.looksAgain, !page.moment.binned {
          let look = model.house.words.look
          Card {
            OpenRow(words: look.again, second: look.againAbout) {
              app.show(.look(model.newLook(), at: model.id))
            }
          }
        }
        if !page.moment.binned {
          let repairs = model.house.words.repairs
          Card {
            OpenRow(words: repairs.log, second: repairs.logAbout) {
              app.show(.newRupture(RuptureStart(moment: model.id)))
            }
          }
        }
        Card {
          OptionRow(label: words.private, chosen: page.chain.private) {
            Task { await model.keep(private: !page.chain.private) }
          }
          Line(words: words.privateAbout, size: .second, soft: true)
        }
        if let undo = page.undo {
          Card {
            Line(words: undo, size: .second, soft: true)
            WordButton(words: words.undoChange, icon: .undo, style: LinkStyle()) {
              Task { await model.undo() }
            }
          }
        }
        if page.moment.binned {
          WordButton(words: words.restore, icon: .undo, style: PillStyle(main: false)) {
            Task { await model.restore() }
          }
        } else {
          WordButton(words: words.remove, icon: .bin, style: PillStyle(main: false)) {
            Task { if await model.remove() { app.removed(model.id) } }
          }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
  }

  @ViewBuilder private func rows(_ page: MomentPage, _ words: DiaryWords) -> some View {
    let moment = page.moment
    let moods = model.house.words.choices.moods.filter { $0.step == moment.step }
    HStack(spacing: Measure.gap) {
      SmallLight(step: moment.step)
      MomentPart(title: words.mood, values: moods.map(\.title), empty: words.nothingYet) {
        app.show(.mood(model.id))
      }
    }
    MomentPart(title: words.when, values: [page.when], empty: words.nothingYet) {
      app.show(.when(model.id))
    }
    ForEach(model.rows, id: \.step) { row in part(row) }
  }

  private func part(_ row: MomentRow) -> some View {
    MomentPart(
      title: row.label, values: row.values, empty: model.house.words.diary.nothingYet
    ) {
      app.show(.step(model.id, row.step, alone: true))
    }
  }
}

/// Another mood for a moment.
struct MoodScreen: View {
  @State var model: MomentModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.diary
    Page(title: words.mood) {
      Heading(words: words.moodQuestion, size: .title)
      Refusal(trouble: model.trouble)
      MoodTiles(
        moods: model.house.words.choices.moods, chosen: model.page?.moment.step
      ) { step in
        Task { await model.choose(mood: step) }
      }
      Card { OpenRow(words: words.precise) { app.show(.precise(model.id)) } }
    }
    .task(id: model.house.changes) { await model.load() }
  }
}

/// One thing about the moment: what it is, what was said of it, and the way to change it.
private struct MomentPart: View {
  let title: String
  let values: [String]
  let empty: String
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    let said = values.filter { !$0.isEmpty }
    Button(action: action) {
      HStack(spacing: Measure.gap) {
        VStack(alignment: .leading, spacing: 2) {
          Line(words: title, size: .second, soft: true)
          if said.isEmpty { Line(words: empty) }
          ForEach(Array(said.enumerated()), id: \.offset) { _, value in
            Line(words: value, size: .bodyStrong)
          }
        }
        .multilineTextAlignment(.leading)
        .frame(maxWidth: .infinity, alignment: .leading)
        IconView(icon: .forward).foregroundStyle(palette.softInk)
      }
      .frame(minHeight: Measure.touch)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityHint(changeHint)
    .privacySensitive()
  }

  @Environment(AppModel.self) private var app
  private var changeHint: String { app.house?.words.diary.change ?? "" }
}
