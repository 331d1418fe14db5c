#if canImport(Accessibility)
  import Accessibility
#endif
import SwiftUI

/// Speaks words that appeared somewhere else than where one is.
@MainActor func announce(_ words: String?) {
  guard let words else { return }
  AccessibilityNotification.Announcement(words).post()
}
