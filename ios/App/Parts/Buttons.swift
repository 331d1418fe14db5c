import SwiftUI

/// A full pill: the one thing to do here in sea, the quieter ones in sand.
struct PillStyle: ButtonStyle {
  var main = true
  var wide = false
  @Environment(\.palette) private var palette

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(Lettering.bodyStrong.font)
      .multilineTextAlignment(.center)
      .foregroundStyle(main ? palette.onSea : palette.ink)
      .padding(.horizontal, 20)
      .padding(.vertical, 12)
      .frame(minWidth: Measure.touch, maxWidth: wide ? .infinity : nil, minHeight: Measure.touch)
      .background(main ? palette.sea : palette.sand, in: Capsule())
      .contentShape(Capsule())
      .opacity(configuration.isPressed ? 0.7 : 1)
  }
}

/// Words in sea, without a shape.
struct LinkStyle: ButtonStyle {
  @Environment(\.palette) private var palette

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(Lettering.bodyStrong.font)
      .multilineTextAlignment(.leading)
      .foregroundStyle(palette.sea)
      .frame(minWidth: Measure.touch, minHeight: Measure.touch)
      .contentShape(Rectangle())
      .opacity(configuration.isPressed ? 0.7 : 1)
  }
}

/// A button of words, with an icon before them if it has one.
struct WordButton<Style: ButtonStyle>: View {
  let words: String
  var icon: Icon?
  let style: Style
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) {
      HStack(spacing: 8) {
        if let icon { IconView(icon: icon) }
        Text(words)
      }
    }
    .buttonStyle(style)
  }
}

/// A round button with only an icon; its words are spoken.
struct IconButton: View {
  let icon: Icon
  let spoken: String
  var round = false
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      IconView(icon: icon)
        .foregroundStyle(palette.ink)
        .frame(minWidth: Measure.touch, minHeight: Measure.touch)
        .background(round ? palette.sand : .clear, in: Circle())
        .contentShape(Circle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(spoken)
  }
}

/// A word to choose. Chosen is said and seen: colour alone would not do.
struct Chip: View {
  let words: String
  let chosen: Bool
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) {
      HStack(spacing: 6) {
        if chosen { IconView(icon: .check) }
        Text(words)
      }
    }
    .buttonStyle(PillStyle(main: chosen))
    .accessibilityAddTraits(chosen ? .isSelected : [])
  }
}
