import HavenModels
import SwiftUI
import Thuishaven

/// Who was there, and someone new right here.
struct PeopleChoices: View {
  let model: StepModel

  var body: some View {
    let words = model.house.words.diary
    VStack(alignment: .leading, spacing: Measure.margin) {
      FlowLayout {
        ForEach(model.page?.people ?? [], id: \.id) { person in
          let id = person.id.uuidString.lowercased()
          Chip(words: person.nickname, chosen: model.isChosen(id)) {
            Task { await model.toggle(id) }
          }
        }
      }
      if let newcomer = model.newcomer {
        Card {
          NewcomerFields(model: newcomer) { Task { await model.keepNewcomer() } }
        }
      } else {
        WordButton(words: words.peopleAdd, icon: .plus, style: LinkStyle()) { model.addSomeone() }
      }
    }
  }
}

/// A nickname, who they are, and one button.
struct NewcomerFields: View {
  @Bindable var model: NewcomerModel
  let keep: @MainActor () -> Void

  var body: some View {
    let words = model.house.words.people
    VStack(alignment: .leading, spacing: Measure.margin) {
      WordsField(label: words.nickname, text: $model.nickname)
      Line(words: words.nicknameHint, size: .second, soft: true)
      Heading(words: words.roleQuestion, size: .bodyStrong)
      RoleChips(roles: model.roles, chosen: model.role) { model.role = $0 }
      Refusal(trouble: model.trouble)
      WordButton(words: words.keep, style: PillStyle(wide: true), action: keep)
    }
    .task { await model.load() }
  }
}

/// The roles to choose from.
struct RoleChips: View {
  let roles: [RoleView]
  let chosen: Role
  let choose: @MainActor (Role) -> Void

  var body: some View {
    FlowLayout {
      ForEach(roles, id: \.role) { role in
        Chip(words: role.label, chosen: role.role == chosen) { choose(role.role) }
      }
    }
  }
}
