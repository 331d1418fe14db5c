import SwiftUI
import Thuishaven

/// The seven lights over one horizon, each a button with its word and number.
struct MoodTiles: View {
  let moods: [StepView]
  let chosen: UInt8?
  let choose: @MainActor (UInt8) -> Void

  var body: some View {
    TileLayout() {
      ForEach(moods, id: \.step) { mood in
        Tile(spoken: mood.spoken, chosen: mood.step == chosen) { stroke in
          LightDrawing(step: Int(mood.step), stroke: stroke)
        } action: {
          choose(mood.step)
        }
      }
    }
  }
}

/// The five waters, from still to high waves, each with its word beneath.
struct EnergyTiles: View {
  let energies: [StepView]
  let chosen: UInt8?
  let choose: @MainActor (UInt8) -> Void

  var body: some View {
    VStack(spacing: 10) {
      ForEach(energies, id: \.step) { energy in
        EnergyRow(energy: energy, chosen: energy.step == chosen) { choose(energy.step) }
      }
    }
  }
}

private struct EnergyRow: View {
  let energy: StepView
  let chosen: Bool
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      HStack(spacing: Measure.margin) {
        WaterDrawing(step: Int(energy.step), stroke: chosen ? palette.onSea : palette.sea)
          .frame(width: 40, height: 40)
        Text(energy.title).font(Lettering.bodyStrong.font)
          .foregroundStyle(chosen ? palette.onSea : palette.ink)
          .frame(maxWidth: .infinity, alignment: .leading)
      }
      .padding(.horizontal, Measure.margin)
      .padding(.vertical, 8)
      .frame(minHeight: Measure.touch)
      .background(
        chosen ? palette.sea : palette.sand, in: RoundedRectangle(cornerRadius: Measure.tile))
    }
    .buttonStyle(.plain)
    .accessibilityLabel(energy.spoken)
    .accessibilityAddTraits(chosen ? .isSelected : [])
  }
}

/// A tile with a drawing that takes the colour of the stroke.
private struct Tile<Drawing: View>: View {
  let spoken: String
  let chosen: Bool
  @ViewBuilder let drawing: (Color) -> Drawing
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      drawing(chosen ? palette.onSea : palette.sea)
        .padding(6)
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .background(
          chosen ? palette.sea : palette.sand, in: RoundedRectangle(cornerRadius: Measure.tile)
        )
        .padding(.horizontal, 2)
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(spoken)
    .accessibilityAddTraits(chosen ? .isSelected : [])
  }
}
