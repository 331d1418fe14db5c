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
  /// What a moment can hold.
  public let choices: MomentChoices

  init(_ haven: Haven) throws {
    frame = try haven.frameWords()
    today = try haven.todayWords()
    diary = try haven.diary().words()
    people = try haven.people().words()
    settings = try haven.settings().words()
    welcome = try haven.settings().welcome()
    choices = try haven.diary().choices()
  }
}
