import SwiftUI
import Thuishaven

/// One score on its scale: a dot, and a dashed cloud as wide as its margin. A screen reader hears the core's
/// sentence.
struct ScaleChart: View {
  let scale: ScaleView
  @ScaledMetric(relativeTo: .body) private var height: CGFloat = 32
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      ZStack {
        ScaleShape(scale: scale, part: .track).fill(palette.sand)
        ScaleShape(scale: scale, part: .cloud).fill(palette.seaSoft)
        ScaleShape(scale: scale, part: .cloud).stroke(palette.sea.opacity(0.6), style: .cloud)
        ScaleShape(scale: scale, part: .ring).fill(palette.surface)
        ScaleShape(scale: scale, part: .dot).fill(palette.sea)
      }
      .frame(height: min(height, 48))
      // Beside each other where they fit, else the lower end above the upper one.
      ViewThatFits(in: .horizontal) {
        HStack {
          end(scale.lowLabel)
          Spacer()
          end(scale.highLabel)
        }
        VStack(alignment: .leading, spacing: 2) {
          end(scale.lowLabel)
          end(scale.highLabel).frame(maxWidth: .infinity, alignment: .trailing)
        }
      }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(scale.spoken)
    .accessibilityAddTraits(.isImage)
  }

  private func end(_ words: String) -> some View { Line(words: words, size: .tab, soft: true) }
}

extension StrokeStyle {
  /// The edge of what is uncertain: dashed, never a border.
  static let cloud = StrokeStyle(lineWidth: 1.5, lineCap: .round, dash: [4, 5])
}

/// A part of the scale as a path.
struct ScaleShape: Shape {
  /// What is drawn in one colour.
  enum Part: Sendable { case track, cloud, ring, dot }
  let scale: ScaleView
  let part: Part

  nonisolated func path(in rect: CGRect) -> Path {
    switch part {
    case .track: bar(from: 0, to: 1, height: 8, in: rect)
    case .cloud: bar(from: scale.low, to: scale.high, height: rect.height * 0.8, in: rect)
    case .ring: dot(10, rect)
    case .dot: dot(7, rect)
    }
  }

  private nonisolated func bar(
    from low: Double, to high: Double, height: CGFloat, in rect: CGRect
  ) -> Path {
    var path = Path()
    // Even a margin of nothing stays to be seen.
    let left = min(x(low, rect), x(scale.value, rect) - 6)
    let right = max(x(high, rect), x(scale.value, rect) + 6)
    path.addRoundedRect(
      in: CGRect(x: left, y: rect.midY - height / 2, width: right - left, height: height),
      cornerSize: CGSize(width: height / 2, height: height / 2))
    return path
  }

  private nonisolated func dot(_ radius: CGFloat, _ rect: CGRect) -> Path {
    var path = Path()
    path.addEllipse(
      in: CGRect(
        x: x(scale.value, rect) - radius, y: rect.midY - radius, width: radius * 2,
        height: radius * 2))
    return path
  }

  private nonisolated func x(_ share: Double, _ rect: CGRect) -> CGFloat {
    rect.minX + 10 + (rect.width - 20) * min(max(share, 0), 1)
  }
}
