import HavenModels
import SwiftUI

/// A screen above a place: its title in the bar, help top right, the rest to scroll.
struct Page<Content: View>: View {
  let title: String
  @ViewBuilder let content: Content
  @Environment(\.palette) private var palette

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Measure.gap) { content }
        .padding(Measure.margin)
        .frame(maxWidth: 640, alignment: .leading)
        .frame(maxWidth: .infinity)
    }
    .scrollDismissesKeyboard(.interactively)
    .background(palette.background)
    .safeAreaInset(edge: .bottom, spacing: 0) { RemovedBar() }
    .bar(title: title)
  }
}

extension View {
  /// The bar above a page. The way back is the system's own, named after the page it leads to.
  func bar(title: String, help: Bool = true) -> some View {
    modifier(PageBar(title: title, help: help))
  }
}

private struct PageBar: ViewModifier {
  let title: String
  let help: Bool
  @Environment(\.palette) private var palette

  func body(content: Content) -> some View {
    content
      .navigationTitle(title)
      .navigationBarTitleDisplayMode(.inline)
      .toolbarBackground(palette.background, for: .navigationBar)
      .toolbar {
        ToolbarItem(placement: .principal) { Heading(words: title, size: .bodyStrong) }
        if help { ToolbarItem(placement: .topBarTrailing) { HelpButton() } }
      }
  }
}

/// Help, one tap from every screen.
struct HelpButton: View {
  var round = false
  @Environment(AppModel.self) private var app

  var body: some View {
    IconButton(icon: .lifebuoy, spoken: app.frame.help, round: round) { app.show(.help) }
  }
}

/// Help, in words and within the page, where it is what counts first.
struct HelpLink: View {
  var words: String?
  @Environment(AppModel.self) private var app

  var body: some View {
    WordButton(words: words ?? app.frame.help, icon: .lifebuoy, style: PillStyle(main: false)) {
      app.show(.help)
    }
  }
}

/// Says what was just thrown away can still come back, and brings it back.
struct RemovedBar: View {
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette

  var body: some View {
    Group {
      if let words = app.house?.words, let said {
        FlowLayout {
          Line(words: said)
          WordButton(words: words.diary.restore, style: LinkStyle()) {
            Task { await app.restoreRemoved() }
          }
        }
        .padding(.horizontal, Measure.inside)
        .padding(.vertical, 8)
        .background(palette.surface, in: RoundedRectangle(cornerRadius: Measure.card))
        .padding(Measure.margin)
      }
    }
    .onChange(of: app.removed) { announce(said) }
    .onChange(of: app.discarded) { announce(said) }
  }

  private var said: String? {
    if app.removed != nil { return app.house?.words.diary.removed }
    if app.discarded != nil { return app.house?.words.questionnaire.discarded }
    return nil
  }
}
