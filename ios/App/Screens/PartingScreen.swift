import HavenModels
import SwiftUI
import Thuishaven

/// Parting from someone: what is true about it, the urge to make contact, and letters that are not sent.
struct PartingScreen: View {
  @State var model: PartingModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.parting
    Page(title: words.title) {
      if let view = model.view {
        ForEach(Array(view.lines.enumerated()), id: \.offset) { _, line in
          Line(words: line, size: .lead)
        }
        if view.offersHelp { HelpLink(words: words.help) }
        UrgeCard(model: model, view: view)
        if !view.people.isEmpty {
          Card {
            Heading(words: words.call)
            ForEach(view.people, id: \.id) { person in Line(words: person.label, size: .lead) }
          }
          .privacySensitive()
        }
        Card {
          Heading(words: words.letter)
          Line(words: words.letterAbout, soft: true)
          WordButton(words: words.letterNew, icon: .plus, style: PillStyle()) {
            app.show(.letter(model.newLetter(), to: model.person))
          }
        }
        Entries(model: model, title: words.earlier, entries: view.letters, id: \.id) { letter in
          LetterRow(letter: letter) { app.show(.letter(letter.id, to: model.person)) }
        }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// The urge to make contact: noticed with one tap, and then what is true about it.
private struct UrgeCard: View {
  let model: PartingModel
  let view: PartingView

  var body: some View {
    let words = model.house.words
    Card {
      WordButton(words: words.parting.urge, style: PillStyle(main: false)) {
        Task {
          await model.noticeUrge()
          if model.noticed != nil { announce(words.parting.urgeAbout) }
        }
      }
      if model.noticed != nil {
        Line(words: words.parting.urgeAbout)
        if let urges = view.urges { Line(words: urges, size: .second, soft: true) }
        WordButton(words: words.today.takeBack, icon: .undo, style: LinkStyle()) {
          Task { await model.takeBackUrge() }
        }
      }
    }
  }
}

/// A letter in the list: when it was begun, and how it begins.
private struct LetterRow: View {
  let letter: LetterView
  let open: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: open) {
      HStack(spacing: Measure.gap) {
        VStack(alignment: .leading, spacing: 2) {
          Line(words: letter.when, size: .second, soft: true)
          // Cut off on purpose: the letter itself is one tap away.
          Text(letter.text).font(Lettering.body.font).foregroundStyle(palette.ink).lineLimit(3)
        }
        .multilineTextAlignment(.leading)
        .frame(maxWidth: .infinity, alignment: .leading)
        IconView(icon: .forward).foregroundStyle(palette.softInk)
      }
      .frame(minHeight: Measure.touch)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}

/// A letter that is not sent.
struct LetterScreen: View {
  @State var model: LetterModel

  var body: some View {
    let words = model.house.words.parting
    Page(title: words.letter) {
      Line(words: words.letterAbout, soft: true)
      KeptField(label: words.letterHint, kept: model.text, lines: 8...)
      KeptFoot(form: model, begun: model.letter != nil)
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
    .leaving { await model.leave() }
  }
}
