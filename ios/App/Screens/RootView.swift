import HavenModels
import SwiftUI

/// The whole app in one window.
struct RootView: View {
  @Bindable var app: AppModel
  @Environment(\.colorScheme) private var colorScheme
  @Environment(\.scenePhase) private var scenePhase

  var body: some View {
    NavigationStack(path: $app.path) {
      Ground(app: app)
        .navigationDestination(for: Route.self) { route in
          if let house = app.house {
            RouteScreen(route: route, house: house)
          } else {
            HelpScreen(model: app.help())
          }
        }
    }
    .tint(palette.sea)
    .overlay { if scenePhase != .active { Cover() } }
    .environment(app)
    .environment(\.palette, palette)
    .environment(\.locale, Locale(identifier: app.language))
    .preferredColorScheme(chosenScheme)
    .task { await app.open() }
    .onChange(of: scenePhase) {
      if scenePhase == .active { Task { await app.woke() } }
    }
  }

  private var palette: Palette {
    (chosenScheme ?? colorScheme) == .dark ? .night : .day
  }

  private var chosenScheme: ColorScheme? {
    switch app.house?.settings.appearance {
    case .light: .light
    case .dark: .dark
    case .phone, nil: nil
    }
  }
}

/// What lies under all other screens.
private struct Ground: View {
  let app: AppModel

  var body: some View {
    switch app.phase {
    case .opening: Cover(spoken: app.frame.loading)
    case .trouble(let explanation): TroubleScreen(explanation: explanation)
    case .open(let house):
      if house.settings.welcomed {
        PlaceScreen(house: house)
      } else {
        WelcomeScreen(model: WelcomeModel(house: house))
      }
    }
  }
}

/// Nothing of the diary: while it is opened, and over it when the app is not in front, so that the picture
/// the system keeps of the app shows nothing.
struct Cover: View {
  var spoken = ""
  @Environment(\.palette) private var palette

  var body: some View {
    palette.background
      .overlay {
        LightDrawing(step: 3, stroke: palette.sea).frame(width: 72, height: 72)
      }
      .ignoresSafeArea()
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(spoken)
      .accessibilityHidden(spoken.isEmpty)
  }
}

/// The screen that belongs to a route.
private struct RouteScreen: View {
  let route: Route
  let house: House

  var body: some View {
    switch route {
    case .step(let id, let step, let alone):
      StepScreen(model: StepModel(house: house, id: id, step: step, alone: alone))
    case .mood(let id): MoodScreen(model: MomentModel(house: house, id: id))
    case .precise(let id): PreciseScreen(model: PreciseModel(house: house, id: id))
    case .moment(let id): MomentScreen(model: MomentModel(house: house, id: id))
    case .when(let id): WhenScreen(model: WhenModel(house: house, id: id))
    case .calmWhen(let id): WhenScreen(model: WhenModel(house: house, id: id, subject: .calm))
    case .offer(let id, let next):
      OfferScreen(model: OfferModel(house: house, id: id, next: next))
    case .grounding: GroundingScreen(model: GroundingModel(house: house))
    case .lifeEvents: LifeEventsScreen(model: LifeEventsModel(house: house))
    case .needs, .sentenceStep, .sentence, .large, .heard, .heardOnce, .cards, .soften, .softened,
      .scripts, .script, .looks, .look, .talks, .twoTalks, .habits, .parting, .letter, .cycles,
      .cycle, .cycleBox, .under, .underOne, .week:
      NeedsRouteScreen(route: route, house: house)
    case .newRupture, .rupture, .ruptureWhen, .closedWhen, .newAttempt, .attempt, .attemptWhen,
      .closedRuptures, .aloneAttempts, .repairInsights, .repairTools, .apologies, .apology,
      .apologyLarge, .softStarts, .softStart, .softStartLarge, .sorry, .bids, .merge:
      RepairsRouteScreen(route: route, house: house)
    case .bin: BinScreen(model: BinModel(house: house))
    case .person(let id): PersonScreen(model: PersonModel(house: house, id: id))
    case .newcomer: NewcomerScreen(model: NewcomerModel(house: house))
    case .settings: SettingsScreen(model: SettingsModel(house: house))
    case .sources: SourcesScreen(model: SettingsModel(house: house))
    case .privacy: PrivacyScreen(model: WelcomeModel(house: house, from: .what))
    case .help: HelpScreen(model: HelpModel(house: house, languages: []))
    case .library: LibraryScreen(model: LibraryModel(house: house))
    case .subjects(let canonical):
      SubjectsScreen(model: SubjectsModel(house: house, canonical: canonical))
    case .closed(let canonical):
      ClosedScreen(model: LibraryModel(house: house), canonical: canonical)
    case .taking(let id): TakingScreen(model: TakingModel(house: house, id: id))
    case .review(let id): ReviewScreen(model: ReviewModel(house: house, id: id))
    case .result(let id): ResultScreen(model: ResultModel(house: house, id: id))
    case .history(let canonical):
      HistoryScreen(model: HistoryModel(house: house, canonical: canonical))
    case .fromFile: FromFileScreen(model: FromFileModel(house: house))
    case .toFile(let id): ToFileScreen(model: ToFileModel(house: house, id: id))
    }
  }
}

