import HavenModels
import SwiftUI
import Thuishaven

/// A step towards each other, to log: one question a screen.
struct NewAttemptScreen: View {
  @State var model: NewAttemptModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.repairs
    Page(title: words.step) {
      switch model.question {
      case .way:
        Line(words: words.stepAbout, soft: true)
        OptionRow(label: words.made, chosen: false) { app.show(.newAttempt(model.with(.made))) }
        if !model.oneWay {
          OptionRow(label: words.received, chosen: false) {
            app.show(.newAttempt(model.with(.received)))
          }
        }
      case .place:
        Heading(words: words.ofWhich, size: .title)
        Card {
          ForEach(model.open ?? [], id: \.id) { row in
            RuptureLine(row: row) { app.show(.newAttempt(model.at(row.id))) }
          }
        }
        OptionRow(label: words.alone, chosen: false) { app.show(.newAttempt(model.at(nil))) }
      case .kind: kinds
      case nil: EmptyView()
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }

  @ViewBuilder private var kinds: some View {
    let words = model.house.words
    Heading(words: words.repairs.kind, size: .title)
    ForEach(words.repairChoices.kinds, id: \.id) { kind in
      OptionRow(label: kind.label, note: kind.meaning, chosen: false) { log(kind.id) }
    }
    Card {
      WordsField(label: words.repairs.ownWords, text: $model.own)
      WordButton(words: words.repairs.next, style: PillStyle(wide: true)) { log("") }
    }
  }

  private func log(_ kind: String) {
    Task { if let id = await model.log(kind: kind) { app.stepped(id) } }
  }
}
