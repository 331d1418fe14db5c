import SwiftUI
import Thuishaven

/// Something was thrown away, and can come back.
struct RemovedCard: View {
  let removed: String
  let back: String
  let restore: @MainActor () -> Void

  /// Something of the room of needs.
  init(words: NeedsWords, restore: @escaping @MainActor () -> Void) {
    (removed, back, self.restore) = (words.removed, words.restore, restore)
  }

  /// Something of the room of repairs.
  init(words: RepairWords, restore: @escaping @MainActor () -> Void) {
    (removed, back, self.restore) = (words.removed, words.restore, restore)
  }

  var body: some View {
    Card(warm: true) {
      Line(words: removed)
      WordButton(words: back, icon: .undo, style: PillStyle(main: false), action: restore)
    }
    .onAppear { announce(removed) }
  }
}

/// Throws something of the room of needs away.
struct RemoveButton: View {
  let words: NeedsWords
  let action: @MainActor () -> Void

  var body: some View {
    WordButton(words: words.remove, icon: .bin, style: LinkStyle(), action: action)
  }
}
