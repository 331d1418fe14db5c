import HavenModels
import SwiftUI
import Thuishaven

/// One question on the way to a sentence. Everything is already kept; there is always a way out.
struct SentenceStepScreen: View {
  @State var model: SentenceStepModel
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette

  var body: some View {
    let words = model.house.words
    Page(title: question) {
      WordButton(words: words.diary.enough, style: LinkStyle()) { app.leaveSteps() }
      Heading(words: question, size: .title)
      if model.rests {
        Line(words: words.needs.safeFirst, size: .lead)
        HelpLink()
      } else {
        if model.step == .whom { Line(words: words.needs.whomAbout, size: .lead, soft: true) }
        ListChips(choices: model.choices, chosen: [model.chosen]) { choice in
          Task { await model.choose(choice) }
        }
        if model.step != .whom { KeptField(label: words.needs.ownWords, kept: model.own) }
      }
    }
    .refusal(model.trouble)
    .safeAreaInset(edge: .bottom, spacing: 0) {
      WordButton(words: words.needs.next, style: PillStyle(wide: true)) { goOn() }
        .padding(Measure.margin)
        .frame(maxWidth: .infinity)
        .background(palette.background)
    }
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }

  private func goOn() {
    if let next = model.step.next {
      app.show(.sentenceStep(model.id, next))
    } else {
      Task { if await model.finish() { app.show(.sentence(model.id)) } }
    }
  }

  private var question: String {
    let words = model.house.words.needs
    return switch model.step {
    case .whom: words.whom
    case .feeling: words.feeling
    case .need: words.need
    case .request: words.request
    }
  }
}
