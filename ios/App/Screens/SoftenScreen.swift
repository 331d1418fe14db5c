import HavenModels
import SwiftUI
import Thuishaven

/// From the sharp sentence to the soft one.
struct SoftenScreen: View {
  @State var model: NeedsModel

  var body: some View {
    let words = model.house.words.needs
    Page(title: words.soften) {
      Line(words: words.softenAbout, soft: true)
      if let soft = model.soft {
        SoftenFields(soft: soft, model: model)
      } else {
        WordButton(words: words.sharp, icon: .plus, style: PillStyle()) { model.soften() }
      }
      if let id = model.removed {
        RemovedCard(words: words) { Task { await model.restore(id) } }
      }
      if let view = model.view {
        Heading(words: words.earlier)
        if view.softened.isEmpty { Line(words: words.nothingYet, soft: true) }
        ForEach(view.softened, id: \.id) { kept in row(kept, words) }
      }
    }
    .refusal(model.trouble)
    .task(id: model.house.changes) { await model.load() }
  }

  private func row(_ kept: SoftenView, _ words: NeedsWords) -> some View {
    Card {
      if let whom = kept.whom { Line(words: whom, size: .second, soft: true) }
      if !kept.soft.isEmpty { part(words.soft, kept.soft) }
      Tags(tags: underneath(kept))
      if !kept.sharp.isEmpty {
        part(words.sharp, kept.sharp)
        WordButton(words: words.sharpForget, icon: .close, style: LinkStyle()) {
          Task { await model.forgetSharp(kept) }
        }
      }
      OpenRow(words: model.house.words.diary.change, second: kept.when) { model.soften(kept) }
      RemoveButton(words: words) { Task { await model.remove(kept.id) } }
    }
    .privacySensitive()
  }

  private func part(_ title: String, _ text: String) -> some View {
    VStack(alignment: .leading, spacing: 2) {
      Line(words: title, size: .second, soft: true)
      Line(words: text)
    }
    .accessibilityElement(children: .combine)
  }

  private func underneath(_ kept: SoftenView) -> [String] {
    let choices = model.house.words.needChoices
    let feeling = choices.feelings.first { $0.id == kept.feeling }
    let need = choices.needs.first { $0.id == kept.need }
    return [feeling, need].compactMap { $0?.label }
  }
}

/// The sharp sentence, what lies under it, the soft sentence, and one button.
private struct SoftenFields: View {
  @Bindable var soft: SoftenModel
  let model: NeedsModel

  var body: some View {
    let words = model.house.words.needs
    let choices = model.house.words.needChoices
    Card {
      WordsField(label: words.sharp, text: $soft.sharp, lines: 2...)
      Heading(words: words.under)
      Heading(words: words.feeling, size: .bodyStrong)
      OneOfChips(choices: choices.feelings, chosen: $soft.feeling)
      Heading(words: words.need, size: .bodyStrong)
      OneOfChips(choices: choices.needs, chosen: $soft.need)
      WordsField(label: words.soft, text: $soft.soft, lines: 2...)
      WhomChips(words: words, people: model.view?.people ?? [], chosen: $soft.person)
      Refusal(trouble: soft.trouble)
      WordButton(words: words.keep, style: PillStyle(wide: true)) {
        Task { await model.keepSoft() }
      }
    }
    .id(soft.id)
  }
}
