import HavenModels
import SwiftUI
import Thuishaven

/// What others needed, and something to write down of it.
struct HeardScreen: View {
  @State var model: NeedsModel

  var body: some View {
    let words = model.house.words.needs
    Page(title: words.heard) {
      Line(words: words.heardAbout, soft: true)
      if let heard = model.heard {
        HeardFields(heard: heard, model: model)
      } else {
        WordButton(words: words.heardNeed, icon: .plus, style: PillStyle()) { model.hear() }
      }
      if let id = model.removed {
        RemovedCard(words: words) { Task { await model.restore(id) } }
      }
      if let view = model.view {
        Heading(words: words.earlier)
        if view.heard.isEmpty { Line(words: words.nothingYet, soft: true) }
        ForEach(view.heard, id: \.id) { row in
          Card {
            if !row.whom.isEmpty { Heading(words: row.whom, size: .bodyStrong) }
            Line(words: row.summary)
            Line(words: row.when, size: .second, soft: true)
            RemoveButton(words: words) { Task { await model.remove(row.id) } }
          }
          .privacySensitive()
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// Who, what they needed, what one did with it, one's own words, and one button.
private struct HeardFields: View {
  @Bindable var heard: HeardModel
  let model: NeedsModel

  var body: some View {
    let words = model.house.words.needs
    let choices = model.house.words.needChoices
    Card {
      WhomChips(words: words, people: model.view?.people ?? [], chosen: $heard.person)
      if heard.person != nil {
        Heading(words: words.heardNeed, size: .bodyStrong)
        ListChips(choices: choices.needs, chosen: heard.needs) { heard.toggle(need: $0) }
        Heading(words: words.heardDeed, size: .bodyStrong)
        OneOfChips(choices: choices.deeds, chosen: $heard.deed)
        WordsField(label: words.ownWords, text: $heard.own)
        Refusal(trouble: heard.trouble)
        WordButton(words: words.keep, style: PillStyle(wide: true)) {
          Task { await model.keepHeard() }
        }
      }
    }
  }
}
