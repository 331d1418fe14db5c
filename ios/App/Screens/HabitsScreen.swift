import HavenModels
import SwiftUI
import Thuishaven

/// Small daily habits: what was there today is ticked.
struct HabitsScreen: View {
  @State var model: HabitsModel

  var body: some View {
    let words = model.house.words.habits
    Page(title: words.title) {
      Line(words: words.about, soft: true)
      ForEach(model.view?.habits ?? [], id: \.id) { habit in
        OptionRow(
          label: habit.label, picture: habit.meaning, note: habit.times,
          chosen: habit.ticked != nil
        ) {
          Task { await model.toggle(habit.id) }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}
