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
  /// The answers to a questionnaire just thrown away, which can come back as well.
  public private(set) var discarded: UUID?

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
    forget()
  }

  /// Opens a screen above the others; the one that is already on top stays as it is.
  public func show(_ route: Route) {
    forget()
    if path.last != route { path.append(route) }
  }

  /// One screen back.
  public func back() {
    _ = path.popLast()
  }

  /// Enough for now: away from all the questions, to where they were begun.
  public func leaveSteps() {
    while let top = path.last, top.isStep { path.removeLast() }
  }

  /// A moment was thrown away: its screens close, and it can come back for a while.
  public func removed(_ id: UUID) {
    path.removeAll { route in
      switch route {
      case .moment(id), .when(id), .calmWhen(id), .mood(id), .precise(id): true
      case .look(_, let moment): moment == id
      case .newRupture(let start): start.moment == id
      case .step(let moment, _, _), .offer(let moment, _): moment == id
      default: false
      }
    }
    forget()
    removed = id
  }

  /// Brings back what was just thrown away. What did not come back can still be asked for again.
  public func restoreRemoved() async {
    guard let house else { return }
    if let id = removed {
      let back = try? await house.ask { try $0.diary().restore(id: id) }
      if back != nil, removed == id { removed = nil }
    } else if let id = discarded {
      let back: Void? = try? await house.ask { try $0.questionnaires().restore(id: id) }
      if back != nil, discarded == id { discarded = nil }
    }
  }

  private func forget() {
    removed = nil
    discarded = nil
  }
}

/// The ways of what came between people.
extension AppModel {
  /// Something that came between was logged: its story takes the place of the questions.
  public func came(_ id: RuptureId) {
    while case .newRupture = path.last { path.removeLast() }
    show(.rupture(id))
  }

  /// A step was logged: its page takes the place of the questions.
  public func stepped(_ id: AttemptId) {
    while case .newAttempt = path.last { path.removeLast() }
    show(.attempt(id))
  }

  /// Two people turned out to be one: the page of who stays takes the place of the other's.
  public func merged(_ gone: PersonId, into other: PersonId) {
    path.removeAll { [.merge(gone), .person(gone), .person(other)].contains($0) }
    show(.person(other))
  }
}

/// The ways between the screens of a questionnaire.
extension AppModel {
  /// Enough for now: away from taking a questionnaire, to where it was begun.
  public func leaveTaking() {
    while let top = path.last, top.isTaking { path.removeLast() }
  }

  /// From the overview back to the pages.
  public func returnToPages(of id: UUID) {
    if path.last == .review(id) { path.removeLast() }
    show(.taking(id))
  }

  /// A questionnaire was completed: what it says takes the place of its pages.
  public func completed(_ id: UUID) {
    leaveTaking()
    show(.result(id))
  }

  /// A finished response is opened again: its pages take the place of what it says.
  public func reopened(_ id: UUID) {
    if path.last == .result(id) { path.removeLast() }
    show(.taking(id))
  }

  /// Answers were thrown away: their screens close, and they can come back for a while.
  public func discarded(_ id: UUID) {
    path.removeAll { [.taking(id), .review(id), .result(id), .toFile(id)].contains($0) }
    leaveTaking()
    forget()
    discarded = id
  }
}
