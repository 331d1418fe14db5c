import Thuishaven

/// Every word that does not depend on data, and what there is to choose from: fetched once per language.
public struct Words: Sendable {
  /// Around every screen.
  public let frame: FrameWords
  /// Today.
  public let today: TodayWords
  /// The diary, the log flow, one moment, and the bin.
  public let diary: DiaryWords
  /// The people.
  public let people: PeopleWords
  /// The settings.
  public let settings: SettingsWords
  /// The first run.
  public let welcome: WelcomeWords
  /// What is offered when it is hard.
  public let offer: OfferWords
  /// What a moment can hold.
  public let choices: MomentChoices
  /// What one needs.
  public let needs: NeedsWords
  /// What there is to choose there.
  public let needChoices: NeedChoices
  /// Negative cycles.
  public let cycle: CycleWords
  /// The share of the week.
  public let share: ShareWords
  /// Looking again, and two talks in the mind.
  public let look: LookWords
  /// Parting from someone.
  public let parting: PartingWords
  /// Small daily habits.
  public let habits: HabitWords
  /// What came between people, and steps towards each other.
  public let repairs: RepairWords
  /// What there is to choose there.
  public let repairChoices: RepairChoices
  /// The tools at hand while repairing.
  public let repairTools: RepairToolWords
  /// What repairs say over time.
  public let repairInsights: RepairInsightWords
  /// Taking a questionnaire.
  public let questionnaire: QuestionnaireWords
  /// The shelf of questionnaires.
  public let library: LibraryWords
  /// What a questionnaire says.
  public let result: ResultWords
  /// Earlier times of a questionnaire.
  public let history: HistoryWords
  /// A questionnaire from a file.
  public let fromFile: ImportWords
  /// Answers to a file.
  public let toFile: ExportWords

  init(_ haven: Haven) throws {
    frame = try haven.frameWords()
    today = try haven.todayWords()
    diary = try haven.diary().words()
    people = try haven.people().words()
    settings = try haven.settings().words()
    welcome = try haven.settings().welcome()
    offer = try haven.offerWords()
    choices = try haven.diary().choices()
    needs = try haven.needs().words()
    needChoices = try haven.needs().choices()
    cycle = try haven.needs().cycleWords()
    share = try haven.needs().shareWords()
    look = try haven.needs().lookWords()
    parting = try haven.needs().partingWords()
    habits = try haven.needs().habitWords()
    repairs = try haven.repairs().words()
    repairChoices = try haven.repairs().choices()
    repairTools = try haven.repairs().toolWords()
    repairInsights = try haven.repairs().insightWords()
    questionnaire = try haven.questionnaires().words()
    library = try haven.questionnaires().libraryWords()
    result = try haven.questionnaires().resultWords()
    history = try haven.questionnaires().historyWords()
    fromFile = try haven.questionnaires().importWords()
    toFile = try haven.questionnaires().exportWords()
  }
}
