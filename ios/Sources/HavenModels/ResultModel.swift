import Foundation
import Observation
import Thuishaven

/// What a finished questionnaire says.
@MainActor
@Observable
public final class ResultModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The response.
  public let id: UUID
  /// The screen as the core gives it, once it is read.
  public private(set) var view: ResultView?

  /// A model for one response.
  public init(house: House, id: UUID) {
    self.house = house
    self.id = id
  }

  /// Reads the result.
  public func load() async {
    let id = id
    await attempt({ try $0.questionnaires().result(id: id) }, then: { view = $0 })
  }

  /// Opens the response again, to change it. True when its pages can be shown.
  public func reopen() async -> Bool {
    let id = id
    return await attempt({ try $0.questionnaires().reopen(id: id) })
  }
}

/// A finished response to a file, to hand over.
@MainActor
@Observable
public final class ToFileModel: ScreenModel {
  /// What goes into the file.
  public enum Content: Hashable, Sendable {
    /// The answers.
    case answers
    /// The answers and the scores.
    case scores
  }

  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The response.
  public let id: UUID
  /// What goes into it.
  public var content = Content.answers
  /// In the newer form of the standard, or in the older one.
  public var newer = false
  /// The file could not be kept where it was to go.
  public var failed = false

  /// A model for one response.
  public init(house: House, id: UUID) {
    self.house = house
    self.id = id
  }

  /// The file as it is now: it is in memory alone until the person says where it goes.
  public func file() async -> ExportView? {
    failed = false
    let (id, kind) = (id, kind)
    var file: ExportView?
    await attempt({ try $0.questionnaires().export(id: id, kind: kind) }, then: { file = $0 })
    return file
  }

  private var kind: ExportKind {
    switch content {
    case .answers: newer ? .answersR5 : .answersR4
    case .scores: newer ? .scoresR5 : .scoresR4
    }
  }
}
