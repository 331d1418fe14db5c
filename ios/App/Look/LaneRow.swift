import SwiftUI
import Thuishaven

/// On which of the seven days someone was there: a dot under each, the larger the more often. A screen reader hears the
/// core's words.
struct LaneRow: View {
  let lane: LaneView
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Line(words: lane.name, size: .tab, soft: true)
      ZStack {
        LaneShape(counts: lane.counts, part: .away).fill(palette.line)
        LaneShape(counts: lane.counts, part: .there).fill(palette.sea)
      }
      .frame(height: 20)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(lane.spoken)
    .accessibilityAddTraits(.isImage)
    .privacySensitive()
  }
}

/// The dots of a lane as a path, in the columns of the week above it.
struct LaneShape: Shape {
  /// What is drawn in one colour: the days without them, and the days with them.
  enum Part: Sendable { case away, there }
  let counts: [UInt32]
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    for (day, count) in counts.enumerated() where (count == 0) == (part == .away) {
      let x = rect.minX + rect.width * (CGFloat(day) + 0.5) / CGFloat(counts.count)
      let radius = 3 + CGFloat(min(count, 3)) * 2
      path.addEllipse(
        in: CGRect(
          x: x - radius, y: rect.midY - radius, width: radius * 2, height: radius * 2))
    }
    return path
  }
}
