import HavenModels
import SwiftUI

/// Under a form: that all of it is kept, once something is, and the way back.
struct KeptFoot: View {
  let form: any KeptForm
  let begun: Bool
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = form.house.words
    VStack(alignment: .leading, spacing: 8) {
      if begun, !form.refused { Line(words: words.diary.kept, size: .second, soft: true) }
      WordButton(words: words.needs.done, style: PillStyle(wide: true)) {
        Task { if await form.finish() { app.back() } }
      }
    }
  }
}
