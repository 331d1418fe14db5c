import SwiftUI
import Thuishaven

/// The plane of two dimensions: where it leans, with a dashed cloud of uncertainty. There are no borders on it and
/// no corners to belong to. A screen reader hears the core's sentence.
struct PlaneChart: View {
  /// Whose places they are.
  enum Kind: Sendable {
    /// One relationship, one time after another.
    case path
    /// Several relationships side by side, the last time of each.
    case relations
  }

  let plane: PlaneView
  let kind: Kind
  @Environment(\.palette) private var palette
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      drawing
        .aspectRatio(1, contentMode: .fit)
        .frame(maxWidth: 480)
      axis(.up, plane.axisAvoidance, plane.lowAvoidance, plane.highAvoidance)
      axis(.right, plane.axisAnxiety, plane.lowAnxiety, plane.highAnxiety)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(plane.spoken)
    .accessibilityAddTraits(.isImage)
  }

  private var drawing: some View {
    RoundedRectangle(cornerRadius: Measure.card)
      .fill(
        EllipticalGradient(
          colors: [palette.seaSoft, palette.sand], center: .bottomLeading, startRadiusFraction: 0,
          endRadiusFraction: 1)
      )
      .overlay {
        ZStack {
          PlaneShape(plane: plane, kind: kind, part: .clouds).fill(palette.sea.opacity(0.14))
          PlaneShape(plane: plane, kind: kind, part: .clouds)
            .stroke(palette.sea.opacity(0.6), style: .cloud)
          PlaneShape(plane: plane, kind: kind, part: .way)
            .stroke(palette.sea.opacity(0.45), style: Self.line)
          PlaneShape(plane: plane, kind: kind, part: .swings).stroke(palette.sea, style: Self.line)
          PlaneShape(plane: plane, kind: kind, part: .earlier).fill(palette.sea.opacity(0.6))
          PlaneShape(plane: plane, kind: kind, part: .places).fill(palette.sea)
          PlaneShape(plane: plane, kind: kind, part: .rings).fill(palette.surface)
          PlaneShape(plane: plane, kind: kind, part: .rings).stroke(palette.sea, lineWidth: 3)
        }
      }
      .overlay { if kind == .relations { names } }
      .overlay(alignment: .topLeading) { corner(plane.highAvoidance) }
      .overlay(alignment: .bottomLeading) { corner(plane.corner) }
      .overlay(alignment: .bottomTrailing) { corner(plane.highAnxiety) }
      .clipShape(RoundedRectangle(cornerRadius: Measure.card))
  }

  /// Whom each place is about, right under it.
  private var names: some View {
    GeometryReader { space in
      ForEach(Array(plane.points.enumerated()), id: \.offset) { _, point in
        let whole = CGRect(x: 0, y: 0, width: space.size.width, height: space.size.height)
        let at = place(of: point, in: whole)
        Text(point.label).font(Lettering.secondStrong.font).foregroundStyle(palette.ink)
          .lineLimit(1).minimumScaleFactor(0.4)
          .frame(width: space.size.width * 0.4)
          .position(
            x: min(max(at.x, space.size.width * 0.2), space.size.width * 0.8),
            y: min(at.y + 24, space.size.height - 12)
          )
          .privacySensitive()
      }
    }
  }

  /// What stands at an end of the plane. Where letters are large they stand below it instead.
  @ViewBuilder private func corner(_ words: String) -> some View {
    if !textSize.isAccessibilitySize {
      Text(words).font(Lettering.tab.font).foregroundStyle(palette.softInk)
        .padding(12)
        .frame(maxWidth: 160)
    }
  }

  private func axis(_ icon: Icon, _ name: String, _ low: String, _ high: String) -> some View {
    HStack(alignment: .top, spacing: 6) {
      IconView(icon: icon).foregroundStyle(palette.softInk)
      VStack(alignment: .leading, spacing: 2) {
        Line(words: name, size: .second, soft: true)
        if textSize.isAccessibilitySize {
          Line(words: low, size: .second, soft: true)
          Line(words: high, size: .second, soft: true)
        }
      }
    }
  }

  private static let line = StrokeStyle(lineWidth: 3, lineCap: .round, lineJoin: .round)
}

