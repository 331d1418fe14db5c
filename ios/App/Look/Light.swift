import SwiftUI

/// Pleasant is light: seven steps from night to full day, over one horizon.
struct LightDrawing: View {
  /// 1 is the darkest, 7 the lightest.
  let step: Int
  let stroke: Color

  var body: some View {
    ZStack {
      LightShape(step: step, part: .sky).stroke(stroke, style: Self.round)
      LightShape(step: step, part: .filled).fill(stroke)
      LightShape(step: step, part: .water).stroke(stroke.opacity(0.45), style: Self.round)
    }
    .aspectRatio(1, contentMode: .fit)
    .accessibilityHidden(true)
  }

  private static let round = StrokeStyle(lineWidth: 1.75, lineCap: .round, lineJoin: .round)
}

/// A part of the drawing as a path.
struct LightShape: Shape {
  /// What is drawn with one stroke, or filled.
  enum Part: Sendable { case sky, filled, water }
  let step: Int
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    let pen = Pen(rect)
    switch part {
    case .water: pen.line((5, 19), (19, 19)).line((8, 22), (16, 22))
    case .filled: filled(pen)
    case .sky: sky(pen)
    }
    return pen.path
  }

  private nonisolated func filled(_ pen: Pen) {
    switch step {
    case 1: pen.circle(7, 6, 0.9).circle(13, 3.5, 0.9).circle(17, 9, 0.9)
    case 6: pen.circle(12, 8.5, 3.2)
    case 7: pen.circle(12, 6.5, 4)
    default: break
    }
  }

  private nonisolated func sky(_ pen: Pen) {
    pen.line((2.5, 16), (21.5, 16))
    switch step {
    case 3: pen.arc(12, 17.5, 3.4, from: 206, to: 334)
    case 4:
      pen.arc(12, 16, 3.6, from: 180, to: 360)
      pen.rays(12, 16, from: 5.6, to: 7.2, at: [198, 225, 252, 288, 315, 342])
    case 5:
      pen.circle(12, 11.5, 3.4)
      pen.rays(12, 11.5, from: 5.4, to: 7, at: Array(stride(from: 160, through: 380, by: 27.5)))
    case 6:
      pen.rays(12, 8.5, from: 5.2, to: 6.8, at: Array(stride(from: 150, through: 390, by: 30)))
    case 7: pen.rays(12, 6.5, from: 5.8, to: 7.8, at: Array(stride(from: 0, to: 360, by: 30)))
    default: break
    }
  }
}

/// Energy is the water: five steps from flat to high waves.
struct WaterDrawing: View {
  /// 1 is still water, 5 the highest waves.
  let step: Int
  let stroke: Color

  var body: some View {
    WaterShape(step: step)
      .stroke(stroke, style: StrokeStyle(lineWidth: 2, lineCap: .round, lineJoin: .round))
      .aspectRatio(1, contentMode: .fit)
      .accessibilityHidden(true)
  }
}

/// Three swells of one height.
struct WaterShape: Shape {
  let step: Int

  nonisolated func path(in rect: CGRect) -> Path {
    let pen = Pen(rect)
    let height = Double(step - 1) * 0.75
    for level in [6.5, 12.5, 18.5] {
      pen.wave(level: level, height: height, from: 2, to: 22, crests: 2)
    }
    return pen.path
  }
}
