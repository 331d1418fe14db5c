import Foundation
import Observation
import Thuishaven

/// The three places of the bar.
public enum Place: Hashable, Sendable, CaseIterable {
  /// Today.
  case today
  /// The diary.
  case diary
  /// The people.
  case people
}

/// A screen above a place. It holds ids and nothing that a person wrote, and it is in memory alone: that
/// someone looked at Help is kept nowhere.
public enum Route: Hashable, Sendable {
  /// One question about a moment; alone when it was opened from the moment itself, else one of a row.
  case step(UUID, LogStep, alone: Bool)
  /// The mood of a moment.
  case mood(UUID)
  /// One moment.
  case moment(UUID)
  /// When a moment happened.
  case when(UUID)
  /// The bin.
  case bin
  /// One person.
  case person(UUID)
  /// Someone to add.
  case newcomer
  /// The settings.
  case settings
  /// Credits and licences.
  case sources
  /// What the app can and cannot hide, again.
  case privacy
  /// Help.
  case help
}

/// The whole app: opening the diary, what cannot be opened, the places and the screens above them.
@MainActor
@Observable
public final class AppModel {
  /// How far the app is.
  public enum Phase {
    /// The diary is being opened.
    case opening
    /// It cannot be opened; why, in words.
    case trouble(Explanation)
    /// It is open.
    case open(House)
  }

  /// How far the app is.
  public private(set) var phase = Phase.opening
  /// The place at the bottom of everything.
  public private(set) var place = Place.today
  /// The screens above it, the last on top.
  public var path: [Route] = []
  /// The moment just thrown away, which can come back; said until one goes elsewhere.
  public private(set) var removed: UUID?

  private let frameWithoutDiary: FrameWords
  private let platform: any Platform
  private let queue: CoreQueue
  @ObservationIgnored private var opening = false

  /// An app on a phone. Nothing is opened yet.
  public init(platform: any Platform, queue: CoreQueue = CoreQueue()) {
    self.platform = platform
    self.queue = queue
    frameWithoutDiary = Thuishaven.frameWithoutDiary(languages: platform.phone.languages)
  }

  /// The opened diary.
  public var house: House? {
    if case .open(let house) = phase { house } else { nil }
  }

  /// The words around every screen, with a diary and without one.
  public var frame: FrameWords { house?.words.frame ?? frameWithoutDiary }

  /// The language of the words, for hyphens and voices.
  public var language: String {
    house?.settings.languageCode ?? platform.phone.languages.first ?? ""
  }

  /// Help, with a diary and without one.
  public func help() -> HelpModel {
    HelpModel(house: house, languages: platform.phone.languages)
  }

  /// Opens the diary, or says why it cannot be. Also tries again.
  public func open() async {
    guard house == nil, !opening else { return }
    opening = true
    defer { opening = false }
    do {
      phase = .open(try await House.open(platform, queue: queue))
    } catch {
      let languages = platform.phone.languages
      phase = .trouble(explain(error: error as? ApiError ?? .Other, languages: languages))
    }
  }

  /// The phone came back into sight: its zone, languages or clock may be others now.
  public func woke() async {
    try? await house?.phoneChanged(platform.phone)
  }

  /// Closes the diary; it can be opened again.
  public func shut() async {
    await house?.shut()
    phase = .opening
    path = []
  }

  /// Goes to a place of the bar.
  public func go(_ place: Place) {
    self.place = place
    path = []
    removed = nil
  }

  /// Opens a screen above the others; the one that is already on top stays as it is.
  public func show(_ route: Route) {
    removed = nil
    if path.last != route { path.append(route) }
  }

  /// One screen back.
  public func back() {
    _ = path.popLast()
  }

  /// Enough for now: away from all the questions, to where they were begun.
  public func leaveSteps() {
    while case .step = path.last { path.removeLast() }
  }

  /// A moment was thrown away: its screens close, and it can come back for a while.
  public func removed(_ id: UUID) {
    path.removeAll { route in
      switch route {
      case .moment(id), .when(id), .mood(id): true
      case .step(let moment, _, _): moment == id
      default: false
      }
    }
    removed = id
  }

  /// Brings back what was just thrown away.
  public func restoreRemoved() async {
    guard let id = removed, let house else { return }
    let back = try? await house.ask { try $0.diary().restore(id: id) }
    // What did not come back can still be asked for again.
    if back != nil, removed == id { removed = nil }
  }
}
