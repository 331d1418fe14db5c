import HavenModels
import SwiftUI
import Thuishaven

/// Fuller apologies: one to begin, and those of before.
struct ApologiesScreen: View {
  @State var model: RepairsModel
  @State private var whom: PersonId?
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.repairTools.apology) {
      Line(words: words.repairTools.apologyAbout, soft: true)
      Card {
        ToWhom(words: words.needs, people: model.whom, chosen: whom) { whom = $0 }
        WordButton(words: words.repairs.next, style: PillStyle(wide: true)) {
          Task {
            guard let id = await model.beginApology(to: whom) else { return }
            whom = nil
            app.show(.apology(id))
          }
        }
      }
      Entries(
        model: model, title: words.repairTools.earlier, entries: model.view?.apologies, id: \.id
      ) { apology in
        OpenRow(words: words.repairTools.apology, second: apology.when) {
          app.show(.apology(apology.id))
        }
        if let whom = apology.whom { Tags(tags: [whom]) }
        if !apology.text.isEmpty { Line(words: apology.text, size: .second, soft: true) }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// To whom something is: only those the core offers. The chosen one again lets them go.
struct ToWhom: View {
  let words: NeedsWords
  let people: [ChoiceView]
  let chosen: PersonId?
  let choose: @MainActor (PersonId?) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words: words.whom, size: .bodyStrong)
      PersonChips(people: people, chosen: chosen, choose: choose)
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(words.whom)
  }
}

/// One fuller apology, in five parts.
struct ApologyScreen: View {
  @State var model: ApologyModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairTools
    Page(title: words.apology) {
      if let apology = model.apology {
        if let whom = apology.whom { Line(words: whom, size: .bodyStrong).privacySensitive() }
        Card {
          KeptField(label: words.did, kept: model.did, lines: 2...)
          KeptField(label: words.effect, kept: model.effect, lines: 2...)
          KeptField(label: words.own, kept: model.own, lines: 2...)
          KeptField(label: words.change, kept: model.change, lines: 2...)
          KeptField(label: words.ask, kept: model.ask, lines: 2...)
        }
        HardWords(title: words.hardTitle, found: apology.hardWords)
        SafeToSay(
          words: words, needs: model.house.words.needs, asks: model.asksSafe,
          safe: apology.safe, offersHelp: apology.offersHelp, sayable: apology.sayable,
          copied: model.copied
        ) { safe in
          Task { await model.answer(safe) }
        } show: {
          Task { if await model.finish() { app.show(.apologyLarge(apology.id)) } }
        } copy: {
          Task { await model.copy() }
        }
        KeptFoot(form: model, begun: !apology.text.isEmpty)
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }
}

/// The apology alone, in large letters, for the one it is for.
struct LargeApologyScreen: View {
  @State var model: ApologyModel

  var body: some View {
    LargeText(words: model.apology?.sayable == true ? model.apology?.text : nil)
      .task(id: model.house.changes) { await model.load() }
  }
}
