import HavenModels
import SwiftUI
import Thuishaven

/// What a finished questionnaire says: where it stands, never a verdict.
struct ResultScreen: View {
  @State var model: ResultModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words
    Page(title: words.result.title) {
      Refusal(trouble: model.trouble)
      if let view = model.view {
        VStack(alignment: .leading, spacing: 2) {
          if let about = view.about, !view.title.contains(about) {
            Line(words: about, size: .second, soft: true)
          }
          Heading(words: view.title, size: .title)
          Line(words: view.taken, size: .second, soft: true)
        }
        .privacySensitive()
        ResultCharts(view: view, words: words.result)
        ResultLists(view: view, words: words.result)
        Card {
          Line(words: view.note, soft: true)
          if let again = view.again { Line(words: again, soft: true) }
          Line(words: view.help, soft: true)
        }
        WordButton(words: words.result.done, style: PillStyle(wide: true)) { app.back() }
        FlowLayout {
          WordButton(words: words.toFile.title, icon: .toFile, style: LinkStyle()) {
            app.show(.toFile(model.id))
          }
          WordButton(words: words.questionnaire.change, style: LinkStyle()) {
            Task { if await model.reopen() { app.reopened(model.id) } }
          }
        }
      }
    }
    .task(id: model.house.changes) { await model.load() }
  }
}

/// What is drawn.
private struct ResultCharts: View {
  let view: ResultView
  let words: ResultWords

  var body: some View {
    if let plane = view.plane {
      PlaneCard(title: words.plane, plane: plane, kind: .path)
    }
    if !view.scales.isEmpty {
      Card {
        Heading(words: words.scales)
        ForEach(view.scales, id: \.id) { scale in
          VStack(alignment: .leading, spacing: 8) {
            Heading(words: scale.label, size: .bodyStrong)
            ScaleChart(scale: scale)
            Line(words: scale.sentence)
            if !scale.note.isEmpty { Line(words: scale.note, size: .second, soft: true) }
          }
        }
      }
    }
    if let ok = view.ok {
      Card {
        Heading(words: words.ok)
        Line(words: ok.sentence)
      }
    }
    if !view.changes.isEmpty {
      Card {
        Heading(words: words.changes)
        ForEach(view.changes, id: \.id) { change in
          TrendPart(
            label: change.label, points: change.points, spoken: change.spoken,
            sentences: change.sentences)
        }
      }
    }
    if !view.swings.isEmpty {
      Card {
        Heading(words: words.swings)
        ForEach(view.swings, id: \.id) { swing in
          TrendPart(
            label: swing.label, points: swing.weeks, spoken: swing.spoken,
            sentences: swing.sentences)
        }
      }
    }
  }
}

/// The plane on a card, with its sentence and how to read it.
struct PlaneCard: View {
  let title: String
  let plane: PlaneView
  let kind: PlaneChart.Kind

  var body: some View {
    Card {
      Heading(words: title)
      PlaneChart(plane: plane, kind: kind)
      Line(words: plane.spoken).accessibilityHidden(true)
      Line(words: plane.note, size: .second, soft: true)
    }
    .privacySensitive()
  }
}

/// One line over time, and what can be said of it.
private struct TrendPart: View {
  let label: String
  let points: [TrendPoint]
  let spoken: String
  let sentences: [String]

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words: label, size: .bodyStrong)
      if !points.isEmpty { TrendChart(points: points, spoken: spoken) }
      ForEach(Array(sentences.enumerated()), id: \.offset) { _, sentence in
        Line(words: sentence)
      }
    }
  }
}

/// What is listed.
private struct ResultLists: View {
  let view: ResultView
  let words: ResultWords

  var body: some View {
    if !view.directions.isEmpty {
      Card {
        Heading(words: words.directions)
        ForEach(view.directions, id: \.id) { direction in
          VStack(alignment: .leading, spacing: 2) {
            Line(words: direction.label, size: .bodyStrong)
            HStack(spacing: 6) {
              if let icon = direction.direction.icon { IconView(icon: icon) }
              Line(words: direction.word, size: .second, soft: true)
            }
          }
          .accessibilityElement(children: .ignore)
          .accessibilityLabel(direction.spoken)
        }
      }
    }
    if !view.scores.isEmpty {
      Card {
        Heading(words: words.scores)
        ForEach(Array(view.scores.enumerated()), id: \.offset) { _, score in
          pair(score.label, score.value)
        }
      }
    }
    if !view.answers.isEmpty {
      Card {
        Heading(words: words.answers)
        Folded(show: words.showAnswers, hide: words.hideAnswers) {
          ForEach(Array(view.answers.enumerated()), id: \.offset) { _, row in
            pair(row.question, row.answer)
          }
        }
      }
      .privacySensitive()
    }
  }

  private func pair(_ first: String, _ second: String) -> some View {
    VStack(alignment: .leading, spacing: 2) {
      Line(words: first, size: .second, soft: true)
      Line(words: second, size: .bodyStrong)
    }
    .accessibilityElement(children: .combine)
  }
}

extension Direction {
  /// A sign beside its word.
  fileprivate var icon: Icon? {
    switch self {
    case .more: .plus
    case .less: .minus
    case .same: .right
    case .tooEarly: nil
    }
  }
}
