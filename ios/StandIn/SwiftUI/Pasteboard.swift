/// developer.apple.com/documentation/uikit/uipasteboard
@MainActor public class UIPasteboard {
  /// developer.apple.com/documentation/uikit/uipasteboard/general
  public class var general: UIPasteboard { fatalError() }
  /// developer.apple.com/documentation/uikit/uipasteboard/optionskey
  public struct OptionsKey: Hashable, Sendable {
    /// developer.apple.com/documentation/uikit/uipasteboard/optionskey/expirationdate
    public static let expirationDate = OptionsKey()
    /// developer.apple.com/documentation/uikit/uipasteboard/optionskey/localonly
    public static let localOnly = OptionsKey()
  }
  /// developer.apple.com/documentation/uikit/uipasteboard/setitems(_:options:)
  public func setItems(_ items: [[String: Any]], options: [OptionsKey: Any] = [:]) {}
}
