import HavenModels
import SwiftUI
import Thuishaven

/// A field for a person's own words. Its keyboard learns nothing, and its label is always there.
struct WordsField: View {
  let label: String
  @Binding var text: String
  var lines: PartialRangeFrom<Int> = 1...
  var keyboard = UIKeyboardType.default
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Line(words: label, size: .second, soft: true).accessibilityHidden(true)
      TextField("", text: $text, axis: .vertical)
        .font(Lettering.body.font)
        .foregroundStyle(palette.ink)
        .lineLimit(lines)
        .autocorrectionDisabled()
        .textInputAutocapitalization(.sentences)
        .keyboardType(keyboard)
        .padding(14)
        .frame(minHeight: Measure.touch)
        .background(palette.surface, in: RoundedRectangle(cornerRadius: Measure.tile))
        .overlay {
          RoundedRectangle(cornerRadius: Measure.tile).stroke(palette.line, lineWidth: 1)
        }
        .accessibilityLabel(label)
        .privacySensitive()
    }
  }
}

/// A field that is kept by itself.
struct KeptField: View {
  let label: String
  @Bindable var kept: KeptText
  var lines: PartialRangeFrom<Int> = 1...
  var keyboard = UIKeyboardType.default

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      WordsField(label: label, text: $kept.text, lines: lines, keyboard: keyboard)
      Refusal(trouble: kept.trouble)
    }
  }
}

/// What the core says about something that did not go: in the colour of the lamp, and spoken.
struct Refusal: View {
  let trouble: Explanation?
  @Environment(\.palette) private var palette

  var body: some View {
    Group {
      if let trouble {
        VStack(alignment: .leading, spacing: 4) {
          Text(trouble.title).font(Lettering.bodyStrong.font).foregroundStyle(palette.lamp)
          Line(words: trouble.text, size: .second)
        }
        .fixedSize(horizontal: false, vertical: true)
        .accessibilityElement(children: .combine)
      }
    }
    .onChange(of: trouble) { announce(trouble?.text) }
  }
}

/// A sentence about what is still wanting, in the colour of the lamp.
struct Warning: View {
  let words: String
  @Environment(\.palette) private var palette

  var body: some View {
    Text(words).font(Lettering.bodyStrong.font).foregroundStyle(palette.lamp)
      .fixedSize(horizontal: false, vertical: true)
  }
}
