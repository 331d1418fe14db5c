import HavenModels
import SwiftUI
import Thuishaven

/// With whom and how calm came back, when that was, and how it was then.
struct CalmStep: View {
  let model: StepModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.diary
    let choices = model.house.words.choices
    let calm = model.calm
    VStack(alignment: .leading, spacing: Measure.margin) {
      Heading(words: words.calmCompany, size: .bodyStrong)
      chips(choices.company, calm?.company) { await model.toggle(company: $0) }
      if model.asksWhoCalmed {
        FlowLayout {
          ForEach(model.page?.people.filter { !$0.me } ?? [], id: \.id) { person in
            let id = person.id.uuidString.lowercased()
            Chip(words: person.nickname, chosen: has(calm?.people, id)) {
              Task { await model.toggle(calmedBy: id) }
            }
          }
        }
      }
      Heading(words: words.calmHow, size: .bodyStrong)
      chips(choices.soothers, calm?.soothers) { await model.toggle(soother: $0) }
      OpenRow(words: words.calmWhen, second: calm?.after ?? words.nothingYet) {
        app.show(.calmWhen(model.id))
      }
      WordButton(words: words.calmNow, style: PillStyle(main: false)) {
        Task { await model.calmNow() }
      }
      Heading(words: words.calmMood, size: .bodyStrong)
      MoodTiles(moods: choices.moods, chosen: calm?.step) { step in
        Task { await model.choose(calmMood: step) }
      }
      if calm != nil {
        WordButton(words: words.calmClear, style: LinkStyle()) {
          Task { await model.clearCalm() }
        }
      }
    }
    .privacySensitive()
  }

  /// The choices, and what a newer app chose.
  private func chips(
    _ choices: [ListChoice], _ chosen: [ChoiceView]?,
    toggle: @escaping @MainActor (String) async -> Void
  ) -> some View {
    let known = choices.map { ChoiceView(id: $0.id, label: $0.label) }
    let strangers = (chosen ?? []).filter { mine in !known.contains { $0.id == mine.id } }
    return VStack(alignment: .leading, spacing: 8) {
      FlowLayout {
        ForEach(known + strangers, id: \.id) { choice in
          Chip(words: choice.label, chosen: has(chosen, choice.id)) {
            Task { await toggle(choice.id) }
          }
        }
      }
      ForEach(choices.filter { has(chosen, $0.id) }, id: \.id) { choice in
        Meaning(label: choice.label, meaning: choice.meaning)
      }
    }
  }

  private func has(_ chosen: [ChoiceView]?, _ id: String) -> Bool {
    chosen?.contains { $0.id == id } ?? false
  }
}
