import HavenModels
import SwiftUI
import Thuishaven

/// How the app behaves for this person; every tap holds at once.
struct SettingsScreen: View {
  @State var model: SettingsModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.settings
    let now = model.house.settings
    Page(title: words.title) {
      Refusal(trouble: model.trouble)
      group(words.language) {
        chip(words.languagePhone, now.language == .phone, .language(choice: .phone))
        chip(words.languageDutch, now.language == .dutch, .language(choice: .dutch))
        chip(words.languageEnglish, now.language == .english, .language(choice: .english))
      }
      group(words.appearance) {
        chip(words.appearancePhone, now.appearance == .phone, .appearance(choice: .phone))
        chip(words.appearanceLight, now.appearance == .light, .appearance(choice: .light))
        chip(words.appearanceDark, now.appearance == .dark, .appearance(choice: .dark))
      }
      group(words.dayStart, about: words.dayStartAbout) {
        ForEach(now.dayStarts, id: \.hour) { start in
          chip(start.label, start.hour == now.dayStart, .dayStart(hour: start.hour))
        }
      }
      group(words.clock) {
        chip(words.clockPhone, now.clock == .phone, .clock(style: .phone))
        chip(words.clockTwelve, now.clock == .twelve, .clock(style: .twelve))
        chip(words.clockTwentyFour, now.clock == .twentyFour, .clock(style: .twentyFour))
      }
      Card {
        Heading(words: model.house.words.offer.settings)
        ForEach(now.offers, id: \.kind) { offer in
          OptionRow(label: offer.label, chosen: offer.on) {
            Task { await model.change(.offer(kind: offer.kind, on: !offer.on)) }
          }
        }
      }
      Card {
        OptionRow(label: words.oneSided, chosen: now.oneSided) {
          Task { await model.change(.oneSided(on: !now.oneSided)) }
        }
        Line(words: words.oneSidedAbout, size: .second, soft: true)
      }
      Card {
        Heading(words: words.about)
        OpenRow(words: words.sources) { app.show(.sources) }
        OpenRow(words: words.privacy) { app.show(.privacy) }
      }
    }
  }

  private func group<Chips: View>(
    _ title: String, about: String = "", @ViewBuilder chips: () -> Chips
  ) -> some View {
    Card {
      Heading(words: title)
      if !about.isEmpty { Line(words: about, size: .second, soft: true) }
      FlowLayout { chips() }
    }
  }

  private func chip(_ label: String, _ chosen: Bool, _ change: SettingChange) -> some View {
    Chip(words: label, chosen: chosen) { Task { await model.change(change) } }
  }
}

/// Credits and licences.
struct SourcesScreen: View {
  @State var model: SettingsModel

  var body: some View {
    Page(title: model.sources?.title ?? model.house.words.settings.sources) {
      Refusal(trouble: model.trouble)
      if let sources = model.sources {
        Line(words: sources.intro, size: .lead)
        ForEach(sources.sections, id: \.title) { section in
          Card {
            Heading(words: section.title)
            ForEach(section.lines, id: \.self) { line in Line(words: line) }
          }
        }
      }
    }
    .task(id: model.house.settings.languageCode) { await model.loadSources() }
  }
}
