import HavenModels
import SwiftUI
import Thuishaven

/// What one needs: a sentence to make, the other ways, and the sentences of before.
struct NeedsScreen: View {
  @State var model: NeedsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.needs
    let look = model.house.words.look
    let habits = model.house.words.habits
    Page(title: words.title) {
      Line(words: words.intro, soft: true)
      Card {
        Line(words: words.sentenceAbout)
        WordButton(words: words.sentence, icon: .plus, style: PillStyle()) {
          app.show(.sentenceStep(model.newEntry(), .whom))
        }
      }
      Card {
        OpenRow(words: words.heard, second: words.heardAbout) { app.show(.heard) }
        OpenRow(words: words.cards, second: words.cardsAbout) { app.show(.cards) }
        OpenRow(words: words.soften, second: words.softenAbout) { app.show(.soften) }
        OpenRow(words: words.script, second: words.scriptAbout) { app.show(.scripts) }
        OpenRow(words: look.again, second: look.againAbout) { app.show(.looks) }
        OpenRow(words: look.talks, second: look.talksAbout) { app.show(.talks) }
        OpenRow(words: habits.title, second: habits.about) { app.show(.habits) }
      }
      Entries(model: model, entries: model.view?.sentences, id: \.id) { sentence in
        OpenRow(words: sentence.text, second: sentence.when) { app.show(.sentence(sentence.id)) }
        Tags(tags: [sentence.whom, sentence.landedLabel].compactMap { $0 })
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// The sentences that carry: what each means, how often it went which way, and three buttons.
struct CardsScreen: View {
  @State var model: NeedsModel

  var body: some View {
    let words = model.house.words.needs
    Page(title: words.cards) {
      Line(words: words.cardsAbout, soft: true)
      ForEach(model.view?.cards ?? [], id: \.id) { card in
        Card {
          Heading(words: card.label)
          Line(words: card.meaning, soft: true)
          FlowLayout {
            use(card, words.cardSaid, .said)
            use(card, words.cardReceived, .received)
            use(card, words.cardLonged, .longedFor)
          }
          Line(words: card.counts, size: .second, soft: true)
          if model.used?.card == card.id {
            WordButton(
              words: model.house.words.today.takeBack, icon: .undo, style: LinkStyle()
            ) {
              Task { await model.takeBackCard() }
            }
          }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(card.label)
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }

  private func use(_ card: CardView, _ label: String, _ way: CardWay) -> some View {
    WordButton(words: label, style: PillStyle(main: false)) {
      Task {
        await model.use(card.id, way)
        if model.trouble == nil {
          announce(model.view?.cards.first { $0.id == card.id }?.counts)
        }
      }
    }
  }
}
