import HavenModels
import SwiftUI
import Thuishaven

/// From the sharp sentence to the soft one: those of before, and one to begin.
struct SoftenScreen: View {
  @State var model: NeedsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.needs.soften) {
      Line(words: words.needs.softenAbout, soft: true)
      WordButton(words: words.needs.sharp, icon: .plus, style: PillStyle()) {
        app.show(.softened(model.newEntry()))
      }
      Entries(model: model, entries: model.view?.softened, id: \.id) { kept in
        if let whom = kept.whom { Line(words: whom, size: .second, soft: true) }
        Answered(question: words.needs.soft, answer: kept.soft)
        Tags(tags: underneath(kept))
        Answered(question: words.needs.sharp, answer: kept.sharp)
        if !kept.sharp.isEmpty {
          WordButton(words: words.needs.sharpForget, icon: .close, style: LinkStyle()) {
            Task { await model.forgetSharp(kept.id) }
          }
        }
        OpenRow(words: words.diary.change, second: kept.when) { app.show(.softened(kept.id)) }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }

  private func underneath(_ kept: SoftenView) -> [String] {
    let choices = model.house.words.needChoices
    let feeling = choices.feelings.first { $0.id == kept.feeling }
    let need = choices.needs.first { $0.id == kept.need }
    return [feeling, need].compactMap { $0?.label }
  }
}

/// The sharp sentence, what lies under it, and the soft sentence.
struct SoftenedScreen: View {
  @State var model: SoftenModel

  var body: some View {
    let words = model.house.words.needs
    let choices = model.house.words.needChoices
    Page(title: words.soften) {
      Card {
        KeptField(label: words.sharp, kept: model.sharp, lines: 2...)
        Heading(words: words.under)
        Heading(words: words.feeling, size: .bodyStrong)
        ListChips(choices: choices.feelings, chosen: chosen(model.kept?.feeling)) { feeling in
          Task { await model.choose(feeling: feeling) }
        }
        Heading(words: words.need, size: .bodyStrong)
        ListChips(choices: choices.needs, chosen: chosen(model.kept?.need)) { need in
          Task { await model.choose(need: need) }
        }
        KeptField(label: words.soft, kept: model.soft, lines: 2...)
        WhomChips(words: words, people: model.people, chosen: model.kept?.person) { person in
          Task { await model.choose(person) }
        }
      }
      KeptFoot(form: model, begun: model.kept != nil)
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }

  private func chosen(_ id: String?) -> [String] { id.map { [$0] } ?? [] }
}
