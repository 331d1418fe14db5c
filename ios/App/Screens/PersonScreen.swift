import HavenModels
import SwiftUI
import Thuishaven

/// One person: their name here, who they are, how they are there for one, and rest; or a line about oneself.
struct PersonScreen: View {
  @State var model: PersonModel
  @Environment(AppModel.self) private var app
  @Environment(\.scenePhase) private var scenePhase

  var body: some View {
    let words = model.house.words.people
    Page(title: model.person?.nickname ?? words.title) {
      Refusal(trouble: model.trouble)
      if let page = model.page, page.person.me {
        Card { Line(words: words.meAbout) }
        LaneCard(lane: page.lane, words: model.house.words)
      } else if let page = model.page {
        Card {
          KeptField(label: words.nickname, kept: model.nickname)
          Line(words: words.nicknameHint, size: .second, soft: true)
        }
        Card {
          Heading(words: words.role)
          RoleChips(roles: model.roles, chosen: page.person.role) { role in
            Task { await model.choose(role) }
          }
        }
        LaneCard(lane: page.lane, words: model.house.words)
        if let together = model.together, together.logs {
          TogetherCards(words: model.house.words, person: model.id, view: together)
        }
        Bond(model: model, page: page)
        NotSafeCard(model: model, notSafe: page.notSafe)
        Card {
          Line(words: words.restAbout, size: .second, soft: true)
          WordButton(
            words: page.person.resting ? words.wake : words.rest, style: PillStyle(main: false)
          ) {
            Task { await model.rest(!page.person.resting) }
          }
        }
        if model.parts {
          Card { OpenRow(words: model.house.words.parting.title) { app.show(.parting(model.id)) } }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
    .onDisappear { Task { await model.leave() } }
    .onChange(of: scenePhase) {
      if scenePhase != .active { Task { await model.leave() } }
    }
  }
}

/// The moments together: the same drawing as the week on Today.
private struct LaneCard: View {
  let lane: WeekView
  let words: Words

  var body: some View {
    Card {
      Heading(words: words.people.lane)
      VStack(alignment: .leading, spacing: 2) {
        Line(words: words.today.weekLight, size: .tab, soft: true).accessibilityHidden(true)
        WeekChart(week: lane, dark: words.today.weekDark)
      }
      Line(words: lane.sentence, size: .second, soft: true).accessibilityHidden(true)
    }
    .privacySensitive()
  }
}

/// What they are to one, on asking, or once something of it was said.
private struct Bond: View {
  let model: PersonModel
  let page: PersonPage
  @State private var asked = false
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.people
    if asked || isSaid {
      Card {
        Heading(words: words.figure)
        FlowLayout {
          ForEach(FigurePart.allCases, id: \.self) { part in
            Chip(words: label(part), chosen: page.figure.has(part)) {
              Task { await model.turn(part) }
            }
          }
        }
      }
      Card {
        ScalePicker(
          question: words.trust, scale: model.house.words.tenths, value: page.trust,
          low: words.trustLow, high: words.trustHigh, words: model.house.words.diary
        ) { trust in
          Task { await model.choose(trust: trust) }
        }
      }
      Card {
        KeptField(label: words.eases, kept: model.eases)
        Line(words: words.easesHint, size: .second, soft: true)
      }
      Card {
        KeptField(label: words.group, kept: model.group)
        Line(words: words.groupHint, size: .second, soft: true)
        if !page.groups.isEmpty {
          FlowLayout {
            ForEach(page.groups, id: \.self) { group in
              Chip(words: group, chosen: group == page.group) {
                Task { await model.choose(group: group) }
              }
            }
          }
          .privacySensitive()
        }
      }
      if !model.others.isEmpty {
        Card { OpenRow(words: model.house.words.repairs.merge) { app.show(.merge(model.id)) } }
      }
    } else {
      WordButton(words: words.more, icon: .plus, style: LinkStyle()) { asked = true }
    }
  }

  private var isSaid: Bool {
    FigurePart.allCases.contains { page.figure.has($0) } || page.trust != nil
      || !page.eases.isEmpty || !page.group.isEmpty
  }

  private func label(_ part: FigurePart) -> String {
    let words = model.house.words.people
    return switch part {
    case .listens: words.listens
    case .helps: words.helps
    case .encourages: words.encourages
    }
  }
}

/// Not safe for one. It is seen nowhere but here.
private struct NotSafeCard: View {
  let model: PersonModel
  let notSafe: Bool

  var body: some View {
    let words = model.house.words.people
    Card {
      OptionRow(label: words.notSafe, chosen: notSafe) {
        Task { await model.flag(notSafe: !notSafe) }
      }
      Line(words: words.notSafeAbout, size: .second, soft: true)
      if notSafe {
        Line(words: words.notSafeHelp, size: .lead)
        HelpLink()
      }
    }
    .privacySensitive()
    .onChange(of: notSafe) { if notSafe { announce(model.house.words.people.notSafeHelp) } }
  }
}
