import HavenModels
import SwiftUI
import Thuishaven

#if canImport(UniformTypeIdentifiers)
  import UniformTypeIdentifiers
#endif

/// Answers to a file: what goes into it, in which form, and that anyone can read it.
struct ToFileScreen: View {
  @State var model: ToFileModel
  @State private var file: AnswersFile?
  @State private var name = ""
  @State private var placing = false

  var body: some View {
    let words = model.house.words.toFile
    Page(title: words.title) {
      Card(warm: true) { Line(words: words.about, size: .lead) }
      FlowLayout {
        Chip(words: words.answers, chosen: model.content == .answers) { model.content = .answers }
        Chip(words: words.scores, chosen: model.content == .scores) { model.content = .scores }
      }
      FlowLayout {
        Chip(words: words.older, chosen: !model.newer) { model.newer = false }
        Chip(words: words.newer, chosen: model.newer) { model.newer = true }
      }
      Refusal(trouble: model.trouble)
      if model.failed { Warning(words: words.failed) }
      WordButton(words: words.title, icon: .toFile, style: PillStyle(wide: true)) {
        Task {
          guard let made = await model.file() else { return }
          file = AnswersFile(content: made.content)
          name = made.fileName
          placing = true
        }
      }
    }
    .fileExporter(
      isPresented: $placing, document: file, contentType: .json, defaultFilename: name
    ) { placed in
      file = nil
      if case .failure = placed { model.failed = true }
    }
    .onChange(of: model.failed) { if model.failed { announce(words.failed) } }
  }
}

/// What the system writes to where the person says.
private struct AnswersFile: FileDocument {
  static let readableContentTypes: [UTType] = [.json]
  let content: String

  init(content: String) { self.content = content }

  init(configuration: ReadConfiguration) throws {
    content = String(decoding: configuration.file.regularFileContents ?? Data(), as: UTF8.self)
  }

  func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper {
    FileWrapper(regularFileWithContents: Data(content.utf8))
  }
}
