import SwiftUI
import Thuishaven

/// A month to look at and to tap a day in.
struct MonthGrid: View {
  let month: MonthView
  let weekdays: [String]
  let chosen: LocalDate?
  let words: DiaryWords
  let show: @MainActor (MonthMark) -> Void
  let choose: @MainActor (CalendarDay) -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(spacing: 8) {
      HStack {
        turn(.back, words.previousMonth, month.previous)
        Heading(words: month.title)
          .multilineTextAlignment(.center)
          .frame(maxWidth: .infinity)
        turn(.forward, words.nextMonth, month.next)
      }
      SevenColumns {
        ForEach(Array(weekdays.enumerated()), id: \.offset) { _, weekday in
          Text(weekday).font(Lettering.tab.font).foregroundStyle(palette.softInk).lineLimit(1)
            .minimumScaleFactor(0.5)
            .accessibilityHidden(true)
        }
        ForEach(Array(0..<Int(month.blanks)), id: \.self) { _ in
          Color.clear.frame(height: 1).accessibilityHidden(true)
        }
        ForEach(month.days, id: \.date) { day in
          DayCell(day: day, chosen: day.date == chosen) { choose(day) }
        }
      }
    }
  }

  private func turn(_ icon: Icon, _ spoken: String, _ mark: MonthMark?) -> some View {
    IconButton(icon: icon, spoken: spoken) { if let mark { show(mark) } }
      .disabled(mark == nil)
      .opacity(mark == nil ? 0.3 : 1)
  }
}

/// One day: its number, and a light for the mean of its moments.
private struct DayCell: View {
  let day: CalendarDay
  let chosen: Bool
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      VStack(spacing: 0) {
        Text(String(day.number))
          .font(day.today ? Lettering.bodyStrong.font : Lettering.second.font)
          .foregroundStyle(chosen ? palette.onSea : day.ahead ? palette.softInk : palette.ink)
          .lineLimit(1).minimumScaleFactor(0.5)
        Group {
          if let step = day.step {
            LightDrawing(step: Int(step), stroke: chosen ? palette.onSea : palette.sea)
          } else {
            Color.clear
          }
        }
        .frame(width: 24, height: 24)
      }
      .frame(maxWidth: .infinity, minHeight: Measure.touch)
      .background(
        chosen ? palette.sea : day.today ? palette.seaSoft : .clear,
        in: RoundedRectangle(cornerRadius: 12)
      )
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(day.spoken)
    .accessibilityAddTraits(chosen ? .isSelected : [])
  }
}

/// Seven equal columns; a row is as high as its highest cell.
struct SevenColumns: Layout {
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
    let width = proposal.width ?? Measure.touch * 7
    return CGSize(width: width, height: heights(subviews, width).reduce(0, +))
  }

  func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void
  ) {
    let width = bounds.width / 7
    var y = bounds.minY
    for (row, height) in heights(subviews, bounds.width).enumerated() {
      for (column, view) in subviews.dropFirst(row * 7).prefix(7).enumerated() {
        view.place(
          at: CGPoint(x: bounds.minX + width * (CGFloat(column) + 0.5), y: y + height / 2),
          anchor: .center, proposal: ProposedViewSize(width: width, height: nil))
      }
      y += height
    }
  }

  private func heights(_ subviews: Subviews, _ width: CGFloat) -> [CGFloat] {
    let cell = ProposedViewSize(width: width / 7, height: nil)
    return stride(from: 0, to: subviews.count, by: 7).map { start in
      subviews.dropFirst(start).prefix(7).map { $0.sizeThatFits(cell).height }.max() ?? 0
    }
  }
}
