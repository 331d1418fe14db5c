import HavenModels
import SwiftUI
import Thuishaven

/// What others needed, and something to write down of it.
struct HeardScreen: View {
  @State var model: NeedsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.needs.heard) {
      Line(words: words.needs.heardAbout, soft: true)
      WordButton(words: words.needs.heardNeed, icon: .plus, style: PillStyle()) {
        app.show(.heardOnce(model.newEntry()))
      }
      Entries(model: model, entries: model.view?.heard, id: \.id) { row in
        if !row.whom.isEmpty { Heading(words: row.whom, size: .bodyStrong) }
        Line(words: row.summary)
        OpenRow(words: words.diary.change, second: row.when) { app.show(.heardOnce(row.id)) }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// Who, what they needed, what one did with it, and one's own words.
struct HeardOnceScreen: View {
  @State var model: HeardModel

  var body: some View {
    let words = model.house.words.needs
    let choices = model.house.words.needChoices
    Page(title: words.heard) {
      Card {
        WhomChips(words: words, people: model.people, chosen: model.row?.person) { person in
          Task { await model.choose(person) }
        }
        if let row = model.row {
          Heading(words: words.heardNeed, size: .bodyStrong)
          ListChips(choices: choices.needs, chosen: row.needs) { need in
            Task { await model.toggle(need: need) }
          }
          Heading(words: words.heardDeed, size: .bodyStrong)
          ListChips(choices: choices.deeds, chosen: [row.deed]) { deed in
            Task { await model.choose(deed: deed) }
          }
          KeptField(label: words.ownWords, kept: model.own)
        }
      }
      KeptFoot(form: model, begun: model.row != nil)
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }
}
