import Foundation
import Observation
import Thuishaven

/// The opened diary, its words and settings, and how often each area changed. Shared by all screens.
@MainActor
@Observable
public final class House {
  /// The words in the language of the moment.
  public private(set) var words: Words
  /// The settings as they are.
  public private(set) var settings: SettingsView
  /// How often moments or anything seen with them changed: a screen that shows them reads again.
  public private(set) var changes = 0
  /// The moment that was put off with "later". It outlives the screen Today, and not the app.
  public internal(set) var putOff: UUID?

  private let haven: Haven
  private let platform: any Platform
  private let queue: CoreQueue

  private init(
    haven: Haven, platform: any Platform, queue: CoreQueue, words: Words, settings: SettingsView
  ) {
    self.haven = haven
    self.platform = platform
    self.queue = queue
    self.words = words
    self.settings = settings
  }

  /// Opens the diary of a phone.
  static func open(_ platform: any Platform, queue: CoreQueue) async throws -> House {
    let (haven, words, settings) = try await queue.run {
      let folder = try platform.folder
      let key = try platform.key(for: keyState(folder: folder))
      let haven = try Haven.open(
        config: HavenConfig(
          folder: folder, key: key.bytes, wrap: key.wrap, phone: platform.phone,
          clock: platform.clock))
      return (haven, try Words(haven), try haven.settings().view())
    }
    let house = House(
      haven: haven, platform: platform, queue: queue, words: words, settings: settings)
    let listener = Listener(house)
    _ = try await queue.run { haven.listen(listener: listener) }
    return house
  }

  /// Calls the core, off the main actor.
  public func ask<Answer: Sendable>(
    _ work: @escaping @Sendable (Haven) throws -> Answer
  ) async throws -> Answer {
    let haven = haven
    return try await queue.run { try work(haven) }
  }

  /// Puts a text on the clipboard for a minute.
  func copy(_ text: String) {
    platform.copy(text, forSeconds: 60)
  }

  /// An error in words, in the language of the moment.
  func explain(_ error: any Error) -> Explanation {
    Thuishaven.explain(
      error: error as? ApiError ?? .Other, languages: [settings.languageCode])
  }

  /// Changes one setting on behalf of a screen. Words and settings are new when this returns.
  func change(_ change: SettingChange, for screen: any ScreenModel) async {
    do {
      (words, settings) = try await ask { haven in
        let settings = try haven.settings().change(change: change)
        return (try Words(haven), settings)
      }
      screen.trouble = nil
    } catch {
      screen.trouble = explain(error)
    }
  }

  /// The phone's zone, languages or clock changed.
  func phoneChanged(_ phone: Phone) async throws {
    try await ask { try $0.phoneChanged(phone: phone) }
    try await refresh()
    changes += 1  // the day may be another one
  }

  /// Closes the diary.
  func shut() async {
    _ = try? await ask { $0.shut() }
  }

  fileprivate func heard(_ area: Area) async {
    // Words and settings first, so that a screen is not drawn half in one language.
    if area == .settings { try? await refresh() }
    changes += 1
  }

  private func refresh() async throws {
    (words, settings) = try await ask { (try Words($0), try $0.settings().view()) }
  }
}

/// Hears the core on whatever thread made the change, and hops to the main actor.
private final class Listener: ChangeListener {
  private let tell: @Sendable (Area) -> Void

  @MainActor init(_ house: House) {
    tell = { [weak house] area in Task { @MainActor in await house?.heard(area) } }
  }

  func changed(area: Area) { tell(area) }
}
