import HavenModels
import SwiftUI
import Thuishaven

/// The shelf: what was begun, what there is, and what was handed over.
struct LibraryScreen: View {
  @State var model: LibraryModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.questionnaire.title) {
      Line(words: words.questionnaire.intro, size: .lead, soft: true)
      Refusal(trouble: model.trouble)
      if model.canPutBack {
        FlowLayout {
          Line(words: words.library.removed)
          WordButton(words: words.history.restore, icon: .undo, style: LinkStyle()) {
            Task { await model.putBack() }
          }
        }
      }
      if let view = model.view {
        if !view.begun.isEmpty { BegunCard(begun: view.begun, words: words.questionnaire) }
        ForEach(view.sections, id: \.title) { section in
          Heading(words: section.title).padding(.top, 8)
          ForEach(section.rows, id: \.canonical) { row in LibraryCard(model: model, row: row) }
          // What is handed over stands last.
          if section.title == view.sections.last?.title {
            HandedCard(words: words, empty: section.rows.isEmpty)
          }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
    .onAppear { model.arrive() }
    .onChange(of: model.canPutBack) { if model.canPutBack { announce(words.library.removed) } }
  }
}

/// What was begun and can go on.
private struct BegunCard: View {
  let begun: [BegunRow]
  let words: QuestionnaireWords
  @Environment(AppModel.self) private var app

  var body: some View {
    Card(warm: true) {
      Heading(words: words.begunTitle)
      ForEach(begun, id: \.id) { row in
        VStack(alignment: .leading, spacing: 8) {
          VStack(alignment: .leading, spacing: 2) {
            Line(words: row.title, size: .bodyStrong)
            if let about = row.about, !row.title.contains(about) {
              Line(words: about, size: .second, soft: true)
            }
            Line(words: row.begun, size: .second, soft: true)
          }
          .accessibilityElement(children: .combine)
          .privacySensitive()
          WordButton(words: words.resume, style: PillStyle()) { app.show(.taking(row.id)) }
            .accessibilityHint(row.title)
        }
      }
    }
  }
}

/// One questionnaire of the shelf.
private struct LibraryCard: View {
  let model: LibraryModel
  let row: LibraryRow
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette

  var body: some View {
    let words = model.house.words
    Card {
      VStack(alignment: .leading, spacing: 4) {
        Heading(words: row.title, size: .bodyStrong)
        if !row.about.isEmpty { Line(words: row.about, size: .second, soft: true) }
        if let invitation = row.invitation {
          Text(invitation).font(Lettering.secondStrong.font).foregroundStyle(palette.lamp)
            .fixedSize(horizontal: false, vertical: true)
        }
        if let taken = row.taken { Line(words: taken, size: .second, soft: true) }
      }
      FlowLayout {
        WordButton(words: words.questionnaire.begin, style: PillStyle(main: false), action: begin)
          .accessibilityHint(row.title)
        WordButton(words: words.questionnaire.history, style: LinkStyle()) {
          app.show(.history(row.canonical))
        }
        .accessibilityHint(row.title)
        if row.canRemove {
          WordButton(words: words.library.remove, icon: .bin, style: LinkStyle()) {
            Task { await model.takeOff(row.canonical) }
          }
          .accessibilityHint(row.title)
        }
      }
    }
  }

  private func begin() {
    if row.closed != nil {
      app.show(.closed(row.canonical))
    } else if row.asksAbout {
      app.show(.subjects(row.canonical))
    } else {
      Task { if let id = await model.begin(row.canonical) { app.show(.taking(id)) } }
    }
  }
}

/// The way to what a therapist hands over.
private struct HandedCard: View {
  let words: Words
  let empty: Bool
  @Environment(AppModel.self) private var app

  var body: some View {
    Card {
      if empty { Line(words: words.library.emptyHanded, soft: true) }
      WordButton(words: words.fromFile.title, icon: .plus, style: PillStyle(main: false)) {
        app.show(.fromFile)
      }
    }
  }
}

/// Whom it is about: people in general, or someone.
struct SubjectsScreen: View {
  @State var model: SubjectsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    Page(title: model.view?.title ?? model.house.words.questionnaire.title) {
      Refusal(trouble: model.trouble)
      if let view = model.view {
        Heading(words: view.question, size: .title)
        Card {
          ForEach(view.choices, id: \.person) { choice in
            OpenRow(words: choice.label, second: choice.last ?? "") {
              Task {
                let id = await model.begin(view.canonical, about: choice.person)
                if let id { app.show(.taking(id)) }
              }
            }
          }
        }
        .privacySensitive()
      }
    }
    .task(id: model.house.changes) { await model.load() }
    .onAppear { model.arrive() }
  }
}

/// One that stays closed: what it asks, how to stop, and a button for who wants it.
struct ClosedScreen: View {
  @State var model: LibraryModel
  let canonical: String
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.questionnaire
    let row = model.row(canonical)
    Page(title: row?.title ?? words.title) {
      Refusal(trouble: model.trouble)
      if let row {
        Heading(words: row.title, size: .title)
        Card(warm: true) {
          Line(words: row.closed ?? "", size: .lead)
          if !row.about.isEmpty { Line(words: row.about, soft: true) }
        }
        WordButton(words: words.beginAnyway, style: PillStyle(wide: true)) {
          Task {
            let id = await model.begin(canonical, onPurpose: true)
            if let id { app.show(.taking(id)) }
          }
        }
        WordButton(words: app.frame.back, style: PillStyle(main: false, wide: true)) {
          app.back()
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
    .onAppear { model.arrive() }
  }
}
