import HavenModels
import SwiftUI
import Thuishaven

/// One's own sore spots: which were touched, one more, and which rest.
struct SoreSpotStep: View {
  let model: StepModel

  var body: some View {
    let words = model.house.words
    VStack(alignment: .leading, spacing: Measure.margin) {
      FlowLayout {
        ForEach(model.soreSpots, id: \.id) { spot in
          Chip(words: spot.text, chosen: spot.chosen) {
            Task { await model.toggle(spot: spot.id) }
          }
        }
      }
      if let spot = model.newSpot {
        NewSpot(spot: spot, words: words.diary) { Task { await model.keepNewSpot() } }
      } else {
        WordButton(words: words.diary.spotAdd, icon: .plus, style: LinkStyle()) {
          model.addSpot()
        }
      }
      if let spots = model.spots, !(spots.spots + spots.resting).isEmpty {
        Folded(show: words.diary.change, hide: words.diary.done) {
          rows(spots.spots, words.people.rest, resting: true)
          if !spots.resting.isEmpty {
            Heading(words: words.people.restingTitle, size: .secondStrong)
            rows(spots.resting, words.people.wake, resting: false)
          }
        }
      }
    }
    .privacySensitive()
  }

  private func rows(_ spots: [SoreSpotView], _ label: String, resting: Bool) -> some View {
    ForEach(spots, id: \.id) { spot in
      VStack(alignment: .leading, spacing: 0) {
        Line(words: spot.text, size: .bodyStrong)
        WordButton(words: label, style: LinkStyle()) {
          Task { await model.rest(spot: spot.id, resting) }
        }
      }
      .accessibilityElement(children: .contain)
      .accessibilityLabel(spot.text)
    }
  }
}

/// A sore spot in one's own words, and one button.
private struct NewSpot: View {
  @Bindable var spot: NewSpotModel
  let words: DiaryWords
  let keep: @MainActor () -> Void

  var body: some View {
    Card {
      WordsField(label: words.spotLabel, text: $spot.text)
      Refusal(trouble: spot.trouble)
      WordButton(words: words.spotKeep, style: PillStyle(wide: true), action: keep)
    }
  }
}
