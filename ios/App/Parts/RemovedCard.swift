import SwiftUI
import Thuishaven

/// Something of the room of needs was thrown away, and can come back.
struct RemovedCard: View {
  let words: NeedsWords
  let restore: @MainActor () -> Void

  var body: some View {
    Card(warm: true) {
      Line(words: words.removed)
      WordButton(
        words: words.restore, icon: .undo, style: PillStyle(main: false), action: restore)
    }
    .onAppear { announce(words.removed) }
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
