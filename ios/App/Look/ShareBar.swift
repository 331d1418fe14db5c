import SwiftUI
import Thuishaven

/// How often something landed: a thin bar, and a dashed cloud as wide as its margin. The core's sentence stands below it
/// and is what a screen reader hears.
struct ShareBar: View {
  let row: LandingRow
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      ZStack {
        ShareBarShape(row: row, part: .track).fill(palette.sand)
        ShareBarShape(row: row, part: .margin).fill(palette.seaSoft)
        ShareBarShape(row: row, part: .margin).stroke(palette.sea.opacity(0.6), style: .cloud)
        ShareBarShape(row: row, part: .share).fill(palette.sea)
      }
      .frame(height: 16)
      Line(words: row.sentence, size: .second)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(row.sentence)
    .privacySensitive()
  }
}

/// A part of the bar as a path.
struct ShareBarShape: Shape {
  /// What is drawn in one colour.
  enum Part: Sendable { case track, margin, share }
  let row: LandingRow
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    switch part {
    case .track: bar(from: 0, to: 1, height: 6, in: rect)
    case .margin: bar(from: row.low, to: row.high, height: rect.height - 2, in: rect)
    case .share: bar(from: 0, to: row.share, height: 6, in: rect)
    }
  }

  private nonisolated func bar(
    from low: Double, to high: Double, height: CGFloat, in rect: CGRect
  ) -> Path {
    var path = Path()
    let (left, right) = (x(low, rect), x(high, rect))
    path.addRoundedRect(
      in: CGRect(
        x: left, y: rect.midY - height / 2, width: max(right - left, height), height: height),
      cornerSize: CGSize(width: height / 2, height: height / 2))
    return path
  }

  private nonisolated func x(_ share: Double, _ rect: CGRect) -> CGFloat {
    rect.minX + rect.width * min(max(share, 0), 1)
  }
}
