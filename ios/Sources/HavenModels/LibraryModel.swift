import Foundation
import Observation
import Thuishaven

/// The shelf: what was begun, what there is to take, and what was handed over.
@MainActor
@Observable
public final class LibraryModel: BeginningModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The screen as the core gives it, once it is read.
  public private(set) var view: LibraryView?
  /// The ids of what is begun here.
  public let beginnings = Beginnings()

  /// What was just taken off the shelf, as it came: with it the questionnaire can be put back.
  private var takenOff: String?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the shelf.
  public func load() async {
    await attempt({ try $0.questionnaires().library() }, then: { view = $0 })
  }

  /// One questionnaire of the shelf.
  public func row(_ canonical: String) -> LibraryRow? {
    view?.sections.flatMap(\.rows).first { $0.canonical == canonical }
  }

  /// A questionnaire was just taken off the shelf, and can be put back.
  public var canPutBack: Bool { takenOff != nil }

  /// Takes a questionnaire off the shelf; what was answered stays.
  public func takeOff(_ canonical: String) async {
    await attempt({
      let questionnaires = $0.questionnaires()
      let source = try questionnaires.source(canonical: canonical)
      return (source, try questionnaires.takeOff(canonical: canonical))
    }) { (source, view) in
      takenOff = source
      self.view = view
    }
  }

  /// Puts back what was just taken off.
  public func putBack() async {
    guard let source = takenOff else { return }
    await attempt({
      let questionnaires = $0.questionnaires()
      _ = try questionnaires.takeIn(file: source)
      return try questionnaires.library()
    }) {
      takenOff = nil
      view = $0
    }
  }
}

/// Whom a questionnaire is about.
@MainActor
@Observable
public final class SubjectsModel: BeginningModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The questionnaire.
  public let canonical: String
  /// The screen as the core gives it, once it is read.
  public private(set) var view: SubjectsView?
  /// The ids of what is begun here.
  public let beginnings = Beginnings()

  /// A model for one questionnaire.
  public init(house: House, canonical: String) {
    self.house = house
    self.canonical = canonical
  }

  /// Reads whom it can be about.
  public func load() async {
    let canonical = canonical
    await attempt({ try $0.questionnaires().subjects(canonical: canonical) }, then: { view = $0 })
  }
}
