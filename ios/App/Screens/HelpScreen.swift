import HavenModels
import SwiftUI
import Thuishaven

/// Help: who to call, with a diary and without one. Nothing of it is kept, and nothing dials by itself.
struct HelpScreen: View {
  @State var model: HelpModel
  @Environment(\.palette) private var palette

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Measure.gap) {
        Line(words: model.view.intro, size: .lead)
        ForEach(model.view.lines, id: \.id) { line in HelpCard(line: line) }
        Line(words: model.view.also)
        Line(words: model.view.checked, size: .second, soft: true)
      }
      .padding(Measure.margin)
      .frame(maxWidth: 640, alignment: .leading)
      .frame(maxWidth: .infinity)
    }
    .background(palette.background)
    .bar(title: model.view.title, help: false)
    .task { await model.load() }
  }
}

/// One help line: a number to call, a site to open.
private struct HelpCard: View {
  let line: HelpLine
  @Environment(\.openURL) private var openURL

  var body: some View {
    Card {
      Heading(words: line.name)
      Line(words: line.about)
      FlowLayout {
        if let dial = line.dial, let label = line.callLabel, let url = URL(string: "tel:\(dial)") {
          WordButton(words: label, icon: .phone, style: PillStyle()) { openURL(url) }
        }
        if let web = line.web, let label = line.webLabel, let url = URL(string: web) {
          WordButton(words: label, icon: .web, style: PillStyle(main: false)) { openURL(url) }
        }
      }
    }
  }
}

/// The diary cannot be opened: why, help in reach, and another try where that makes sense.
struct TroubleScreen: View {
  let explanation: Explanation
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Measure.margin) {
        HStack {
          Spacer()
          HelpButton(round: true)
        }
        Heading(words: explanation.title, size: .title)
        Line(words: explanation.text, size: .lead)
        if explanation.retry {
          WordButton(words: app.frame.troubleRetry, style: PillStyle(wide: true)) {
            Task { await app.open() }
          }
        }
        WordButton(words: app.frame.troubleHelp, icon: .lifebuoy, style: LinkStyle()) {
          app.show(.help)
        }
      }
      .padding(Measure.margin)
      .frame(maxWidth: 640, alignment: .leading)
      .frame(maxWidth: .infinity)
    }
    .background(palette.background)
    .navigationTitle(app.frame.appName)
    .toolbar(.hidden, for: .navigationBar)
  }
}