/// The screen of the room of needs that belongs to a route.
private struct NeedsRouteScreen: View {
  let route: Route
  let house: House

  var body: some View {
    switch route {
    case .needs: NeedsScreen(model: NeedsModel(house: house))
    case .sentenceStep(let id, let step):
      SentenceStepScreen(model: SentenceStepModel(house: house, id: id, step: step))
    case .sentence(let id): SentenceScreen(model: SentenceModel(house: house, id: id))
    case .large(let id): LargeScreen(model: SentenceModel(house: house, id: id))
    case .heard: HeardScreen(model: NeedsModel(house: house))
    case .heardOnce(let id): HeardOnceScreen(model: HeardModel(house: house, id: id))
    case .cards: CardsScreen(model: NeedsModel(house: house))
    case .soften: SoftenScreen(model: NeedsModel(house: house))
    case .softened(let id): SoftenedScreen(model: SoftenModel(house: house, id: id))
    case .scripts: ScriptsScreen(model: NeedsModel(house: house))
    case .script(let id): ScriptScreen(model: ScriptModel(house: house, id: id))
    case .looks: LooksScreen(model: NeedsModel(house: house))
    case .look(let id, let moment):
      LookScreen(model: LensModel(house: house, id: id, moment: moment))
    case .talks: TalksScreen(model: NeedsModel(house: house))
    case .twoTalks(let id): TwoTalksScreen(model: TalksModel(house: house, id: id))
    case .habits: HabitsScreen(model: HabitsModel(house: house))
    case .parting(let person): PartingScreen(model: PartingModel(house: house, person: person))
    case .letter(let id, let person):
      LetterScreen(model: LetterModel(house: house, id: id, person: person))
    case .cycles: CyclesScreen(model: CyclesModel(house: house))
    case .cycle(let id): CycleScreen(model: CycleModel(house: house, id: id))
    case .cycleBox(let id, let side, let part):
      BoxScreen(model: BoxModel(house: house, cycle: id, side: side, part: part))
    case .under: UnderScreen(model: NeedsModel(house: house))
    case .underOne(let id): UnderOneScreen(model: UnderModel(house: house, id: id))
    case .week: WeekScreen(model: ShareModel(house: house))
    default: EmptyView()
    }
  }
}

/// The screen of the room of repairs that belongs to a route.
private struct RepairsRouteScreen: View {
  let route: Route
  let house: House

  var body: some View {
    switch route {
    case .newRupture(let start):
      NewRuptureScreen(model: NewRuptureModel(house: house, start: start))
    case .rupture(let id): RuptureScreen(model: RuptureModel(house: house, id: id))
    case .ruptureWhen(let id):
      WhenScreen(model: WhenModel(house: house, id: id, subject: .rupture))
    case .closedWhen(let id): WhenScreen(model: WhenModel(house: house, id: id, subject: .closed))
    case .newAttempt(let start):
      NewAttemptScreen(model: NewAttemptModel(house: house, start: start))
    case .attempt(let id): AttemptScreen(model: AttemptModel(house: house, id: id))
    case .attemptWhen(let id):
      WhenScreen(model: WhenModel(house: house, id: id, subject: .attempt))
    case .closedRuptures: ClosedRupturesScreen(model: RepairsModel(house: house))
    case .aloneAttempts: AloneAttemptsScreen(model: RepairsModel(house: house))
    case .repairInsights: RepairInsightsScreen(model: RepairInsightsModel(house: house))
    case .repairTools: RepairToolsScreen(house: house)
    case .apologies: ApologiesScreen(model: RepairsModel(house: house))
    case .apology(let id): ApologyScreen(model: ApologyModel(house: house, id: id))
    case .apologyLarge(let id): LargeApologyScreen(model: ApologyModel(house: house, id: id))
    case .softStarts: SoftStartsScreen(model: RepairsModel(house: house))
    case .softStart(let id): SoftStartScreen(model: SoftStartModel(house: house, id: id))
    case .softStartLarge(let id): LargeSoftStartScreen(model: SoftStartModel(house: house, id: id))
    case .sorry: SorryScreen(house: house)
    case .bids: BidsScreen(model: RepairsModel(house: house))
    case .merge(let id): MergeScreen(model: PersonModel(house: house, id: id))
    default: EmptyView()
    }
  }
}
