import HavenModels
import SwiftUI
import Thuishaven

/// A slider over marks that have words: the word of the mark stands above it. Until it is moved it stands in the middle
/// and answers nothing.
struct MarkPicker: View {
  let question: String
  let scale: SliderScale
  let mark: UInt8?
  let words: DiaryWords
  let choose: @MainActor (UInt8) -> Void
  let step: @MainActor (Bool) -> Void

  var body: some View {
    let spoken = scale.spoken(at: mark) ?? words.nothingYet
    VStack(alignment: .leading, spacing: 8) {
      Heading(words: question, size: .bodyStrong)
      Line(words: spoken, size: .lead, soft: mark == nil).accessibilityHidden(true)
      SliderTrack(
        ends: 0...Double(scale.last), value: mark.map(Double.init),
        standing: Double(scale.middle), label: question, spoken: spoken,
        choose: { choose(scale.nearest(to: $0)) }, step: step)
      SliderEnds(low: scale.spoken.first ?? "", high: scale.spoken.last ?? "")
      HStack(spacing: Measure.gap) {
        IconButton(icon: .minus, spoken: words.sliderLess, round: true) { step(false) }
        Spacer()
        IconButton(icon: .plus, spoken: words.sliderMore, round: true) { step(true) }
      }
      .buttonRepeatBehavior(.enabled)
    }
    .privacySensitive()
  }
}
