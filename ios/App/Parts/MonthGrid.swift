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
      // Where seven days side by side would be too small for a finger or too narrow for their numbers, there
      // are fewer in a row, and each brings its own weekday.
      ViewThatFits(in: .horizontal) {
        weeks
        rows(of: 4)
        rows(of: 2)
      }
    }
  }

  private var weeks: some View {
    EqualColumns(count: 7) {
      ForEach(Array(weekdays.enumerated()), id: \.offset) { _, weekday in
        Weekday(words: weekday).accessibilityHidden(true)
      }
      ForEach(Array(0..<Int(month.blanks)), id: \.self) { _ in
        Color.clear.frame(height: 1).accessibilityHidden(true)
      }
      ForEach(month.days, id: \.date) { day in cell(day, weekday: nil) }
    }
  }

  private func rows(of count: Int) -> some View {
    EqualColumns(count: count) {
      ForEach(month.days, id: \.date) { day in
        cell(day, weekday: weekdays[(Int(month.blanks) + Int(day.number) - 1) % weekdays.count])
      }
    }
  }

  private func cell(_ day: CalendarDay, weekday: String?) -> some View {
    DayCell(day: day, weekday: weekday, chosen: day.date == chosen) { choose(day) }
  }

  private func turn(_ icon: Icon, _ spoken: String, _ mark: MonthMark?) -> some View {
    IconButton(icon: icon, spoken: spoken) { if let mark { show(mark) } }
      .disabled(mark == nil)
      .opacity(mark == nil ? 0.3 : 1)
  }
}

/// The short name of a weekday.
private struct Weekday: View {
  let words: String
  var chosen = false
  @Environment(\.palette) private var palette

  var body: some View {
    Text(words).font(Lettering.tab.font)
      .foregroundStyle(chosen ? palette.onSea : palette.softInk)
  }
}

/// One day: its number, and a light for the mean of its moments. A day that has not come cannot be tapped.
private struct DayCell: View {
  let day: CalendarDay
  let weekday: String?
  let chosen: Bool
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    if day.ahead {
      face.accessibilityElement(children: .ignore).accessibilityLabel(day.spoken)
    } else {
      Button(action: action) { face }
        .buttonStyle(.plain)
        .accessibilityLabel(day.spoken)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }
  }

  private var face: some View {
    VStack(spacing: 0) {
      if let weekday { Weekday(words: weekday, chosen: chosen) }
      Text(String(day.number))
        .font(day.today ? Lettering.bodyStrong.font : Lettering.second.font)
        .foregroundStyle(chosen ? palette.onSea : day.ahead ? palette.softInk : palette.ink)
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
    .overlay(alignment: .topTrailing) {
      // Something happened in one's life; what it was is spoken, and stands under the month.
      if !day.events.isEmpty {
        Circle().stroke(chosen ? palette.onSea : palette.sea, lineWidth: 2)
          .frame(width: 8, height: 8).padding(4)
      }
    }
    .contentShape(Rectangle())
  }
}

/// Columns of equal width; a row is as high as its highest cell. By itself it is so wide that each cell can
/// be touched and holds its words without a break.
private struct EqualColumns: Layout {
  let count: Int

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
    let width = proposal.width ?? CGFloat(count) * cell(subviews)
    return CGSize(width: width, height: heights(subviews, width).reduce(0, +))
  }

  func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void
  ) {
    let width = bounds.width / CGFloat(count)
    var y = bounds.minY
    for (row, height) in heights(subviews, bounds.width).enumerated() {
      for (column, view) in subviews.dropFirst(row * count).prefix(count).enumerated() {
        view.place(
          at: CGPoint(x: bounds.minX + width * (CGFloat(column) + 0.5), y: y + height / 2),
          anchor: .center, proposal: ProposedViewSize(width: width, height: nil))
      }
      y += height
    }
  }

  private func cell(_ subviews: Subviews) -> CGFloat {
    subviews.map { $0.sizeThatFits(.unspecified).width }.reduce(Measure.touch, max)
  }

  private func heights(_ subviews: Subviews, _ width: CGFloat) -> [CGFloat] {
    let cell = ProposedViewSize(width: width / CGFloat(count), height: nil)
    return stride(from: 0, to: subviews.count, by: count).map { start in
      subviews.dropFirst(start).prefix(count).map { $0.sizeThatFits(cell).height }.max() ?? 0
    }
  }
}
