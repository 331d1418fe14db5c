import HavenModels
import SwiftUI
import Thuishaven

/// Second looks: those of before, and one to begin.
struct LooksScreen: View {
  @State var model: NeedsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.look.again) {
      Line(words: words.look.againAbout, soft: true)
      WordButton(words: words.look.againEvent, icon: .plus, style: PillStyle()) {
        app.show(.look(model.newEntry(), at: nil))
      }
      Entries(model: model, entries: model.view?.lenses, id: \.id) { look in
        Answered(question: words.look.againEvent, answer: look.event)
        Answered(question: words.look.againMine, answer: look.mineLabel, size: .bodyStrong)
        Answered(question: words.look.againTheirs, answer: look.theirsLabel, size: .bodyStrong)
        Tags(tags: [look.whom].compactMap { $0 })
        OpenRow(words: words.diary.change, second: look.when) {
          app.show(.look(look.id, at: look.moment))
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// What happened, what one protected, what the other may have protected, and with whom it was.
struct LookScreen: View {
  @State var model: LensModel

  var body: some View {
    let words = model.house.words
    Page(title: words.look.again) {
      Line(words: words.look.againAbout, soft: true)
      Card { KeptField(label: words.look.againEvent, kept: model.event, lines: 2...) }
      part(words.look.againMine, chosen: model.look?.mine, own: model.ownMine) { need in
        await model.choose(mine: need)
      }
      part(words.look.againTheirs, chosen: model.look?.theirs, own: model.ownTheirs) { need in
        await model.choose(theirs: need)
      }
      Card {
        WhomChips(
          words: words.needs, ask: words.look.whom, people: model.people, chosen: model.look?.person
        ) { person in
          Task { await model.choose(person) }
        }
      }
      KeptFoot(form: model, begun: model.look != nil)
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }

  /// One need of the list, or one's own words.
  private func part(
    _ question: String, chosen: String?, own: KeptText,
    choose: @escaping @MainActor (String) async -> Void
  ) -> some View {
    Card {
      Heading(words: question)
      ListChips(
        choices: model.house.words.needChoices.needs, chosen: chosen.map { [$0] } ?? []
      ) { need in
        Task { await choose(need) }
      }
      KeptField(label: model.house.words.needs.ownWords, kept: own)
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(question)
  }
}
