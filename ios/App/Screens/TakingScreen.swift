import HavenModels
import SwiftUI
import Thuishaven

/// One page of a questionnaire. Every answer is kept at once, and the pause is always in reach.
struct TakingScreen: View {
  @State var model: TakingModel
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette
  @Environment(\.scenePhase) private var scenePhase

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Measure.margin) {
        if model.paused {
          PauseWords(words: words)
        } else if let session = model.session {
          QuestionPageView(model: model, session: session)
        }
      }
      .padding(Measure.margin)
      .frame(maxWidth: 640, alignment: .leading)
      .frame(maxWidth: .infinity)
    }
    // Another page begins at its top.
    .id(model.session?.page.key)
    .scrollDismissesKeyboard(.interactively)
    .background(palette.background)
    .safeAreaInset(edge: .bottom, spacing: 0) { foot }
    .bar(title: model.session?.title ?? words.title)
    .task(id: model.house.changes) { await model.load() }
    .onDisappear { Task { await model.leave() } }
    .onChange(of: scenePhase) {
      if scenePhase != .active { Task { await model.leave() } }
    }
    .onChange(of: model.session?.page.key) { announce(model.session?.place) }
    .onChange(of: model.paused) { if model.paused { announce(words.pauseTitle) } }
  }

  private var foot: some View {
    VStack(spacing: 8) {
      // In sight wherever the page was scrolled to.
      Refusal(trouble: model.trouble)
      if model.paused { pauseButtons } else { pageButtons }
    }
    .padding(Measure.margin)
    .frame(maxWidth: .infinity)
    .background(palette.background)
  }

  @ViewBuilder private var pauseButtons: some View {
    WordButton(words: words.pauseStay, style: PillStyle(wide: true)) { model.carryOn() }
    WordButton(words: words.pauseLeave, style: PillStyle(main: false, wide: true)) {
      app.leaveTaking()
    }
  }

  @ViewBuilder private var pageButtons: some View {
    if let session = model.session {
      WordButton(words: onward(session), style: PillStyle(wide: true)) {
        Task { if await model.next() { app.show(.review(model.id)) } }
      }
    }
    FlowLayout {
      if model.session?.canGoBack == true {
        WordButton(words: words.previous, icon: .back, style: LinkStyle()) {
          Task { await model.back() }
        }
      }
      WordButton(words: words.pause, icon: .pause, style: LinkStyle()) {
        Task { await model.rest() }
      }
    }
  }

  private func onward(_ session: SessionView) -> String {
    switch session.next {
    case .review: words.review
    case .page: model.canSkip ? words.skip : words.next
    }
  }

  private var words: QuestionnaireWords { model.house.words.questionnaire }
}

/// A rest: everything is kept.
private struct PauseWords: View {
  let words: QuestionnaireWords
  @Environment(\.palette) private var palette

  var body: some View {
    WaterDrawing(step: 2, stroke: palette.sea).frame(width: 72, height: 72)
    Heading(words: words.pauseTitle, size: .title)
    Line(words: words.pauseText, size: .lead)
  }
}

/// Where one is, the headings, and what is asked.
private struct QuestionPageView: View {
  let model: TakingModel
  let session: SessionView

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      ProgressBar(share: session.progress)
      Line(words: session.place, size: .second, soft: true)
    }
    VStack(alignment: .leading, spacing: 2) {
      ForEach(Array(session.page.headings.enumerated()), id: \.offset) { _, heading in
        Heading(words: heading, size: .secondStrong)
      }
    }
    ForEach(session.page.questions, id: \.key) { question in
      QuestionCard(model: model, question: question, alone: session.page.questions.count == 1)
    }
  }
}
