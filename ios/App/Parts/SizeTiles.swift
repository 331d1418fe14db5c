import SwiftUI
import Thuishaven

/// How big it felt: five circles, each larger than the one before, with its word.
struct SizeTiles: View {
  let sizes: [StepView]
  let chosen: UInt8?
  let choose: @MainActor (UInt8) -> Void

  var body: some View {
    VStack(spacing: 10) {
      ForEach(sizes, id: \.step) { size in
        SizeTile(size: size, chosen: size.step == chosen) { choose(size.step) }
      }
    }
  }
}

private struct SizeTile: View {
  let size: StepView
  let chosen: Bool
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    let drawn = 8 + CGFloat(size.step) * 6
    Button(action: action) {
      HStack(spacing: Measure.margin) {
        Circle()
          .stroke(chosen ? palette.onSea : palette.sea, lineWidth: 2)
          .frame(width: drawn, height: drawn)
          .frame(width: 40, height: 40)
          .accessibilityHidden(true)
        Text(size.title).font(Lettering.bodyStrong.font)
          .foregroundStyle(chosen ? palette.onSea : palette.ink)
          .multilineTextAlignment(.leading)
          .frame(maxWidth: .infinity, alignment: .leading)
      }
      .padding(.horizontal, Measure.margin)
      .padding(.vertical, 8)
      .frame(minHeight: Measure.touch)
      .background(
        chosen ? palette.sea : palette.sand, in: RoundedRectangle(cornerRadius: Measure.tile)
      )
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(size.spoken)
    .accessibilityAddTraits(chosen ? .isSelected : [])
  }
}
