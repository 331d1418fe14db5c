import SwiftUI
import Thuishaven

/// A small light for a row.
struct SmallLight: View {
  let step: UInt8
  @Environment(\.palette) private var palette

  var body: some View {
    LightDrawing(step: Int(step), stroke: palette.sea)
      .padding(8)
      .frame(width: Measure.touch, height: Measure.touch)
      .background(palette.sand, in: RoundedRectangle(cornerRadius: Measure.tile))
  }
}

/// One moment in a list: its light, its time, and what was said about it.
struct MomentRow: View {
  let moment: MomentView
  let moods: [StepView]
  let edited: String
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      HStack(alignment: .top, spacing: Measure.gap) {
        SmallLight(step: moment.step)
        VStack(alignment: .leading, spacing: 4) {
          FlowLayout(spacing: 8, lineSpacing: 2) {
            Line(words: moment.time, size: .bodyStrong)
            if let mood = moods.first(where: { $0.step == moment.step }) {
              Line(words: mood.title, size: .second, soft: true)
            }
            if moment.edited { Line(words: edited, size: .second, soft: true) }
          }
          if !tags.isEmpty {
            FlowLayout(spacing: 6, lineSpacing: 6) {
              ForEach(tags, id: \.self) { tag in Tag(words: tag) }
            }
          }
          if !moment.note.isEmpty {
            Text(moment.note).font(Lettering.second.font).foregroundStyle(palette.softInk)
              .lineLimit(2).multilineTextAlignment(.leading).privacySensitive()
          }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
      }
      .frame(minHeight: Measure.touch)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }

  private var tags: [String] {
    (moment.triggers + moment.emotions + moment.people).map(\.label)
      + [moment.ownTrigger, moment.ownEmotion].filter { !$0.isEmpty }
  }
}

/// A word about a moment.
struct Tag: View {
  let words: String
  @Environment(\.palette) private var palette

  var body: some View {
    Text(words).font(Lettering.secondStrong.font).foregroundStyle(palette.ink)
      .lineLimit(2)
      .padding(.horizontal, 10)
      .padding(.vertical, 4)
      .background(palette.sand, in: RoundedRectangle(cornerRadius: Measure.tile))
      .privacySensitive()
  }
}
