import HavenModels
import SwiftUI
import Thuishaven

/// Soft beginnings: one to begin, and those of before.
struct SoftStartsScreen: View {
  @State var model: RepairsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairTools
    Page(title: words.softStart) {
      Line(words: words.softStartAbout, soft: true)
      WordButton(words: words.softStart, icon: .plus, style: PillStyle()) {
        app.show(.softStart(model.newEntry()))
      }
      Entries(
        model: model, title: words.earlier, entries: model.view?.softStarts, id: \.id
      ) { start in
        OpenRow(words: start.text.isEmpty ? words.softStart : start.text, second: start.when) {
          app.show(.softStart(start.id))
        }
        if let whom = start.whom { Tags(tags: [whom]) }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// One soft beginning.
struct SoftStartScreen: View {
  @State var model: SoftStartModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairTools
    Page(title: words.softStart) {
      Line(words: words.softStartAbout, soft: true)
      Card {
        ToWhom(words: model.house.words.needs, people: model.people, chosen: model.kept?.person) {
          person in
          Task { await model.choose(person) }
        }
        KeptField(label: words.softStartHint, kept: model.text, lines: 3...)
      }
      if let kept = model.kept {
        HardWords(title: words.hardTitle, found: kept.hardWords)
        SafeToSay(
          words: words, needs: model.house.words.needs, asks: model.asksSafe, safe: kept.safe,
          offersHelp: kept.offersHelp, sayable: kept.sayable, copied: model.copied
        ) { safe in
          Task { await model.answer(safe) }
        } show: {
          Task { if await model.finish() { app.show(.softStartLarge(kept.id)) } }
        } copy: {
          Task { await model.copy() }
        }
      }
      KeptFoot(form: model, begun: model.kept != nil)
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }
}

/// The beginning alone, in large letters, for the one it is for.
struct LargeSoftStartScreen: View {
  @State var model: SoftStartModel

  var body: some View {
    LargeText(words: model.kept?.sayable == true ? model.kept?.text : nil)
      .task(id: model.house.changes) { await model.load() }
  }
}
