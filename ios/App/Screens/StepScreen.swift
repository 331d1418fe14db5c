import HavenModels
import SwiftUI
import Thuishaven

/// One question of the log flow. Everything is already kept; there is always a way out.
struct StepScreen: View {
  @State var model: StepModel
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette
  @Environment(\.scenePhase) private var scenePhase

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Measure.margin) {
        if !model.alone {
          WordButton(words: words.enough, style: LinkStyle()) { app.leaveSteps() }
        }
        Heading(words: question, size: .title)
        Line(words: model.ask?.hint ?? "", size: .lead, soft: true)
        StepChoices(model: model)
      }
      .padding(Measure.margin)
      .frame(maxWidth: 640, alignment: .leading)
      .frame(maxWidth: .infinity)
    }
    .scrollDismissesKeyboard(.interactively)
    .background(palette.background)
    .safeAreaInset(edge: .bottom, spacing: 0) { foot }
    .navigationTitle(question)
    .navigationBarTitleDisplayMode(.inline)
    .toolbarBackground(palette.background, for: .navigationBar)
    .toolbar {
      if !model.alone { ToolbarItem(placement: .principal) { StepDots(model: model) } }
      ToolbarItem(placement: .topBarTrailing) { HelpButton() }
    }
    .task(id: model.house.changes) { await model.load() }
    .onDisappear { Task { await model.leave() } }
    .onChange(of: scenePhase) {
      if scenePhase != .active { Task { await model.leave() } }
    }
  }

  private var foot: some View {
    VStack(spacing: 8) {
      // In sight wherever the list was scrolled to.
      Refusal(trouble: model.trouble)
      if !model.refused { Line(words: words.kept, size: .second, soft: true) }
      if let next = model.next {
        WordButton(words: words.next, style: PillStyle(wide: true)) {
          app.show(
            model.leadsToOffer
              ? .offer(model.id, then: next) : .step(model.id, next, alone: false))
        }
      } else {
        WordButton(words: words.done, style: PillStyle(wide: true)) { app.leaveSteps() }
      }
    }
    .padding(Measure.margin)
    .frame(maxWidth: .infinity)
    .background(palette.background)
  }

  private var words: DiaryWords { model.house.words.diary }

  private var question: String { model.ask?.question ?? "" }
}

/// Where this question is among the others; spoken in the core's words.
private struct StepDots: View {
  let model: StepModel
  @Environment(\.palette) private var palette

  var body: some View {
    let steps = model.house.words.choices.steps
    HStack(spacing: 4) {
      ForEach(Array(steps.indices), id: \.self) { index in
        Capsule()
          .fill(index <= (model.place ?? 0) ? palette.sea : palette.line)
          .frame(width: index == model.place ? 12 : 5, height: 5)
      }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(model.place.map { steps[$0].spoken } ?? "")
  }
}

/// What can be chosen at this question.
private struct StepChoices: View {
  let model: StepModel

  var body: some View {
    let words = model.house.words
    switch model.step {
    case .trigger:
      Chips(choices: words.choices.triggers + model.strangers, model: model)
      OwnWords(words: words.diary, kept: model.words)
    case .emotions:
      EmotionChoices(model: model)
      OwnWords(words: words.diary, kept: model.words)
    case .energy:
      EnergyTiles(energies: words.choices.energies, chosen: model.page?.moment.energy) { step in
        Task { await model.choose(energy: step) }
      }
      if model.page?.moment.energy != nil {
        WordButton(words: words.diary.energyClear, style: LinkStyle()) {
          Task { await model.choose(energy: nil) }
        }
      }
    case .people: PeopleChoices(model: model)
    case .body: BodyStep(model: model)
    case .soreSpot: SoreSpotStep(model: model)
    case .thenOrNow: ThenOrNowStep(model: model)
    case .calm: CalmStep(model: model)
    case .note: KeptField(label: words.diary.noteLabel, kept: model.words, lines: 6...)
    case .topic, .meaning, .reaction, .need, .hope, .area, .load: ListStep(model: model)
    }
  }
}

/// One's own words, folded away until there are some or they are asked for.
struct OwnWords: View {
  let words: DiaryWords
  let kept: KeptText
  @State private var asked = false

  var body: some View {
    if asked || !kept.text.isEmpty {
      KeptField(label: words.ownWordsLabel, kept: kept)
    } else {
      WordButton(words: words.ownWords, icon: .plus, style: LinkStyle()) { asked = true }
    }
  }
}

/// Words to choose from, each as wide as it is.
struct Chips: View {
  let choices: [ChoiceView]
  let model: StepModel
  @Environment(AppModel.self) private var app

  var body: some View {
    FlowLayout {
      ForEach(choices, id: \.id) { choice in
        Chip(words: choice.label, chosen: model.isChosen(choice.id)) {
          let help = model.leadsToHelp(choice.id)
          Task {
            await model.toggle(choice.id)
            if help { app.show(.help) }
          }
        }
      }
    }
  }
}
