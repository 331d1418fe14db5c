import SwiftUI

/// Draws on a field of 24 by 24, whatever the size on the screen.
final class Pen {
  private(set) var path = Path()
  private let rect: CGRect

  init(_ rect: CGRect) { self.rect = rect }

  private func point(_ x: Double, _ y: Double) -> CGPoint {
    CGPoint(x: rect.minX + rect.width * x / 24, y: rect.minY + rect.height * y / 24)
  }

  private var unit: CGFloat { min(rect.width, rect.height) / 24 }

  /// A line through points.
  @discardableResult func line(_ points: (Double, Double)...) -> Pen {
    for (index, (x, y)) in points.enumerated() {
      if index == 0 { path.move(to: point(x, y)) } else { path.addLine(to: point(x, y)) }
    }
    return self
  }

  /// A circle around a point.
  @discardableResult func circle(_ x: Double, _ y: Double, _ radius: Double) -> Pen {
    let corner = point(x - radius, y - radius)
    let side = unit * radius * 2
    path.addEllipse(in: CGRect(x: corner.x, y: corner.y, width: side, height: side))
    return self
  }

  /// A part of a circle, in degrees clockwise from three o'clock.
  @discardableResult func arc(
    _ x: Double, _ y: Double, _ radius: Double, from: Double, to: Double
  ) -> Pen {
    let start = from * .pi / 180
    path.move(to: point(x + radius * cos(start), y + radius * sin(start)))
    path.addArc(
      center: point(x, y), radius: unit * radius, startAngle: .degrees(from),
      endAngle: .degrees(to), clockwise: false)
    return self
  }

  /// A rectangle with round corners.
  @discardableResult func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, corner: Double
  ) -> Pen {
    let origin = point(x, y)
    path.addRoundedRect(
      in: CGRect(x: origin.x, y: origin.y, width: unit * width, height: unit * height),
      cornerSize: CGSize(width: unit * corner, height: unit * corner))
    return self
  }

  /// A bow between two points, drawn towards a third.
  @discardableResult func bow(
    _ start: (Double, Double), _ towards: (Double, Double), _ end: (Double, Double)
  ) -> Pen {
    path.move(to: point(start.0, start.1))
    path.addQuadCurve(to: point(end.0, end.1), control: point(towards.0, towards.1))
    return self
  }

  /// Short strokes away from a point, like the rays of a sun; degrees clockwise from three o'clock.
  @discardableResult func rays(
    _ x: Double, _ y: Double, from inner: Double, to outer: Double, at angles: [Double]
  ) -> Pen {
    for angle in angles {
      let turn = angle * .pi / 180
      line(
        (x + inner * cos(turn), y + inner * sin(turn)),
        (x + outer * cos(turn), y + outer * sin(turn)))
    }
    return self
  }

  /// A swell: waves of a height around a level, from one side to the other.
  @discardableResult func wave(
    level: Double, height: Double, from left: Double, to right: Double, crests: Int
  ) -> Pen {
    let half = (right - left) / Double(crests * 2)
    path.move(to: point(left, level))
    for index in 0..<(crests * 2) {
      let start = left + half * Double(index)
      let swing = index.isMultiple(of: 2) ? -height : height
      path.addQuadCurve(
        to: point(start + half, level), control: point(start + half / 2, level + swing * 2))
    }
    return self
  }
}

extension Pen {
  func lifebuoy() {
    circle(12, 12, 9).circle(12, 12, 3.6)
    rays(12, 12, from: 3.6, to: 9, at: [45, 135, 225, 315])
  }

  func gear() {
    circle(12, 12, 3).circle(12, 12, 6.5)
    rays(12, 12, from: 6.5, to: 9.5, at: [0, 45, 90, 135, 180, 225, 270, 315])
  }

  func day() {
    circle(12, 11, 4)
    rays(12, 11, from: 6.5, to: 8.5, at: [180, 216, 252, 288, 324, 360])
    line((4, 20), (20, 20))
  }

  func diary() {
    box(5, 3.5, 14, 17, corner: 3)
    line((9, 9), (15, 9)).line((9, 13.5), (13, 13.5))
  }

  func people() {
    circle(8.5, 8, 3).circle(16, 8.5, 2.5)
    arc(8.5, 19, 5.5, from: 180, to: 360).arc(16, 18.5, 5, from: 275, to: 360)
  }

  func calendar() {
    box(4, 5, 16, 15, corner: 3)
    line((4, 10), (20, 10)).line((8.5, 3), (8.5, 6.5)).line((15.5, 3), (15.5, 6.5))
  }

  func bin() {
    line((4.5, 7), (19.5, 7)).line((9, 7), (9.5, 4), (14.5, 4), (15, 7))
    line((6.5, 7), (7.5, 20), (16.5, 20), (17.5, 7))
  }

  func undo() {
    line((8, 4.5), (4, 8.5), (8, 12.5)).line((4, 8.5), (14, 8.5))
    arc(14, 13.5, 5, from: -90, to: 90)
    line((14, 18.5), (8, 18.5))
  }

  func phone() {
    box(7, 2.5, 10, 19, corner: 2.5)
    line((11, 18), (13, 18))
  }

  func toFile() {
    line((12, 14), (12, 3)).line((8, 7), (12, 3), (16, 7))
    line((5, 13), (5, 20), (19, 20), (19, 13))
  }

  func eye() {
    bow((2.5, 12), (12, 2.5), (21.5, 12)).bow((2.5, 12), (12, 21.5), (21.5, 12)).circle(12, 12, 3)
  }

  func feet() {
    box(6, 4.5, 4.5, 11, corner: 2.2).box(13.5, 4.5, 4.5, 11, corner: 2.2)
    line((3.5, 19.5), (20.5, 19.5))
  }

  func waves() {
    for level in [7.0, 12, 17] { wave(level: level, height: 1.2, from: 3, to: 21, crests: 1) }
  }

  func cup() {
    line((5, 9), (6, 20), (16, 20), (17, 9), (5, 9))
    arc(17, 13, 3.2, from: -75, to: 105)
    line((9, 3), (9, 5.5)).line((13, 3), (13, 5.5))
  }

  func web() {
    circle(12, 12, 9)
    line((3, 12), (21, 12))
    arc(5.5, 12, 10.5, from: -58, to: 58).arc(18.5, 12, 10.5, from: 122, to: 238)
  }
}
