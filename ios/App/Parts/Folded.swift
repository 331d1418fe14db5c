import SwiftUI

/// What is there on asking: a button that unfolds it, and folds it away again.
struct Folded<Content: View>: View {
  let show: String
  let hide: String
  @ViewBuilder let content: Content
  @State private var open = false

  var body: some View {
    VStack(alignment: .leading, spacing: Measure.gap) {
      WordButton(words: open ? hide : show, icon: open ? .minus : .plus, style: LinkStyle()) {
        open.toggle()
      }
      if open { content }
    }
  }
}
