import Thuishaven

/// A list of what was made: each can be thrown away, and come back.
@MainActor
public protocol EntriesModel: ScreenModel {
  /// What was just thrown away.
  var removed: NeedId? { get }
  /// Throws something away; it can come back.
  func remove(_ id: NeedId) async
  /// Brings something back.
  func restore(_ id: NeedId) async
}
