import HavenModels
import SwiftUI

/// The place that is open, above the bar with the places.
struct PlaceScreen: View {
  let house: House
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette

  var body: some View {
    Group {
      switch app.place {
      case .today: TodayScreen(model: TodayModel(house: house))
      case .diary: DiaryScreen(model: DiaryModel(house: house))
      case .people:
        PeopleScreen(model: PeopleModel(house: house), repairs: RepairsModel(house: house))
      }
    }
    .background(palette.background)
    .safeAreaInset(edge: .bottom, spacing: 0) {
      VStack(spacing: 0) {
        RemovedBar()
        PlaceBar(house: house)
      }
    }
    .navigationTitle(title(of: app.place))
    .toolbar(.hidden, for: .navigationBar)
  }

  private func title(of place: Place) -> String { place.title(house) }
}

/// The bar with the places.
private struct PlaceBar: View {
  let house: House
  @Environment(AppModel.self) private var app
  @Environment(\.palette) private var palette

  var body: some View {
    HStack(spacing: 0) {
      ForEach(Place.allCases, id: \.self) { place in
        let chosen = place == app.place
        Button {
          app.go(place)
        } label: {
          VStack(spacing: 2) {
            IconView(icon: place.icon)
              .foregroundStyle(chosen ? palette.sea : palette.softInk)
              .padding(.horizontal, Measure.margin)
              .padding(.vertical, 2)
              .background(chosen ? palette.seaSoft : .clear, in: Capsule())
            Text(place.title(house)).font(Lettering.tab.font)
              .foregroundStyle(chosen ? palette.ink : palette.softInk)
              .multilineTextAlignment(.center)
          }
          .frame(maxWidth: .infinity, minHeight: Measure.touch)
          .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
      }
    }
    .padding(.vertical, 8)
    .background(palette.surface)
  }
}

extension Place {
  /// Its word in the bar.
  @MainActor func title(_ house: House) -> String {
    let words = house.words.frame
    return switch self {
    case .today: words.tabToday
    case .diary: words.tabDiary
    case .people: words.tabPeople
    }
  }

  /// Its icon in the bar.
  var icon: Icon {
    switch self {
    case .today: .day
    case .diary: .diary
    case .people: .people
    }
  }
}

/// The head of a place: a line above, a title, and top right what is always there.
struct PlaceHead: View {
  var above = ""
  let title: String
  @Environment(AppModel.self) private var app

  var body: some View {
    HStack(alignment: .top, spacing: 8) {
      VStack(alignment: .leading, spacing: 2) {
        if !above.isEmpty { Line(words: above, size: .second, soft: true) }
        Heading(words: title, size: .title)
      }
      .frame(maxWidth: .infinity, alignment: .leading)
      IconButton(icon: .gear, spoken: app.frame.settings, round: true) { app.show(.settings) }
      HelpButton(round: true)
    }
    .padding(.vertical, 4)
  }
}

/// What a place shows under its head, to scroll.
struct PlaceScroll<Content: View>: View {
  @ViewBuilder let content: Content

  var body: some View {
    ScrollView {
      LazyVStack(alignment: .leading, spacing: Measure.gap) { content }
        .padding(Measure.margin)
        .frame(maxWidth: 640, alignment: .leading)
        .frame(maxWidth: .infinity)
    }
    .scrollDismissesKeyboard(.interactively)
  }
}