/// Where a point stands: distance upwards, fear to the right.
private func place(of point: PlanePoint, in rect: CGRect) -> CGPoint {
  CGPoint(
    x: rect.minX + rect.width * point.anxiety, y: rect.maxY - rect.height * point.avoidance)
}

/// A part of the plane as a path.
struct PlaneShape: Shape {
  /// What is drawn in one colour.
  enum Part: Sendable { case clouds, way, swings, earlier, places, rings }
  let plane: PlaneView
  let kind: PlaneChart.Kind
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    switch part {
    case .clouds: for point in now { cloud(point, rect, &path) }
    case .way:
      guard kind == .path else { break }
      // What goes to and fro has no place that a line could lead to.
      for (index, point) in plane.points.filter({ !$0.bothWays }).enumerated() {
        let at = place(of: point, in: rect)
        if index == 0 { path.move(to: at) } else { path.addLine(to: at) }
      }
    case .swings: for point in now where point.bothWays { swing(point, rect, &path) }
    case .earlier:
      guard kind == .path else { break }
      for point in plane.points.dropLast() where !point.bothWays { dot(point, 6, rect, &path) }
    case .places:
      for point in now where !point.bothWays && !point.hollow { dot(point, 9, rect, &path) }
    case .rings:
      for point in now where !point.bothWays && point.hollow { dot(point, 8, rect, &path) }
    }
    return path
  }

  /// The places as they are now; the earlier ones of a path have neither a cloud nor a ring.
  private nonisolated var now: [PlanePoint] {
    kind == .relations ? plane.points : Array(plane.points.suffix(1))
  }

  private nonisolated func cloud(_ point: PlanePoint, _ rect: CGRect, _ path: inout Path) {
    let at = place(of: point, in: rect)
    let half = CGSize(
      width: max(rect.width * point.halfAnxiety, 12),
      height: max(rect.height * point.halfAvoidance, 12))
    path.addEllipse(
      in: CGRect(
        x: at.x - half.width, y: at.y - half.height, width: half.width * 2, height: half.height * 2)
    )
  }

  private nonisolated func dot(
    _ point: PlanePoint, _ radius: CGFloat, _ rect: CGRect, _ path: inout Path
  ) {
    let at = place(of: point, in: rect)
    path.addEllipse(
      in: CGRect(x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2))
  }

  /// To and fro between distance and fear: a bow with an arrow at both ends, and no place between them.
  private nonisolated func swing(_ point: PlanePoint, _ rect: CGRect, _ path: inout Path) {
    let at = place(of: point, in: rect)
    let reach = rect.width * 0.22
    let upper = CGPoint(x: max(at.x - reach, rect.minX + 14), y: max(at.y - reach, rect.minY + 14))
    let lower = CGPoint(x: min(at.x + reach, rect.maxX - 14), y: min(at.y + reach, rect.maxY - 14))
    path.move(to: upper)
    path.addQuadCurve(
      to: lower,
      control: CGPoint(
        x: (upper.x + lower.x) / 2 - reach * 0.35, y: (upper.y + lower.y) / 2 + reach * 0.35))
    arrow(at: upper, sides: [CGPoint(x: 1, y: 8), CGPoint(x: 10, y: 5)], &path)
    arrow(at: lower, sides: [CGPoint(x: -5, y: -10), CGPoint(x: -11, y: 2)], &path)
  }

  private nonisolated func arrow(at tip: CGPoint, sides: [CGPoint], _ path: inout Path) {
    for side in sides {
      path.move(to: tip)
      path.addLine(to: CGPoint(x: tip.x + side.x, y: tip.y + side.y))
    }
  }
}
