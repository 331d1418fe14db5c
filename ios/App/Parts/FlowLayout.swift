import SwiftUI

/// Puts views beside each other and goes on below when a row is full: chips and buttons of any width, at
/// any text size.
struct FlowLayout: Layout {
  var spacing: CGFloat = 8
  var lineSpacing: CGFloat = 10

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
    let rows = rows(of: subviews, width: proposal.width ?? .infinity)
    return CGSize(
      width: proposal.width ?? rows.map(\.width).max() ?? 0,
      height: rows.map(\.height).reduce(0, +) + lineSpacing * CGFloat(max(rows.count - 1, 0)))
  }

  func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void
  ) {
    var y = bounds.minY
    for row in rows(of: subviews, width: bounds.width) {
      var x = bounds.minX
      for (index, size) in row.places {
        subviews[index].place(
          at: CGPoint(x: x, y: y + (row.height - size.height) / 2), proposal: ProposedViewSize(size)
        )
        x += size.width + spacing
      }
      y += row.height + lineSpacing
    }
  }

  private struct Row {
    var places: [(Int, CGSize)] = []
    var width: CGFloat = 0
    var height: CGFloat = 0
  }

  private func rows(of subviews: Subviews, width: CGFloat) -> [Row] {
    var rows: [Row] = []
    for (index, view) in subviews.enumerated() {
      var size = view.sizeThatFits(.unspecified)
      if size.width > width {
        // Wider than the page: let the words wrap instead.
        size = view.sizeThatFits(ProposedViewSize(width: width, height: nil))
        size.width = min(size.width, width)
      }
      if rows.isEmpty || rows[rows.count - 1].width + spacing + size.width > width {
        rows.append(Row())
      }
      let last = rows.count - 1
      rows[last].width += size.width + (rows[last].places.isEmpty ? 0 : spacing)
      rows[last].height = max(rows[last].height, size.height)
      rows[last].places.append((index, size))
    }
    return rows
  }
}

/// Tiles of equal width: all in one row when each can be touched there, else in rows of fewer.
struct TileLayout: Layout {
  var height: CGFloat = 64

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
    let width = proposal.width ?? Measure.touch * CGFloat(subviews.count)
    let rows = rows(subviews.count, width)
    return CGSize(width: width, height: height * CGFloat(rows) + 8 * CGFloat(rows - 1))
  }

  func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void
  ) {
    guard !subviews.isEmpty else { return }
    let rows = rows(subviews.count, bounds.width)
    let columns = (subviews.count + rows - 1) / rows
    let width = bounds.width / CGFloat(columns)
    for (index, view) in subviews.enumerated() {
      view.place(
        at: CGPoint(
          x: bounds.minX + width * CGFloat(index % columns),
          y: bounds.minY + (height + 8) * CGFloat(index / columns)),
        proposal: ProposedViewSize(width: width, height: height))
    }
  }

  private func rows(_ count: Int, _ width: CGFloat) -> Int {
    let fits = max(Int(width / Measure.touch), 1)
    return max((count + fits - 1) / fits, 1)
  }
}
