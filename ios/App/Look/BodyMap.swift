import HavenModels
import SwiftUI
import Thuishaven

/// The body to tap on: someone seen from the front, and their back beside them. What is felt has a ring and glows,
/// the stronger the warmer. Each place is a button for a screen reader, too.
struct BodyMap: View {
  let zones: [BodyZone]
  let felt: (BodyZone) -> SensationView?
  let open: String?
  let tap: @MainActor (BodyZone) -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    GeometryReader { space in
      let unit = space.size.width / BodyShape.field.width
      ZStack {
        BodyShape(part: .trunk).fill(palette.sand)
        BodyShape(part: .arms).stroke(palette.sand, style: limb(30 * unit))
        BodyShape(part: .legs).stroke(palette.sand, style: limb(44 * unit))
        BodyShape(part: .spine).stroke(palette.softInk.opacity(0.6), style: .cloud)
        ForEach(zones) { zone in
          ForEach(Array(zone.part.places.enumerated()), id: \.offset) { index, place in
            ZoneButton(zone: zone, felt: felt(zone), open: open == zone.id) { tap(zone) }
              .frame(width: place.width * unit, height: place.height * unit)
              .position(x: place.midX * unit, y: place.midY * unit)
              // Of what there is on both sides, one is enough to hear.
              .accessibilityHidden(index > 0)
          }
        }
      }
    }
    .aspectRatio(BodyShape.field.width / BodyShape.field.height, contentMode: .fit)
    .frame(maxWidth: 340)
    .frame(maxWidth: .infinity)
    .privacySensitive()
  }

  private func limb(_ width: CGFloat) -> StrokeStyle {
    StrokeStyle(lineWidth: width, lineCap: .round, lineJoin: .round)
  }
}

/// One place of the body.
private struct ZoneButton: View {
  let zone: BodyZone
  let felt: SensationView?
  let open: Bool
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      Capsule()
        .fill(
          EllipticalGradient(colors: [palette.lamp.opacity(glow), palette.lamp.opacity(0)])
        )
        .overlay {
          if felt != nil { Capsule().stroke(palette.sea, lineWidth: open ? 3 : 1.5) }
        }
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(felt?.label ?? zone.label)
    .accessibilityAddTraits(felt == nil ? [] : .isSelected)
  }

  private var glow: Double {
    felt.map { 0.4 + Double($0.strength ?? 4) * 0.05 } ?? 0
  }
}

extension BodyPart {
  /// Where a finger finds it on the drawing; no place is smaller than a finger on the narrowest phone.
  fileprivate var places: [CGRect] {
    switch self {
    case .head: [CGRect(x: 74, y: 0, width: 72, height: 50)]
    case .jaw: [CGRect(x: 80, y: 50, width: 60, height: 50)]
    case .throat: [CGRect(x: 84, y: 100, width: 52, height: 50)]
    case .shoulders: bothSides(x: 32, y: 104, width: 52, height: 50)
    case .chest: [CGRect(x: 60, y: 154, width: 100, height: 68)]
    case .belly: [CGRect(x: 60, y: 222, width: 100, height: 76)]
    case .back: [CGRect(x: 228, y: 100, width: 68, height: 150)]
    case .arms: bothSides(x: 6, y: 154, width: 52, height: 92)
    case .hands: bothSides(x: 2, y: 246, width: 54, height: 56)
    case .legs: bothSides(x: 58, y: 302, width: 52, height: 104)
    case .feet: bothSides(x: 52, y: 406, width: 58, height: 58)
    }
  }

  private func bothSides(x: CGFloat, y: CGFloat, width: CGFloat, height: CGFloat) -> [CGRect] {
    let left = CGRect(x: x, y: y, width: width, height: height)
    let right = CGRect(
      x: BodyShape.middle * 2 - x - width, y: y, width: width, height: height)
    return [left, right]
  }
}

/// A part of the drawing as a path, on a field of its own.
struct BodyShape: Shape {
  /// What is drawn in one stroke.
  enum Part: Sendable { case trunk, arms, legs, spine }
  /// The size of the field.
  nonisolated static let field = CGSize(width: 300, height: 470)
  /// Where the middle of the one seen from the front is.
  nonisolated static let middle: CGFloat = 110
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    let unit = rect.width / Self.field.width
    func point(_ x: CGFloat, _ y: CGFloat) -> CGPoint {
      CGPoint(x: rect.minX + x * unit, y: rect.minY + y * unit)
    }
    func box(_ x: CGFloat, _ y: CGFloat, _ width: CGFloat, _ height: CGFloat, _ corner: CGFloat) {
      path.addRoundedRect(
        in: CGRect(origin: point(x, y), size: CGSize(width: width * unit, height: height * unit)),
        cornerSize: CGSize(width: corner * unit, height: corner * unit))
    }
    func line(_ points: [(CGFloat, CGFloat)]) {
      for (index, (x, y)) in points.enumerated() {
        if index == 0 { path.move(to: point(x, y)) } else { path.addLine(to: point(x, y)) }
      }
    }
    switch part {
    case .trunk:
      box(74, 2, 72, 94, 36)
      box(95, 84, 30, 50, 14)
      box(58, 122, 104, 190, 40)
      box(242, 52, 40, 48, 20)
      box(230, 104, 64, 142, 28)
    case .arms:
      line([(54, 146), (36, 216), (29, 274)])
      line([(166, 146), (184, 216), (191, 274)])
    case .legs:
      line([(84, 300), (84, 436), (76, 442)])
      line([(136, 300), (136, 436), (144, 442)])
    case .spine: line([(262, 122), (262, 230)])
    }
    return path
  }
}
