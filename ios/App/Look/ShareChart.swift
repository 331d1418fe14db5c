import SwiftUI
import Thuishaven

/// The weeks as a line of points; a step back is an open one. A screen reader hears the core's sentence.
struct ShareChart: View {
  let points: [SharePoint]
  let spoken: String
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(spacing: 4) {
      ZStack {
        ShareShape(points: points, part: .grid).stroke(palette.line, lineWidth: 1)
        ShareShape(points: points, part: .line).stroke(palette.sea, style: Self.line)
        ShareShape(points: points, part: .dots).fill(palette.sea)
        ShareShape(points: points, part: .dips).fill(palette.surface)
        ShareShape(points: points, part: .dips).stroke(palette.sea, lineWidth: 2)
      }
      .frame(height: 112)
      if let first = points.first, let last = points.last {
        ChartEnds(first: first.label, last: points.count > 1 ? last.label : nil)
      }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(spoken)
    .accessibilityAddTraits(.isImage)
  }

  private static let line = StrokeStyle(lineWidth: 3, lineCap: .round, lineJoin: .round)
}

/// A part of the chart as a path.
struct ShareShape: Shape {
  /// What is drawn in one colour.
  enum Part: Sendable { case grid, line, dots, dips }
  let points: [SharePoint]
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    switch part {
    case .grid:
      for share: UInt8 in [0, 50, 100] {
        path.move(to: CGPoint(x: rect.minX, y: y(share, rect)))
        path.addLine(to: CGPoint(x: rect.maxX, y: y(share, rect)))
      }
    case .line:
      for index in points.indices {
        if index == 0 { path.move(to: at(index, rect)) } else { path.addLine(to: at(index, rect)) }
      }
    case .dots: dots(where: false, rect, &path)
    case .dips: dots(where: true, rect, &path)
    }
    return path
  }

  private nonisolated func dots(where dip: Bool, _ rect: CGRect, _ path: inout Path) {
    for (index, point) in points.enumerated() where point.dip == dip {
      let center = at(index, rect)
      path.addEllipse(in: CGRect(x: center.x - 6, y: center.y - 6, width: 12, height: 12))
    }
  }

  private nonisolated func at(_ index: Int, _ rect: CGRect) -> CGPoint {
    let share = points.count > 1 ? CGFloat(index) / CGFloat(points.count - 1) : 0.5
    return CGPoint(
      x: rect.minX + 8 + (rect.width - 16) * share, y: y(points[index].share, rect))
  }

  private nonisolated func y(_ share: UInt8, _ rect: CGRect) -> CGFloat {
    rect.maxY - 8 - (rect.height - 16) * CGFloat(min(share, 100)) / 100
  }
}
