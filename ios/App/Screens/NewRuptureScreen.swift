import HavenModels
import SwiftUI
import Thuishaven

/// Something that came between, to log: with whom, and how big.
struct NewRuptureScreen: View {
  @State var model: NewRuptureModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.repairs.log) {
      Line(words: words.repairs.logAbout, soft: true)
      if model.asksWho {
        Card {
          Heading(words: words.repairs.who)
          FlowLayout {
            ForEach(model.people, id: \.id) { person in
              let id = UUID(uuidString: person.id)
              Chip(words: person.label, chosen: id != nil && model.person == id) {
                model.choose(id)
              }
            }
          }
          .privacySensitive()
          if model.people.isEmpty {
            WordButton(words: words.people.add, icon: .plus, style: LinkStyle()) {
              app.show(.newcomer)
            }
          }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(words.repairs.who)
      }
      if model.person != nil {
        Card {
          Heading(words: words.repairs.size)
          SizeTiles(sizes: words.repairChoices.sizes, chosen: nil) { size in
            Task { if let id = await model.log(size: size) { app.came(id) } }
          }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(words.repairs.size)
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .onChange(of: model.person) { if model.asksWho { announce(model.house.words.repairs.size) } }
  }
}
