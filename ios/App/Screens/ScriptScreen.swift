import HavenModels
import SwiftUI
import Thuishaven

/// Hard talks: the list, and one to begin.
struct ScriptsScreen: View {
  @State var model: NeedsModel
  @State private var person: PersonId?
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.needs
    Page(title: words.script) {
      Line(words: words.scriptAbout, soft: true)
      Card {
        WhomChips(words: words, people: model.view?.people ?? [], chosen: person) { person = $0 }
        WordButton(words: words.script, icon: .plus, style: PillStyle()) {
          Task {
            if let id = await model.beginScript(with: person) { app.show(.script(id)) }
          }
        }
      }
      Entries(model: model, entries: model.view?.scripts, id: \.id) { talk in
        OpenRow(words: talk.opening.isEmpty ? words.script : talk.opening, second: talk.when) {
          app.show(.script(talk.id))
        }
        Tags(tags: [talk.whom].compactMap { $0 })
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// A hard talk: six parts, each kept by itself.
struct ScriptScreen: View {
  @State var model: ScriptModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.needs
    Page(title: words.script) {
      if let talk = model.talk {
        if let whom = talk.whom { Line(words: whom, size: .bodyStrong).privacySensitive() }
        ForEach(model.parts) { part in
          Card { KeptField(label: label(part.id), kept: part.kept, lines: 2...) }
        }
        Line(words: model.house.words.diary.kept, size: .second, soft: true)
        WordButton(words: words.done, style: PillStyle(wide: true)) { app.back() }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }

  private func label(_ part: ScriptPart) -> String {
    let words = model.house.words.needs
    return switch part {
    case .opening: words.opening
    case .feeling: words.scriptFeeling
    case .need: words.scriptNeed
    case .request: words.scriptRequest
    case .boundary: words.boundary
    case .wayBack: words.wayBack
    }
  }
}
