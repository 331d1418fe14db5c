import Foundation
import Observation
import Thuishaven

/// A hard talk, written down beforehand: six parts, each kept as typing pauses.
@MainActor
@Observable
public final class ScriptModel: ScreenModel {
  /// A part with its field.
  public struct Part: Identifiable {
    /// Which one.
    public let id: ScriptPart
    /// What stands in it.
    public let kept: KeptText
  }

  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// The talk's id.
  public let id: NeedId
  /// The talk as the core gives it, once it is read.
  public private(set) var talk: ScriptView?
  /// Its parts in order.
  public let parts: [Part]

  /// A model for one talk.
  public init(house: House, id: NeedId, pause: Duration = .milliseconds(700)) {
    self.house = house
    self.id = id
    let order: [ScriptPart] = [.opening, .feeling, .need, .request, .boundary, .wayBack]
    parts = order.map { Part(id: $0, kept: KeptText(pause: pause)) }
    for part in parts {
      part.kept.keeps(for: self) { [weak self] text in await self?.write(part.id, text) }
    }
  }

  /// Reads the talk.
  public func load() async {
    let id = id
    await attempt({ try $0.needs().script(id: id) }, then: show)
  }

  /// The screen is left: what stands in the fields is kept.
  public func leave() async {
    for part in parts { await part.kept.leave() }
  }

  private func write(_ part: ScriptPart, _ text: String) async -> Explanation? {
    let id = id
    return await refusal(
      of: {
        let needs = $0.needs()
        _ = try needs.writeScript(id: id, part: part, text: text)
        return try needs.script(id: id)
      }, then: show)
  }

  private func show(_ talk: ScriptView) {
    self.talk = talk
    for part in parts { part.kept.show(talk.text(of: part.id)) }
  }
}

extension ScriptView {
  fileprivate func text(of part: ScriptPart) -> String {
    switch part {
    case .opening: opening
    case .feeling: feeling
    case .need: need
    case .request: request
    case .boundary: boundary
    case .wayBack: wayBack
    }
  }
}
