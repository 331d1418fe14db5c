import SwiftUI
import Thuishaven

extension View {
  /// What is to be done when the screen is left, or the app goes out of sight.
  func leaving(_ leave: @escaping @MainActor () async -> Void) -> some View {
    modifier(Leaving(leave: leave))
  }

  /// What went wrong, in sight wherever one scrolled to.
  func refusal(_ trouble: Explanation?) -> some View {
    modifier(RefusalFoot(trouble: trouble))
  }
}

private struct Leaving: ViewModifier {
  let leave: @MainActor () async -> Void
  @Environment(\.scenePhase) private var scenePhase

  func body(content: Content) -> some View {
    content
      .onDisappear { Task { await leave() } }
      .onChange(of: scenePhase) {
        if scenePhase != .active { Task { await leave() } }
      }
  }
}

private struct RefusalFoot: ViewModifier {
  let trouble: Explanation?
  @Environment(\.palette) private var palette

  func body(content: Content) -> some View {
    content.safeAreaInset(edge: .bottom, spacing: 0) {
      Refusal(trouble: trouble)
        .padding(trouble == nil ? 0 : Measure.margin)
        .frame(maxWidth: .infinity, alignment: .leading)
        .background(palette.surface)
    }
  }
}
