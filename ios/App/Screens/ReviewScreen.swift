import HavenModels
import SwiftUI
import Thuishaven

/// All answers before it is completed; each row opens its page.
struct ReviewScreen: View {
  @State var model: ReviewModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.questionnaire
    Page(title: model.view?.title ?? words.review) {
      Heading(words: words.reviewTitle, size: .title)
      if let view = model.view {
        if let about = view.about, !view.title.contains(about) {
          Line(words: about, size: .second, soft: true)
        }
        Line(words: view.summary, size: .lead, soft: true)
        Card {
          ForEach(Array(view.rows.enumerated()), id: \.offset) { index, row in
            if index > 0 { Hairline() }
            ReviewLine(row: row, change: words.change) {
              Task { if await model.jump(to: row.page) { app.returnToPages(of: model.id) } }
            }
          }
        }
        .privacySensitive()
        if let blocking = view.blocking { Warning(words: blocking) }
      }
      Refusal(trouble: model.trouble)
      if model.view != nil {
        WordButton(words: words.complete, style: PillStyle(wide: true)) {
          Task { if await model.complete() { app.completed(model.id) } }
        }
        WordButton(words: words.pauseLeave, style: PillStyle(main: false, wide: true)) {
          app.leaveTaking()
        }
        WordButton(words: words.discard, icon: .bin, style: LinkStyle()) {
          Task { if await model.remove() { app.discarded(model.id) } }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
  }
}

/// One question and its answer.
private struct ReviewLine: View {
  let row: ReviewRow
  let change: String
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    if row.canGo {
      Button(action: action) {
        HStack(spacing: Measure.gap) {
          face
          IconView(icon: .forward).foregroundStyle(palette.softInk)
        }
        .contentShape(Rectangle())
      }
      .buttonStyle(.plain)
      .accessibilityHint(change)
    } else {
      face.accessibilityElement(children: .combine)
    }
  }

  private var face: some View {
    VStack(alignment: .leading, spacing: 2) {
      Line(words: row.text, size: .second, soft: true)
      Line(words: row.answer, size: row.answered ? .bodyStrong : .body, soft: !row.answered)
      if let problem = row.problem { Warning(words: problem) }
    }
    .multilineTextAlignment(.leading)
    .frame(maxWidth: .infinity, minHeight: Measure.touch, alignment: .leading)
  }
}
