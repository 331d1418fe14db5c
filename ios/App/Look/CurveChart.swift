import SwiftUI
import Thuishaven

/// How long it takes until something is talked through or understood: a line in steps, the band around it, and apart from
/// it what was let go or moved on from, dotted. A screen reader hears the core's sentence.
struct CurveChart: View {
  let time: RepairTimeView
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(spacing: 4) {
      ZStack {
        CurveShape(time: time, part: .grid).stroke(palette.line, lineWidth: 1)
        CurveShape(time: time, part: .band).fill(palette.seaSoft.opacity(0.6))
        CurveShape(time: time, part: .other).stroke(palette.softInk, style: .dotted)
        CurveShape(time: time, part: .repaired).stroke(palette.sea, style: Self.line)
      }
      .frame(height: 144)
      TickLayout(places: time.ticks.map(\.x)) {
        ForEach(Array(time.ticks.enumerated()), id: \.offset) { _, tick in
          Line(words: tick.label, size: .tab, soft: true)
        }
      }
      .frame(maxWidth: .infinity)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(time.spoken)
    .accessibilityAddTraits(.isImage)
  }

  private static let line = StrokeStyle(lineWidth: 3, lineCap: .round, lineJoin: .round)
}

extension StrokeStyle {
  /// What stands apart from the line that counts.
  static let dotted = StrokeStyle(lineWidth: 1.5, lineCap: .round, dash: [1, 5])
}

/// What the two lines of the curve are.
struct CurveLegend: View {
  let words: RepairInsightWords
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      row(words.curveRepaired) { $0.stroke(palette.sea, lineWidth: 3) }
      row(words.curveOther) { $0.stroke(palette.softInk, style: .dotted) }
    }
  }

  private func row<Drawn: View>(
    _ label: String, drawn: (LegendLine) -> Drawn
  ) -> some View {
    HStack(spacing: 8) {
      drawn(LegendLine()).frame(width: 28, height: 12).accessibilityHidden(true)
      Line(words: label, size: .second, soft: true)
    }
  }
}

/// A piece of a line, for a legend.
struct LegendLine: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    path.move(to: CGPoint(x: rect.minX, y: rect.midY))
    path.addLine(to: CGPoint(x: rect.maxX, y: rect.midY))
    return path
  }
}

/// A part of the curve as a path. From each point on it stays as it is until the next.
struct CurveShape: Shape {
  /// What is drawn in one colour.
  enum Part: Sendable { case grid, band, repaired, other }
  let time: RepairTimeView
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    switch part {
    case .grid: grid(rect, &path)
    case .band:
      let upper = steps(rect) { $0.high }
      let lower = steps(rect) { $0.low }
      draw(upper + lower.reversed(), &path)
      if !upper.isEmpty { path.closeSubpath() }
    case .repaired: draw(steps(rect) { $0.repaired }, &path)
    case .other: draw(steps(rect) { $0.other }, &path)
    }
    return path
  }

  private nonisolated func grid(_ rect: CGRect, _ path: inout Path) {
    for share in [0.0, 0.5, 1.0] {
      path.move(to: CGPoint(x: rect.minX, y: y(share, rect)))
      path.addLine(to: CGPoint(x: rect.maxX, y: y(share, rect)))
    }
    for tick in time.ticks {
      path.move(to: CGPoint(x: x(tick.x, rect), y: y(0, rect)))
      path.addLine(to: CGPoint(x: x(tick.x, rect), y: y(0, rect) + 6))
    }
  }

  /// The corners of the stair, up to the right edge.
  private nonisolated func steps(
    _ rect: CGRect, of share: (CurvePoint) -> Double
  ) -> [CGPoint] {
    var corners: [CGPoint] = []
    for point in time.points {
      let at = CGPoint(x: x(point.x, rect), y: y(share(point), rect))
      if let before = corners.last { corners.append(CGPoint(x: at.x, y: before.y)) }
      corners.append(at)
    }
    if let last = corners.last { corners.append(CGPoint(x: x(1, rect), y: last.y)) }
    return corners
  }

  private nonisolated func draw(_ corners: [CGPoint], _ path: inout Path) {
    for (index, corner) in corners.enumerated() {
      if index == 0 { path.move(to: corner) } else { path.addLine(to: corner) }
    }
  }

  private nonisolated func x(_ share: Double, _ rect: CGRect) -> CGFloat {
    rect.minX + rect.width * min(max(share, 0), 1)
  }

  private nonisolated func y(_ share: Double, _ rect: CGRect) -> CGFloat {
    rect.maxY - 8 - (rect.height - 16) * min(max(share, 0), 1)
  }
}

/// Labels below their places on a chart; one that would touch the one before it stands a line lower.
struct TickLayout: Layout {
  let places: [Double]

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    let width = proposal.width ?? 320
    let height = frames(of: subviews, in: width).map(\.maxY).max() ?? 0
    return CGSize(width: width, height: height)
  }

  func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()
  ) {
    for (index, frame) in frames(of: subviews, in: bounds.width).enumerated() {
      subviews[index].place(
        at: CGPoint(x: bounds.minX + frame.minX, y: bounds.minY + frame.minY),
        proposal: ProposedViewSize(frame.size))
    }
  }

  private func frames(of subviews: Subviews, in width: CGFloat) -> [CGRect] {
    var frames: [CGRect] = []
    for index in subviews.indices {
      let size = subviews[index].sizeThatFits(ProposedViewSize(width: width, height: nil))
      let share = places.indices.contains(index) ? places[index] : 0
      let x = min(max(width * share - size.width / 2, 0), max(width - size.width, 0))
      var frame = CGRect(x: x, y: 0, width: size.width, height: size.height)
      while let other = frames.first(where: { touches($0, frame) }) {
        frame = CGRect(x: x, y: other.maxY, width: size.width, height: size.height)
      }
      frames.append(frame)
    }
    return frames
  }

  private func touches(_ one: CGRect, _ other: CGRect) -> Bool {
    one.minX < other.maxX + 6 && other.minX < one.maxX + 6
      && one.minY < other.maxY && other.minY < one.maxY
  }
}
