import HavenModels
import SwiftUI
import Thuishaven

/// What the body does: a drawing or a list to choose places from, and of each what it does there and how strongly.
struct BodyStep<Model: BodyModel>: View {
  let model: Model
  @State private var asList = false

  var body: some View {
    let words = model.house.words.diary
    VStack(alignment: .leading, spacing: Measure.margin) {
      WordButton(
        words: asList ? words.bodyAsMap : words.bodyAsList, icon: asList ? .people : .list,
        style: LinkStyle()
      ) { asList.toggle() }
      if asList {
        FlowLayout { ForEach(model.drawn) { zone in chip(zone.id, zone.label) } }
      } else {
        BodyMap(
          zones: model.drawn, felt: { model.felt(in: $0.id) }, open: model.openZone?.id
        ) { zone in
          Task { await model.tap(zone: zone.id) }
        }
        .accessibilityElement(children: .contain)
        .accessibilityLabel(words.bodyMap)
      }
      FlowLayout {
        ForEach(model.undrawn, id: \.id) { zone in chip(zone.id, zone.label) }
        ForEach(model.strangeFelt, id: \.zone) { felt in
          Chip(words: felt.label, chosen: true) {
            Task { await model.letGo(zone: felt.zone) }
          }
        }
      }
      ForEach(model.felt, id: \.zone) { felt in Line(words: felt.label, size: .bodyStrong) }
      if let zone = model.openZone { ZoneCard(model: model, zone: zone) }
    }
    .privacySensitive()
  }

  private func chip(_ id: String, _ label: String) -> some View {
    Chip(words: label, chosen: model.felt(in: id) != nil) {
      Task { await model.tap(zone: id) }
    }
  }
}

/// One place: what it does there, and how strongly.
private struct ZoneCard<Model: BodyModel>: View {
  let model: Model
  let zone: ListChoice

  var body: some View {
    let words = model.house.words.diary
    let felt = model.felt(in: zone.id)
    Card {
      Heading(words: zone.label)
      Line(words: zone.meaning, size: .second, soft: true)
      Heading(words: words.qualityQuestion, size: .bodyStrong)
      ForEach(
        Array(model.house.words.choices.qualities.enumerated()), id: \.offset
      ) { _, group in
        if !group.title.isEmpty { Line(words: group.title, size: .second, soft: true) }
        FlowLayout {
          ForEach(group.choices, id: \.id) { quality in
            Chip(words: quality.label, chosen: felt?.quality == quality.id) {
              Task { await model.choose(quality: quality.id, in: zone.id) }
            }
          }
        }
      }
      if let quality = model.quality(of: zone.id) {
        Meaning(label: quality.label, meaning: quality.meaning)
      }
      ScalePicker(
        question: words.strengthQuestion, scale: model.house.words.tenths,
        value: felt?.strength, low: words.strengthLow, high: words.strengthHigh, words: words
      ) { value in
        Task { await model.choose(strength: value, in: zone.id) }
      }
    }
  }
}
