import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct NeedsTests {
  @Test func aSentenceIsPutTogetherQuestionByQuestion() async throws {
    let (app, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let needs = NeedsModel(house: house)
    await needs.load()
    #expect(needs.view?.sentences.isEmpty == true)
    let id = needs.newEntry()
    app.show(.needs)
    app.show(.sentenceStep(id, .whom))
    let whom = await step(.whom, of: id, in: house)
    #expect(whom.choices.map(\.label) == ["Sam"])
    #expect(whom.page == nil && whom.chosen.isEmpty, "nothing is kept before something is chosen")
    await whom.choose(try #require(whom.choices.first).id)
    #expect(whom.page?.person == sam && whom.chosen == whom.choices.first?.id)
    for (next, choice) in [
      (SentenceStep.feeling, "lonely"), (.need, "heard"), (.request, "listen_first"),
    ] {
      app.show(.sentenceStep(id, next))
      let model = await step(next, of: id, in: house)
      #expect(model.choices.contains { $0.id == choice && !$0.label.isEmpty })
      await model.choose(choice)
      #expect(model.chosen == choice)
    }
    let last = await step(.request, of: id, in: house)
    #expect(last.step.next == nil)
    #expect(await last.finish())
    app.show(.sentence(id))
    let sentence = await sentence(id, in: house)
    #expect(
      sentence.page?.text
        == "Ik voel me eenzaam. Wat ik nodig heb om dichtbij te kunnen zijn: gehoord worden. Wil je eerst luisteren, zonder oplossing?"
    )
    #expect(sentence.text.text == sentence.page?.text)

    // One's own words instead, and the sentence as one says it oneself.
    let need = await step(.need, of: id, in: house)
    need.own.text = "Een arm om me heen"
    await need.leave()
    await sentence.load()
    #expect(sentence.page?.text.contains("een arm om me heen") == true)
    sentence.text.text = "Sam, ik mis je."
    await sentence.leave()
    #expect(sentence.page?.text == "Sam, ik mis je.")
    sentence.text.text = " "
    await sentence.leave()
    #expect(sentence.page?.text.contains("een arm om me heen") == true)
    #expect(sentence.text.text == " ", "the emptied field waits for other words")

    // Done: away from the sentence and its questions.
    app.leaveSteps()
    #expect(app.path == [.needs])
    await sentence.remove()
    #expect(sentence.page?.binned == true)
    await needs.load()
    #expect(needs.view?.sentences.isEmpty == true)
    await sentence.restore()
    await needs.remove(id)
    #expect(needs.removed == id && needs.view?.sentences.isEmpty == true)
    await needs.restore(id)
    #expect(needs.removed == nil && needs.view?.sentences.map(\.id) == [id])
  }

  @Test func aSentenceOfNothingIsThereAfterTheLastQuestionOnly() async throws {
    let (_, house) = try await opened(try TestPhone())
    let needs = NeedsModel(house: house)
    let id = needs.newEntry()
    let first = await step(.whom, of: id, in: house)
    await first.leave()
    await needs.load()
    #expect(needs.view?.sentences.isEmpty == true)
    let last = await step(.request, of: id, in: house)
    #expect(await last.finish())
    await needs.load()
    #expect(needs.view?.sentences.map(\.id) == [id])
  }

  @Test func itIsSaidOnlyWhenThatIsSafeAndNeverToWhoIsNot() async throws {
    let phone = try TestPhone()
    let (_, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let id = NeedsModel(house: house).newEntry()
    let whom = await step(.whom, of: id, in: house)
    await whom.choose(try #require(whom.choices.first).id)
    await step(.feeling, of: id, in: house).choose("lonely")

    let model = await sentence(id, in: house)
    #expect(model.page?.asksSafe == true && model.page?.sayable == false)
    await model.copy()
    #expect(phone.clipboard.copied.isEmpty && !model.copied)
    await model.answer(said: true)
    #expect(model.trouble != nil)
    for safe in [Sure.no, .dontKnow] {
      await model.answer(safe)
      #expect(model.page?.sayable == false && model.page?.offersHelp == true)
    }
    await model.answer(.yes)
    #expect(model.page?.sayable == true && model.page?.offersHelp == false)
    await model.copy()
    #expect(model.copied)
    #expect(phone.clipboard.copied.map(\.text) == ["Ik voel me eenzaam."])
    #expect(phone.clipboard.copied.map(\.seconds) == [60])
    await model.answer(said: true)
    await model.choose(landed: 7)
    #expect(model.page?.landed == 7)
    #expect(model.page?.landedLabel?.contains("7") == true)
    await model.answer(said: true)
    #expect(model.page?.said == nil && model.page?.landed == nil)

    // Flagged elsewhere while the sentence is open.
    let person = PersonModel(house: house, id: sam)
    await person.load()
    await person.flag(notSafe: true)
    await model.copy()
    #expect(phone.clipboard.copied.count == 1)
    let page = try #require(model.page)
    #expect(!page.sayable && !page.asksSafe && page.offersHelp)
    #expect(page.whom == nil && page.person == nil)
    // Other parts would make it a sentence for nobody, that can be said again.
    let feeling = await step(.feeling, of: id, in: house)
    #expect(feeling.rests)
    await feeling.choose("angry")
    await model.load()
    #expect(model.page?.feeling == "lonely" && model.page?.sayable == false)
    let needs = NeedsModel(house: house)
    await needs.load()
    #expect(needs.view?.people.isEmpty == true && needs.view?.sentences.isEmpty == true)
  }

  @Test func cardsAreCounted() async throws {
    let (_, house) = try await opened(try TestPhone())
    let model = NeedsModel(house: house)
    for way in [CardWay.said, .said, .received, .longedFor] { await model.use("see_you", way) }
    let card = try #require(model.view?.cards.first { $0.id == "see_you" })
    #expect([card.said, card.received, card.longedFor] == [2, 1, 1])
    #expect(card.counts == "2 keer gezegd, 1 keer gehoord, 1 keer naar verlangd")
    #expect(model.view?.cards.allSatisfy { !$0.meaning.isEmpty } == true)
    #expect(model.used?.card == "see_you")
    await model.takeBackCard()
    #expect(model.used == nil)
    #expect(model.view?.cards.first { $0.id == "see_you" }?.longedFor == 0)
    await model.use("unknown", .said)
    #expect(model.trouble != nil)
  }

  @Test func withAPartnerWhoDoesNotTakePart() async throws {
    let (_, house) = try await opened(try TestPhone())
    let settings = SettingsModel(house: house)
    #expect(!house.settings.oneSided)
    await settings.change(.oneSided(on: true))
    #expect(house.settings.oneSided)
    #expect(house.words.settings.oneSided == "Mijn partner doet niet mee")
  }

  private func step(_ step: SentenceStep, of id: UUID, in house: House) async -> SentenceStepModel {
    let model = SentenceStepModel(house: house, id: id, step: step)
    await model.load()
    #expect(model.trouble == nil)
    return model
  }

  private func sentence(_ id: UUID, in house: House) async -> SentenceModel {
    let model = SentenceModel(house: house, id: id)
    await model.load()
    #expect(model.trouble == nil)
    return model
  }
}
