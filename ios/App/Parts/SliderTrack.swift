import SwiftUI

/// A place between two ends. Nothing is chosen until it is touched: an untouched track has no knob, or an open one
/// where it stands. By touch it is tapped or drawn; a screen reader makes it more or less.
struct SliderTrack: View {
  let ends: ClosedRange<Double>
  let value: Double?
  var standing: Double?
  let label: String
  let spoken: String
  let choose: @MainActor (Double) -> Void
  let step: @MainActor (Bool) -> Void
  // Gone by itself, also when the system takes the finger's way for scrolling.
  @GestureState private var drawn: Double? = nil
  @Environment(\.palette) private var palette

  var body: some View {
    GeometryReader { space in
      ZStack {
        TrackShape(share: share, part: .track).fill(palette.sand)
        TrackShape(share: share, part: .track).stroke(palette.softInk.opacity(0.6), lineWidth: 1)
        TrackShape(share: share, part: .filled).fill(palette.seaSoft)
        TrackShape(share: share, part: .knob).fill(palette.sea)
        if share == nil, let standing {
          let open = TrackShape(share: self.share(of: standing), part: .knob)
          open.fill(palette.surface)
          open.stroke(palette.softInk, lineWidth: 2)
        }
      }
      .contentShape(Rectangle())
      .onTapGesture { choose(value(at: $0.x, of: space.size.width)) }
      .gesture(
        DragGesture(minimumDistance: 12)
          .updating($drawn) { drag, drawn, _ in
            if isAlong(drag) { drawn = value(at: drag.location.x, of: space.size.width) }
          }
          .onEnded { drag in
            if isAlong(drag) { choose(value(at: drag.location.x, of: space.size.width)) }
          })
    }
    .frame(height: Measure.touch)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(label)
    .accessibilityValue(spoken)
    .accessibilityAdjustableAction { direction in
      switch direction {
      case .increment: step(true)
      case .decrement: step(false)
      @unknown default: break
      }
    }
  }

  /// Along the track, and not over it on the way up or down the page.
  private func isAlong(_ drag: DragGesture.Value) -> Bool {
    abs(drag.translation.width) > abs(drag.translation.height)
  }

  private var share: Double? { (drawn ?? value).map(share(of:)) }

  private func share(of value: Double) -> Double {
    (value - ends.lowerBound) / max(ends.upperBound - ends.lowerBound, .ulpOfOne)
  }

  private func value(at x: CGFloat, of width: CGFloat) -> Double {
    let share = min(max((x - TrackShape.edge) / max(width - TrackShape.edge * 2, 1), 0), 1)
    return ends.lowerBound + (ends.upperBound - ends.lowerBound) * share
  }
}

/// A part of the track as a path.
struct TrackShape: Shape {
  /// What is drawn in one colour.
  enum Part: Sendable { case track, filled, knob }
  /// Half of the knob: so far from the sides are the ends.
  nonisolated static let edge: CGFloat = 14
  let share: Double?
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    let whole = rect.width - Self.edge * 2
    switch (part, share) {
    case (.track, _): bar(whole, rect, &path)
    case (.filled, let share?): bar(whole * share, rect, &path)
    case (.knob, let share?):
      path.addEllipse(
        in: CGRect(
          x: rect.minX + whole * share, y: rect.midY - Self.edge, width: Self.edge * 2,
          height: Self.edge * 2))
    case (.filled, nil), (.knob, nil): break
    }
    return path
  }

  private nonisolated func bar(_ width: CGFloat, _ rect: CGRect, _ path: inout Path) {
    path.addRoundedRect(
      in: CGRect(x: rect.minX + Self.edge - 5, y: rect.midY - 5, width: width + 10, height: 10),
      cornerSize: CGSize(width: 5, height: 5))
  }
}

/// How far one is: a thin bar. Its words stand beside it.
struct ProgressBar: View {
  let share: Double
  @Environment(\.palette) private var palette

  var body: some View {
    ZStack {
      Capsule().fill(palette.line)
      ProgressShape(share: share).fill(palette.sea)
    }
    .frame(height: 6)
    .accessibilityHidden(true)
  }
}

/// The part of a bar that is done.
struct ProgressShape: Shape {
  let share: Double

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    guard share > 0 else { return path }
    path.addRoundedRect(
      in: CGRect(
        x: rect.minX, y: rect.minY, width: max(rect.width * min(share, 1), rect.height),
        height: rect.height),
      cornerSize: CGSize(width: rect.height / 2, height: rect.height / 2))
    return path
  }
}
