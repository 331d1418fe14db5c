import SwiftUI
import Thuishaven

/// How it went, on a line from above to below. A screen reader hears the core's sentence once, and each step that can be
/// opened.
struct StoryLine: View {
  let story: [StoryPoint]
  let spoken: String
  let open: @MainActor (AttemptId) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      ForEach(Array(story.enumerated()), id: \.offset) { place, point in
        let row = StoryRow(
          point: point, first: place == 0, last: place == story.count - 1)
        if let step = point.attempt {
          Button {
            open(step)
          } label: {
            row
          }
          .buttonStyle(.plain)
        } else if point.kind == .came {
          row.accessibilityElement(children: .ignore)
            .accessibilityLabel(spoken)
            .accessibilityAddTraits(.isImage)
        } else {
          row.accessibilityHidden(true)
        }
      }
    }
    .privacySensitive()
  }
}

/// A point with its words beside it.
private struct StoryRow: View {
  let point: StoryPoint
  let first: Bool
  let last: Bool
  @Environment(\.palette) private var palette

  var body: some View {
    HStack(spacing: Measure.gap) {
      ZStack {
        StoryShape(kind: point.kind, part: .line(up: !first, down: !last))
          .stroke(palette.line, lineWidth: 2)
        StoryShape(kind: point.kind, part: .ground).fill(palette.surface)
        StoryShape(kind: point.kind, part: .filled).fill(palette.sea)
        StoryShape(kind: point.kind, part: .outline).stroke(palette.sea, style: Self.round)
      }
      .frame(width: 28)
      .frame(maxHeight: .infinity)
      VStack(alignment: .leading, spacing: 2) {
        Line(words: point.text, size: .bodyStrong)
        Line(words: point.when, size: .second, soft: true)
        if !point.after.isEmpty { Line(words: point.after, size: .second, soft: true) }
      }
      .multilineTextAlignment(.leading)
      .padding(.vertical, 8)
      .frame(maxWidth: .infinity, alignment: .leading)
      if point.attempt != nil { IconView(icon: .forward).foregroundStyle(palette.softInk) }
    }
    .frame(minHeight: Measure.touch)
    .fixedSize(horizontal: false, vertical: true)
    .contentShape(Rectangle())
  }

  private static let round = StrokeStyle(lineWidth: 2, lineCap: .round, lineJoin: .round)
}

/// A point of the line as a path: an open circle for how it came, a filled one for a step of one's own, a diamond for one
/// of the other, a ring with a dot for how it ended.
struct StoryShape: Shape {
  /// What is drawn in one colour.
  enum Part: Sendable, Equatable {
    case line(up: Bool, down: Bool)
    case ground, filled, outline
  }
  let kind: StoryKind
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    switch part {
    case .line(let up, let down):
      path.move(to: CGPoint(x: rect.midX, y: up ? rect.minY : rect.midY))
      path.addLine(to: CGPoint(x: rect.midX, y: down ? rect.maxY : rect.midY))
    case .ground: dot(11, rect, &path)
    case .filled:
      switch kind {
      case .made: dot(6, rect, &path)
      case .closed: dot(3, rect, &path)
      case .came, .received: break
      }
    case .outline:
      switch kind {
      case .came: dot(7, rect, &path)
      case .made: dot(6, rect, &path)
      case .received: diamond(7, rect, &path)
      case .closed: dot(8, rect, &path)
      }
    }
    return path
  }

  private nonisolated func dot(_ radius: CGFloat, _ rect: CGRect, _ path: inout Path) {
    path.addEllipse(
      in: CGRect(
        x: rect.midX - radius, y: rect.midY - radius, width: radius * 2, height: radius * 2))
  }

  private nonisolated func diamond(_ radius: CGFloat, _ rect: CGRect, _ path: inout Path) {
    path.move(to: CGPoint(x: rect.midX, y: rect.midY - radius))
    path.addLine(to: CGPoint(x: rect.midX + radius, y: rect.midY))
    path.addLine(to: CGPoint(x: rect.midX, y: rect.midY + radius))
    path.addLine(to: CGPoint(x: rect.midX - radius, y: rect.midY))
    path.closeSubpath()
  }
}
