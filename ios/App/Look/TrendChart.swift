import SwiftUI
import Thuishaven

/// Some times beside each other: a line, and the band around it. A screen reader hears the core's sentence.
struct TrendChart: View {
  let points: [TrendPoint]
  let spoken: String
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(spacing: 4) {
      ZStack {
        TrendShape(points: points, part: .grid).stroke(palette.line, lineWidth: 1)
        TrendShape(points: points, part: .band).fill(palette.seaSoft.opacity(0.6))
        TrendShape(points: points, part: .line).stroke(palette.sea, style: Self.line)
        TrendShape(points: points, part: .rings).fill(palette.surface)
        TrendShape(points: points, part: .dots).fill(palette.sea)
      }
      .frame(height: 96)
      if let first = points.first, let last = points.last {
        ChartEnds(first: first.when, last: points.count > 1 ? last.when : nil)
      }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(spoken)
    .accessibilityAddTraits(.isImage)
  }

  private static let line = StrokeStyle(lineWidth: 3, lineCap: .round, lineJoin: .round)
}

/// A part of the chart as a path.
struct TrendShape: Shape {
  /// What is drawn in one colour.
  enum Part: Sendable { case grid, band, line, rings, dots }
  let points: [TrendPoint]
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    switch part {
    case .grid:
      for height in [0.0, 0.5, 1.0] {
        path.move(to: CGPoint(x: rect.minX, y: y(height, rect)))
        path.addLine(to: CGPoint(x: rect.maxX, y: y(height, rect)))
      }
    case .band: band(rect, &path)
    case .line:
      for (index, point) in points.enumerated() {
        let at = CGPoint(x: x(index, rect), y: y(point.value, rect))
        if index == 0 { path.move(to: at) } else { path.addLine(to: at) }
      }
    case .rings: dots(7, rect, &path)
    case .dots: dots(5, rect, &path)
    }
    return path
  }

  private nonisolated func band(_ rect: CGRect, _ path: inout Path) {
    if points.count == 1, let only = points.first {
      // One time alone has no width of its own.
      let (top, bottom) = (y(only.high, rect), y(only.low, rect))
      path.addRoundedRect(
        in: CGRect(x: x(0, rect) - 8, y: top, width: 16, height: bottom - top),
        cornerSize: CGSize(width: 8, height: 8))
      return
    }
    for (index, point) in points.enumerated() {
      let at = CGPoint(x: x(index, rect), y: y(point.high, rect))
      if index == 0 { path.move(to: at) } else { path.addLine(to: at) }
    }
    for (index, point) in points.enumerated().reversed() {
      path.addLine(to: CGPoint(x: x(index, rect), y: y(point.low, rect)))
    }
    path.closeSubpath()
  }

  private nonisolated func dots(_ radius: CGFloat, _ rect: CGRect, _ path: inout Path) {
    for (index, point) in points.enumerated() {
      let (x, y) = (x(index, rect), y(point.value, rect))
      path.addEllipse(
        in: CGRect(x: x - radius, y: y - radius, width: radius * 2, height: radius * 2))
    }
  }

  private nonisolated func x(_ index: Int, _ rect: CGRect) -> CGFloat {
    guard points.count > 1 else { return rect.midX }
    return rect.minX + 8 + (rect.width - 16) * CGFloat(index) / CGFloat(points.count - 1)
  }

  private nonisolated func y(_ share: Double, _ rect: CGRect) -> CGFloat {
    rect.maxY - 8 - (rect.height - 16) * min(max(share, 0), 1)
  }
}
