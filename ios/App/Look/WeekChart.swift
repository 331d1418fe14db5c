import SwiftUI
import Thuishaven

/// The last seven days: the mean as a line, its range as a band, gaps as gaps. The core's sentence says the
/// same in words, and is all that a screen reader hears of it.
struct WeekChart: View {
  let week: WeekView
  let dark: String
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(spacing: 8) {
      ZStack {
        ChartShape(days: week.days, part: .grid).stroke(palette.line, lineWidth: 1)
        ChartShape(days: week.days, part: .band).fill(palette.seaSoft.opacity(0.6))
        ChartShape(days: week.days, part: .line).stroke(palette.sea, style: Self.line)
        ChartShape(days: week.days, part: .rings).fill(palette.surface)
        ChartShape(days: week.days, part: .dots).fill(palette.sea)
      }
      .frame(height: 88)
      Line(words: dark, size: .tab, soft: true).frame(maxWidth: .infinity, alignment: .leading)
      HStack(spacing: 0) {
        ForEach(Array(week.days.enumerated()), id: \.offset) { _, day in
          Text(day.label).font(Lettering.tab.font).foregroundStyle(palette.softInk)
            .lineLimit(1).minimumScaleFactor(0.5)
            .frame(maxWidth: .infinity)
        }
      }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(week.sentence)
    .accessibilityAddTraits(.isImage)
  }

  private static let line = StrokeStyle(lineWidth: 3, lineCap: .round, lineJoin: .round)
}

/// A part of the chart as a path.
struct ChartShape: Shape {
  /// What is drawn in one colour.
  enum Part: Sendable { case grid, band, line, rings, dots }
  let days: [DayPoint]
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    switch part {
    case .grid:
      for height in [1.0, 0.0, -1.0] {
        path.move(to: CGPoint(x: rect.minX, y: y(height, rect)))
        path.addLine(to: CGPoint(x: rect.maxX, y: y(height, rect)))
      }
    case .band: for run in runs { band(run, rect, &path) }
    case .line:
      for run in runs {
        path.move(to: point(run[0], days[run[0]].mean, rect))
        for day in run.dropFirst() { path.addLine(to: point(day, days[day].mean, rect)) }
      }
    case .rings: dots(7, rect, &path)
    case .dots: dots(5, rect, &path)
    }
    return path
  }

  /// The days beside each other that have moments: a day without them is a gap, not a zero.
  private nonisolated var runs: [[Int]] {
    var runs: [[Int]] = []
    for day in days.indices where days[day].count > 0 {
      if runs.last?.last == day - 1 { runs[runs.count - 1].append(day) } else { runs.append([day]) }
    }
    return runs
  }

  private nonisolated func band(_ run: [Int], _ rect: CGRect, _ path: inout Path) {
    path.move(to: point(run[0], days[run[0]].highest, rect))
    for day in run.dropFirst() { path.addLine(to: point(day, days[day].highest, rect)) }
    for day in run.reversed() { path.addLine(to: point(day, days[day].lowest, rect)) }
    path.closeSubpath()
  }

  private nonisolated func dots(_ radius: CGFloat, _ rect: CGRect, _ path: inout Path) {
    for day in days.indices where days[day].count > 0 {
      let center = point(day, days[day].mean, rect)
      path.addEllipse(
        in: CGRect(
          x: center.x - radius, y: center.y - radius, width: radius * 2, height: radius * 2))
    }
  }

  private nonisolated func point(_ day: Int, _ value: Double, _ rect: CGRect) -> CGPoint {
    CGPoint(
      x: rect.minX + rect.width * (CGFloat(day) + 0.5) / CGFloat(days.count), y: y(value, rect))
  }

  private nonisolated func y(_ value: Double, _ rect: CGRect) -> CGFloat {
    rect.midY - value * (rect.height / 2 - 7)
  }
}
