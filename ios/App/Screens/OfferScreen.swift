import HavenModels
import SwiftUI
import Thuishaven

/// What might be good first: a few large buttons, help, why it is here, and the way on. No keyboard comes up here.
struct OfferScreen: View {
  @State var model: OfferModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.offer
    Page(title: model.offer?.title ?? "") {
      Refusal(trouble: model.trouble)
      if let offer = model.offer {
        Heading(words: offer.title, size: .title)
        Line(words: offer.text, size: .lead, soft: true)
        ForEach(offer.ways, id: \.id) { way in
          WayCard(way: way, open: model.way == way.id, words: words) { model.open(way.id) }
        }
        HelpLink()
        Line(words: words.kept, size: .second, soft: true)
        WordButton(words: words.done, style: PillStyle(wide: true)) { app.leaveSteps() }
        if let next = model.onward {
          WordButton(words: words.on, style: PillStyle(main: false, wide: true)) {
            app.show(.step(model.id, next, alone: false))
          }
        }
        Folded(show: words.why, hide: words.why) {
          Line(words: offer.why)
          if !model.turnedOff {
            WordButton(words: words.turnOff, style: LinkStyle()) {
              Task { await model.turnOff() }
            }
          }
        }
        if model.turnedOff { Line(words: words.turnedOff, soft: true) }
      }
    }
    .task(id: model.house.changes) { await model.load() }
    .onChange(of: model.turnedOff) { announce(model.house.words.offer.turnedOff) }
  }
}

/// One thing that can be done now: a large button, and under it what to do.
private struct WayCard: View {
  let way: OfferWay
  let open: Bool
  let words: OfferWords
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Card {
      Button(action: action) {
        HStack(spacing: Measure.margin) {
          if let icon { IconView(icon: icon).foregroundStyle(palette.sea) }
          Line(words: way.label, size: .card)
            .multilineTextAlignment(.leading)
            .frame(maxWidth: .infinity, alignment: .leading)
          IconView(icon: open ? .minus : .plus).foregroundStyle(palette.softInk)
        }
        .frame(minHeight: 64)
        .contentShape(Rectangle())
      }
      .buttonStyle(.plain)
      .accessibilityAddTraits(open ? .isSelected : [])
      if open {
        ForEach(Array(way.lines.enumerated()), id: \.offset) { _, line in
          Line(words: line, size: .lead)
        }
        if !way.people.isEmpty {
          Heading(words: words.call, size: .bodyStrong)
          ForEach(way.people, id: \.id) { person in Line(words: person.label, size: .lead) }
          Line(words: words.callAbout, size: .second, soft: true)
        }
      }
    }
    .privacySensitive()
  }

  private var icon: Icon? {
    switch OfferIcon(rawValue: way.id) {
    case .look: .eye
    case .feet: .feet
    case .breath: .waves
    case .contact: .phone
    case .warm: .cup
    case nil: nil
    }
  }
}

/// What helps when it feels as if it happens now: line by line, in large letters.
struct GroundingScreen: View {
  @State var model: GroundingModel
  @Environment(AppModel.self) private var app

  var body: some View {
    Page(title: model.view?.title ?? "") {
      Refusal(trouble: model.trouble)
      if let view = model.view {
        Heading(words: view.title, size: .title)
        ForEach(Array(view.lines.enumerated()), id: \.offset) { _, line in
          Card { Line(words: line, size: .card) }
        }
        HelpLink()
        WordButton(words: model.house.words.offer.done, style: PillStyle(wide: true)) {
          app.back()
        }
      }
    }
    .task { await model.load() }
  }
}
