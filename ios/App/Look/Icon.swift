import SwiftUI

/// The app's own icons: a round stroke of 2 points on a field of 24, without fills.
enum Icon: Sendable {
  case lifebuoy, gear, day, diary, people, plus, minus, back, forward, close, search, list
  case calendar, bin, undo, check, phone, web, pause, toFile, up, right
  case eye, feet, waves, cup
}

/// Draws an icon in the size of text. It is never spoken: the control around it has the words.
struct IconView: View {
  let icon: Icon
  @ScaledMetric(relativeTo: .body) private var side: CGFloat = 24

  var body: some View {
    IconShape(icon: icon)
      .stroked(lineWidth: side / 12)
      .frame(width: side, height: side)
      .accessibilityHidden(true)
  }
}

/// An icon as a path.
struct IconShape: Shape {
  let icon: Icon

  /// The outline in the colour of the text around it.
  func stroked(lineWidth: CGFloat) -> some View {
    stroke(style: StrokeStyle(lineWidth: lineWidth, lineCap: .round, lineJoin: .round))
  }

  nonisolated func path(in rect: CGRect) -> Path {
    let pen = Pen(rect)
    switch icon {
    case .lifebuoy: pen.lifebuoy()
    case .gear: pen.gear()
    case .day: pen.day()
    case .diary: pen.diary()
    case .people: pen.people()
    case .plus: pen.line((12, 5), (12, 19)).line((5, 12), (19, 12))
    case .minus: pen.line((5, 12), (19, 12))
    case .back: pen.line((14, 5), (7, 12), (14, 19))
    case .forward: pen.line((10, 5), (17, 12), (10, 19))
    case .close: pen.line((6, 6), (18, 18)).line((18, 6), (6, 18))
    case .search: pen.circle(11, 11, 6.5).line((16, 16), (20.5, 20.5))
    case .list: pen.line((4, 7), (20, 7)).line((4, 12), (20, 12)).line((4, 17), (14, 17))
    case .calendar: pen.calendar()
    case .bin: pen.bin()
    case .undo: pen.undo()
    case .check: pen.line((5, 12.5), (10, 17.5), (19, 7))
    case .phone: pen.phone()
    case .web: pen.web()
    case .pause: pen.line((9, 6), (9, 18)).line((15, 6), (15, 18))
    case .toFile: pen.toFile()
    case .eye: pen.eye()
    case .feet: pen.feet()
    case .waves: pen.waves()
    case .cup: pen.cup()
    case .up: pen.line((12, 20), (12, 4)).line((6, 10), (12, 4), (18, 10))
    case .right: pen.line((4, 12), (20, 12)).line((14, 6), (20, 12), (14, 18))
    }
    return pen.path
  }
}
