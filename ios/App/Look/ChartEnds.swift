import SwiftUI

/// What stands below a chart at its two ends; where the text is large, one under the other.
struct ChartEnds: View {
  let first: String
  let last: String?

  var body: some View {
    ViewThatFits(in: .horizontal) {
      HStack(spacing: 8) {
        end(first)
        Spacer()
        if let last { end(last) }
      }
      VStack(alignment: .leading, spacing: 2) {
        end(first)
        if let last { end(last).frame(maxWidth: .infinity, alignment: .trailing) }
      }
    }
  }

  private func end(_ words: String) -> some View {
    Line(words: words, size: .tab, soft: true)
  }
}
