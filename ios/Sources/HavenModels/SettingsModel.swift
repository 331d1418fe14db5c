import Observation
import Thuishaven

/// The settings; the view itself lives in the house, for every screen is drawn by it.
@MainActor
@Observable
public final class SettingsModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The page Sources, once it is read.
  public private(set) var sources: SourcesView?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Changes one setting.
  public func change(_ change: SettingChange) async {
    await house.change(change, for: self)
  }

  /// Reads the page Sources.
  public func loadSources() async {
    await attempt({ try $0.settings().sources() }, then: { sources = $0 })
  }
}

/// The first run: a few pages to read, the language first.
@MainActor
@Observable
public final class WelcomeModel: ScreenModel {
  /// The pages, in their order.
  public enum Page: Int, CaseIterable, Sendable {
    /// Nederlands or English.
    case language
    /// What this is.
    case what
    /// What it is not.
    case not
    /// Someone may look at your phone.
    case phone
    /// Begin.
    case begin
  }

  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The page being read.
  public private(set) var page: Page

  /// From the first page on, or from a later one when they are read again.
  public init(house: House, from page: Page = .language) {
    self.house = house
    self.page = page
  }

  /// Another language, at once.
  public func choose(_ language: LanguageChoice) async {
    await house.change(.language(choice: language), for: self)
  }

  /// The next page.
  public func next() {
    page = Page(rawValue: page.rawValue + 1) ?? page
  }

  /// The page before.
  public func back() {
    page = Page(rawValue: page.rawValue - 1) ?? page
  }

  /// The words were read: the app begins.
  public func begin() async {
    await house.change(.welcomed, for: self)
  }
}
