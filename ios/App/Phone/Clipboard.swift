import SwiftUI

#if canImport(UniformTypeIdentifiers)
  import UniformTypeIdentifiers
#endif

/// The clipboard of this phone.
enum Clipboard {
  /// Puts a text there. It goes to no other device, and the system takes it away after some seconds.
  @MainActor static func copy(_ text: String, forSeconds seconds: Double) {
    UIPasteboard.general.setItems(
      [[UTType.utf8PlainText.identifier: text]],
      options: [.localOnly: true, .expirationDate: Date(timeIntervalSinceNow: seconds)])
  }
}
