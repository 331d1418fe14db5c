import HavenModels
import SwiftUI
import Thuishaven

/// Negative cycles: first what is none, then a pause, what keeps coming back, the cycles, and a new one.
struct CyclesScreen: View {
  @State var model: CyclesModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.cycle
    Page(title: words.title) {
      NotThisCard(
        words: words, offersOn: model.view?.cycles.isEmpty == true && !model.drawing
      ) { model.goOn() }
      if let view = model.view {
        if let pause = view.pause {
          PauseCard(pause: pause, words: words) {
            await model.load()
          } answer: { kept in
            Task { await model.answer(kept) }
          }
        }
        Line(words: words.intro, soft: true)
        if !view.found.isEmpty {
          Card {
            Heading(words: words.found)
            ForEach(Array(view.found.enumerated()), id: \.offset) { _, found in
              Found(model: model, found: found)
            }
          }
          .privacySensitive()
        }
        if !view.cycles.isEmpty {
          Card {
            ForEach(view.cycles, id: \.id) { cycle in
              OpenRow(words: cycle.name, second: cycle.with) { app.show(.cycle(cycle.id)) }
                .accessibilityHint(cycle.seen)
              Line(words: cycle.seen, size: .second, soft: true).accessibilityHidden(true)
            }
          }
          .privacySensitive()
        }
        if model.drawing {
          NewCycle(model: model)
        } else if !view.cycles.isEmpty {
          WordButton(words: words.new, icon: .plus, style: PillStyle()) { model.draw() }
        }
        Card {
          Line(words: words.swallowedAbout, size: .second, soft: true)
          WordButton(words: words.swallowed, style: PillStyle(main: false)) {
            Task {
              await model.swallow()
              if model.swallowed != nil { announce(words.swallowedKept) }
            }
          }
          if let lately = view.swallowed { Line(words: lately, size: .second, soft: true) }
          if model.swallowed != nil {
            Line(words: words.swallowedKept, size: .second, soft: true)
            WordButton(
              words: model.house.words.today.takeBack, icon: .undo, style: LinkStyle()
            ) {
              Task { await model.takeBackSwallowed() }
            }
          }
        }
        Card { OpenRow(words: words.under) { app.show(.under) } }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }
}

/// What is no negative cycle, with help; and the way on, where one comes by here first.
private struct NotThisCard: View {
  let words: CycleWords
  let offersOn: Bool
  let goOn: @MainActor () -> Void

  var body: some View {
    Card(warm: true) {
      Heading(words: words.notThis)
      Line(words: words.notThisAbout)
      HelpLink(words: words.help)
      if offersOn { WordButton(words: words.goOn, style: LinkStyle(), action: goOn) }
    }
  }
}

/// Something that keeps coming back, to be drawn: the first time in a visit by way of what is no negative cycle.
private struct Found: View {
  let model: CyclesModel
  let found: FoundView
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.cycle
    VStack(alignment: .leading, spacing: 8) {
      Line(words: found.sentence)
      if model.asked == found {
        NotThisCard(words: words, offersOn: true) { open { await model.goOnWithAsked() } }
          .onAppear { announce(words.notThis) }
      } else {
        WordButton(words: words.foundDraw, icon: .plus, style: LinkStyle()) {
          open { await model.draw(found) }
        }
      }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(found.sentence)
  }

  private func open(_ drawn: @escaping @MainActor () async -> NeedId?) {
    Task { if let id = await drawn() { app.show(.cycle(id)) } }
  }
}

/// With someone of now, of before, or later.
private struct NewCycle: View {
  let model: CyclesModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Card {
      Heading(words: words.cycle.new)
      FlowLayout {
        tie(words.cycle.now, .now)
        tie(words.cycle.earlier, .earlier)
        tie(words.cycle.imagined, .imagined)
      }
      if model.tie == .imagined {
        WordButton(words: words.needs.next, style: PillStyle(wide: true)) { draw(with: nil) }
      }
      FlowLayout {
        ForEach(model.people, id: \.id) { person in
          WordButton(words: person.label, style: PillStyle(main: false)) {
            draw(with: UUID(uuidString: person.id))
          }
        }
      }
      .privacySensitive()
    }
  }

  private func tie(_ label: String, _ tie: Tie) -> some View {
    Chip(words: label, chosen: model.tie == tie) { model.choose(tie) }
  }

  private func draw(with person: PersonId?) {
    Task { if let id = await model.draw(with: person) { app.show(.cycle(id)) } }
  }
}

/// A pause: until when it is, and when it is over whether one came back.
struct PauseCard: View {
  let pause: PauseView
  let words: CycleWords
  let over: @MainActor () async -> Void
  let answer: @MainActor (PauseKept) -> Void

  var body: some View {
    Card(warm: true) {
      Heading(words: pause.label)
      if pause.asksKept {
        Line(words: words.pauseKept)
        FlowLayout {
          chip(words.pauseYes, .yes)
          chip(words.pauseLater, .later)
          chip(words.pauseNo, .notYet)
        }
      }
    }
    .task(id: pause.until) {
      // Read again when it is over; whether it is, is the core's to say.
      guard pause.running else { return }
      let rest = max(pause.until.timeIntervalSinceNow, 0) + 1
      guard (try? await Task.sleep(for: .seconds(rest))) != nil else { return }
      await over()
    }
  }

  private func chip(_ label: String, _ kept: PauseKept) -> some View {
    Chip(words: label, chosen: pause.kept == kept) { answer(kept) }
  }
}
