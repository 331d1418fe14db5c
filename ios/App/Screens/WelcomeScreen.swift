import HavenModels
import SwiftUI
import Thuishaven

/// The first run: the language, what this is and is not, the phone, and the beginning.
struct WelcomeScreen: View {
  @State var model: WelcomeModel
  @Environment(\.palette) private var palette

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Measure.margin) {
        HStack {
          if model.page != .language {
            IconButton(icon: .back, spoken: model.house.words.frame.back) { model.back() }
          }
          Spacer()
          HelpButton(round: true)
        }
        if model.page == .language { LanguagePage(model: model) }
        WelcomePart(page: model.page, words: model.house.words.welcome)
        Refusal(trouble: model.trouble)
      }
      .padding(Measure.margin)
      .frame(maxWidth: 640, alignment: .leading)
      .frame(maxWidth: .infinity)
    }
    .background(palette.background)
    .safeAreaInset(edge: .bottom, spacing: 0) { foot }
    .navigationTitle(model.house.words.frame.appName)
    .toolbar(.hidden, for: .navigationBar)
  }

  private var foot: some View {
    Group {
      if model.page == .begin {
        WordButton(words: model.house.words.welcome.begin, style: PillStyle(wide: true)) {
          Task { await model.begin() }
        }
      } else {
        WordButton(words: model.house.words.welcome.next, style: PillStyle(wide: true)) {
          model.next()
        }
      }
    }
    .padding(Measure.margin)
    .background(palette.background)
  }
}

/// The two languages; a tap holds at once.
private struct LanguagePage: View {
  let model: WelcomeModel

  var body: some View {
    let words = model.house.words.welcome
    let code = model.house.settings.languageCode
    Heading(words: words.languageTitle, size: .title)
    FlowLayout {
      Chip(words: words.languageDutch, chosen: code == "nl") {
        Task { await model.choose(.dutch) }
      }
      Chip(words: words.languageEnglish, chosen: code == "en") {
        Task { await model.choose(.english) }
      }
    }
    Line(words: words.languageAbout, soft: true)
  }
}

/// The words of one page.
struct WelcomePart: View {
  let page: WelcomeModel.Page
  let words: WelcomeWords

  var body: some View {
    switch page {
    case .language: EmptyView()
    case .what: part(words.whatTitle, [words.whatOne, words.whatTwo, words.whatThree])
    case .not: part(words.notTitle, [words.notOne, words.notTwo, words.notThree])
    case .phone:
      part(
        words.phoneTitle,
        [words.phoneOne, words.phoneTwo, words.phoneThree, words.phoneFour])
    case .begin: part(words.beginTitle, [words.beginOne])
    }
  }

  private func part(_ title: String, _ lines: [String]) -> some View {
    VStack(alignment: .leading, spacing: Measure.margin) {
      Heading(words: title, size: .title)
      ForEach(lines, id: \.self) { line in Line(words: line, size: .lead) }
    }
  }
}

/// The words of the first run once more, from the settings, without the page that begins.
struct PrivacyScreen: View {
  @State var model: WelcomeModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.settings.privacy) {
      WelcomePart(page: model.page, words: words.welcome)
      if model.page == .phone {
        WordButton(words: words.frame.close, style: PillStyle(wide: true)) { app.back() }
      } else {
        WordButton(words: words.welcome.next, style: PillStyle(wide: true)) { model.next() }
      }
    }
  }
}
