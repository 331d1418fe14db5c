import HavenModels
import SwiftUI
import Thuishaven

/// The mood of a moment in finer marks: how pleasant it was, and how much energy there was.
struct PreciseScreen: View {
  @State var model: PreciseModel

  var body: some View {
    let words = model.house.words
    Page(title: words.diary.precise) {
      if let page = model.page {
        Card {
          MarkPicker(
            question: words.diary.precisePleasant, scale: words.pleasant,
            mark: page.pleasantMark, words: words.diary
          ) { mark in
            Task { await model.choose(pleasant: mark) }
          } step: { more in
            Task { await model.step(pleasant: more) }
          }
        }
        Card {
          MarkPicker(
            question: words.diary.preciseEnergy, scale: words.energy, mark: page.energyMark,
            words: words.diary
          ) { mark in
            Task { await model.choose(energy: mark) }
          } step: { more in
            Task { await model.step(energy: more) }
          }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}
