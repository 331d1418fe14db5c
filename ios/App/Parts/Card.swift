import SwiftUI

/// A surface with round corners around what belongs together.
struct Card<Content: View>: View {
  var warm = false
  @ViewBuilder let content: Content
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(alignment: .leading, spacing: Measure.gap) { content }
      .frame(maxWidth: .infinity, alignment: .leading)
      .padding(Measure.inside)
      .background(
        warm ? palette.lampSoft : palette.surface, in: RoundedRectangle(cornerRadius: Measure.card))
  }
}

/// A heading of a card or a part of a page, found by a screen reader as one.
struct Heading: View {
  let words: String
  var size = Lettering.card
  @Environment(\.palette) private var palette

  var body: some View {
    Text(words)
      .font(size.font)
      .foregroundStyle(palette.ink)
      .accessibilityAddTraits(.isHeader)
  }
}

/// Running text.
struct Line: View {
  let words: String
  var size = Lettering.body
  var soft = false
  @Environment(\.palette) private var palette

  var body: some View {
    Text(words)
      .font(size.font)
      .foregroundStyle(soft ? palette.softInk : palette.ink)
      .fixedSize(horizontal: false, vertical: true)
  }
}

/// A row that opens something: words, a second line, an arrow.
struct OpenRow: View {
  let words: String
  var second = ""
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      HStack(spacing: Measure.gap) {
        VStack(alignment: .leading, spacing: 2) {
          Line(words: words, size: .bodyStrong)
          if !second.isEmpty { Line(words: second, size: .second, soft: true) }
        }
        .multilineTextAlignment(.leading)
        .frame(maxWidth: .infinity, alignment: .leading)
        IconView(icon: .forward).foregroundStyle(palette.softInk)
      }
      .frame(minHeight: Measure.touch)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}

/// A line between rows.
struct Hairline: View {
  @Environment(\.palette) private var palette

  var body: some View {
    Rectangle().fill(palette.line).frame(height: 1).accessibilityHidden(true)
  }
}
