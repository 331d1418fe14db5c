import HavenModels
import SwiftUI
import Thuishaven

/// A number between two ends that have words. Nothing is chosen until it is touched, and it can be left empty again.
struct ScalePicker: View {
  let question: String
  let scale: SliderScale
  let value: UInt8?
  let low: String
  let high: String
  let words: DiaryWords
  let choose: @MainActor (UInt8?) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words: question, size: .bodyStrong)
      SliderTrack(
        ends: 0...Double(scale.last), value: value.map(Double.init), label: question,
        spoken: scale.spoken(at: value) ?? shown, choose: { choose(scale.nearest(to: $0)) },
        step: step)
      SliderEnds(low: low, high: high)
      HStack(spacing: Measure.gap) {
        IconButton(icon: .minus, spoken: words.sliderLess, round: true) { step(false) }
        Line(words: shown, size: .bodyStrong, soft: value == nil)
          .multilineTextAlignment(.center)
          .frame(maxWidth: .infinity)
          .accessibilityHidden(true)
        IconButton(icon: .plus, spoken: words.sliderMore, round: true) { step(true) }
      }
      .buttonRepeatBehavior(.enabled)
      if value != nil {
        WordButton(words: words.energyClear, style: LinkStyle()) { choose(nil) }
      }
    }
    .privacySensitive()
  }

  private var shown: String { value.map { String($0) } ?? words.nothingYet }

  /// One more or one less; an untouched one begins in the middle.
  private func step(_ more: Bool) {
    choose(value.map { scale.stepped($0, more: more) } ?? scale.middle)
  }
}

/// The words at both ends of a track: beside each other where they fit, else one under the other.
struct SliderEnds: View {
  let low: String
  let high: String

  var body: some View {
    ViewThatFits(in: .horizontal) {
      HStack(alignment: .top) {
        end(low)
        Spacer()
        end(high)
      }
      VStack(alignment: .leading, spacing: 2) {
        end(low)
        end(high).frame(maxWidth: .infinity, alignment: .trailing)
      }
    }
  }

  private func end(_ words: String) -> some View { Line(words: words, size: .second, soft: true) }
}
