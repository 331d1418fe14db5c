import HavenModels
import SwiftUI
import Thuishaven

#if canImport(UniformTypeIdentifiers)
  import UniformTypeIdentifiers
#endif

/// A questionnaire from a file: it is taken in, or the person hears why not.
struct FromFileScreen: View {
  @State var model: FromFileModel
  @State private var choosing = false
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.fromFile.title) {
      Line(words: words.fromFile.about, size: .lead, soft: true)
      WordButton(
        words: words.fromFile.choose, icon: .plus, style: PillStyle(main: model.view == nil)
      ) {
        choosing = true
      }
      .disabled(model.reading)
      Refusal(trouble: model.trouble)
      if model.unreadable { Warning(words: words.fromFile.unreadable) }
      if let view = model.view {
        ImportReport(view: view, words: words.fromFile)
        if let canonical = view.canonical, view.taken {
          WordButton(words: words.questionnaire.begin, style: PillStyle(wide: true)) {
            Task { if let id = await model.begin(canonical) { app.show(.taking(id)) } }
          }
        }
      }
    }
    .fileImporter(isPresented: $choosing, allowedContentTypes: [.json]) { chosen in
      switch chosen {
      case .success(let file): Task { await model.take(file) }
      case .failure: model.couldNotRead()
      }
    }
    .onAppear { model.arrive() }
    .onChange(of: model.unreadable) {
      if model.unreadable { announce(words.fromFile.unreadable) }
    }
    .onChange(of: model.view?.summary) { announce(model.view?.summary) }
  }
}

/// What was found in a file, line by line on asking.
private struct ImportReport: View {
  let view: ImportView
  let words: ImportWords

  var body: some View {
    Card(warm: !view.taken) {
      if !view.title.isEmpty { Heading(words: view.title) }
      Line(words: view.summary, size: .lead)
      if !(view.errors + view.unsupported + view.ignored).isEmpty {
        Line(words: words.forAuthor, size: .second, soft: true)
        Folded(show: words.show, hide: words.hide) {
          findings(words.errors, view.errors)
          findings(words.unsupported, view.unsupported)
          findings(words.ignored, view.ignored)
        }
      }
    }
  }

  @ViewBuilder private func findings(_ title: String, _ found: [FindingView]) -> some View {
    if !found.isEmpty {
      Heading(words: title, size: .bodyStrong)
      ForEach(Array(found.enumerated()), id: \.offset) { _, finding in
        VStack(alignment: .leading, spacing: 2) {
          Line(words: finding.what, size: .second)
          Line(words: finding.place, size: .second, soft: true)
        }
        .accessibilityElement(children: .combine)
      }
    }
  }
}
