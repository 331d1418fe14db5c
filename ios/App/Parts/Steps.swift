import SwiftUI

/// An hour or a minute to make one earlier or one later.
struct Steps: View {
  let title: String
  let value: String
  let earlier: String
  let later: String
  let step: @MainActor (Int) -> Void
  @ScaledMetric(relativeTo: .title3) private var width: CGFloat = 72
  @Environment(\.palette) private var palette

  var body: some View {
    FlowLayout {
      Line(words: title).frame(minWidth: 96, alignment: .leading)
      HStack(spacing: 8) {
        IconButton(icon: .minus, spoken: earlier, round: true) { step(-1) }
        Text(value)
          .font(Lettering.card.font)
          .foregroundStyle(palette.ink)
          .multilineTextAlignment(.center)
          // As wide for "9 am" as for "12 am": a button that is held down stays under the finger.
          .frame(minWidth: min(width, 104))
          .accessibilityLabel(title)
          .accessibilityValue(value)
          .accessibilityAdjustableAction { direction in
            switch direction {
            case .increment: step(1)
            case .decrement: step(-1)
            @unknown default: break
            }
          }
        IconButton(icon: .plus, spoken: later, round: true) { step(1) }
      }
    }
    // Held down, a button goes on.
    .buttonRepeatBehavior(.enabled)
  }
}
