import Foundation
import Observation
import Thuishaven

/// A form that loses nothing: what is chosen is kept at once, what is typed when typing pauses or the screen is left.
@MainActor
public protocol KeptForm: ScreenModel {
  /// Its fields.
  var fields: [KeptText] { get }
}

extension KeptForm {
  /// Something on this screen was refused: not everything that stands there is kept.
  public var refused: Bool { trouble != nil || fields.contains { $0.trouble != nil } }

  /// The screen is left: what stands in its fields is kept.
  public func leave() async {
    for field in fields { await field.leave() }
  }

  /// One is done here. True when everything that was typed is kept.
  public func finish() async -> Bool {
    await leave()
    return fields.allSatisfy { $0.trouble == nil }
  }
}

/// What one can say in a form of the room of needs, and how the core takes and gives it.
protocol NeedEntry: Sendable {
  /// What the core shows of it.
  associatedtype Shown: Sendable
  /// With nothing said yet.
  init(id: NeedId)
  /// As the core has it.
  init(_ shown: Shown)
  /// Reads what the core has.
  static func read(_ id: NeedId, in needs: Needs) throws -> Shown
  /// Keeps it; nothing comes back while there is too little of it to keep.
  func keep(in needs: Needs) throws -> Shown?
}

extension Needs {
  /// Something of this room; nothing before anything of it was kept.
  func soFar<Found>(_ read: (Needs) throws -> Found) throws -> Found? {
    do { return try read(self) } catch ApiError.NotFound { return nil }
  }
}

extension ScreenModel {
  /// Reads what is there of a form, and whom it can be about.
  func attempt<Entry: NeedEntry>(
    reading id: NeedId, of kind: Entry.Type, then take: ([ChoiceView], Entry.Shown?) -> Void
  ) async {
    await attempt({ haven in
      let needs = haven.needs()
      return (try needs.view().people, try needs.soFar { try Entry.read(id, in: $0) })
    }) { take($0, $1) }
  }

  /// Changes a form as it is now, in one turn of the queue: two quick taps are two changes.
  func refusal<Entry: NeedEntry>(
    changing id: NeedId, _ make: @escaping @Sendable (inout Entry) -> Void,
    then take: (Entry.Shown) -> Void
  ) async -> Explanation? {
    await refusal(
      of: { haven in
        let needs = haven.needs()
        var entry = try needs.soFar { try Entry.read(id, in: $0) }.map(Entry.init) ?? Entry(id: id)
        make(&entry)
        return try entry.keep(in: needs)
      }) { if let shown = $0 { take(shown) } }
  }
}

/// The chosen one, or nothing when it was chosen already.
func toggled(_ choice: String, from chosen: String) -> String {
  choice == chosen ? "" : choice
}
