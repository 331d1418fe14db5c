import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct MomentTests {
  @Test func editedAndFoundBySearching() async throws {
    let phone = try TestPhone()
    let (app, evening) = try await opened(phone)
    let id = try await logged(4, in: evening)
    await app.shut()
    let (_, house) = try await opened(phone.at("2026-11-24T08:00:00Z"))
    let note = StepModel(house: house, id: id, step: .note)
    await note.load()
    note.words.text = "Koffie met Noor"
    await note.leave()
    let mood = MomentModel(house: house, id: id)
    await mood.choose(mood: 6)
    #expect(mood.page?.moment.step == 6)
    #expect(mood.page?.moment.edited == true)

    let diary = DiaryModel(house: house)
    await diary.search("kof noor")
    #expect(diary.days?.flatMap(\.moments).map(\.id) == [id])
    await diary.search("thee")
    #expect(diary.days?.isEmpty == true)
    await diary.search("niet-gehoord \"open")
    #expect(diary.trouble == nil)
    await diary.search("")
    #expect(diary.days?.flatMap(\.moments).map(\.id) == [id])
  }

  @Test func theLastChangeIsTakenBackAlsoAfterOpeningAgain() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let id = try await logged(4, in: house)
    let before = MomentModel(house: house, id: id)
    await before.choose(mood: 1)
    #expect(before.page?.undo != nil)
    await app.shut()
    let (_, again) = try await opened(phone)
    let after = MomentModel(house: again, id: id)
    await after.undo()
    #expect(after.page?.moment.step == 4)
  }

  @Test func thrownAwayAndBroughtBackAfterOpeningAgain() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let id = try await logged(4, in: house)
    app.show(.moment(id))
    let moment = MomentModel(house: house, id: id)
    #expect(await moment.remove())
    app.removed(id)
    #expect(app.path.isEmpty)
    #expect(app.removed == id)
    await app.restoreRemoved()
    #expect(app.removed == nil)
    await moment.load()
    #expect(moment.page?.moment.binned == false)

    #expect(await moment.remove())
    await app.shut()
    let (_, again) = try await opened(phone.at("2026-12-01T12:00:00Z"))
    let diary = DiaryModel(house: again)
    await diary.load()
    #expect(diary.days?.isEmpty == true)
    let bin = BinModel(house: again)
    await bin.load()
    let row = try #require(bin.rows?.first)
    #expect(row.moment.id == id)
    #expect(row.left.contains("dagen"))
    await bin.restore(id)
    #expect(bin.rows?.isEmpty == true)
    await diary.load()
    #expect(diary.days?.flatMap(\.moments).map(\.id) == [id])
  }

  @Test func aFourthFeelingIsRefusedInTheCoresWords() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let model = StepModel(house: house, id: id, step: .emotions)
    await model.load()
    let feelings = house.words.choices.emotions.prefix(4).map(\.id)
    let three = Array(feelings.prefix(3))
    for feeling in three { await model.toggle(feeling) }
    #expect(model.chosen.map(\.id) == three)
    await model.toggle(feelings[3])
    let refusal = ApiError.Invalid(field: .emotions, reason: .tooMany(most: 3))
    #expect(model.trouble == explain(error: refusal, languages: ["nl"]))
    #expect(model.chosen.map(\.id) == three)
    // Letting one go makes room, and the sentence is gone.
    await model.toggle(feelings[0])
    await model.toggle(feelings[3])
    #expect(model.trouble == nil)
    #expect(model.chosen.map(\.id) == Array(feelings.dropFirst()))
  }

  @Test func whatAJustChosenFeelingMeansIsToBeSaid() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let model = StepModel(house: house, id: id, step: .emotions)
    await model.load()
    let feelings = house.words.choices.emotions
    await model.toggle(feelings[1].id)
    #expect(model.justChosen?.meaning == feelings[1].meaning)
    await model.toggle(feelings[1].id)
    #expect(model.justChosen == nil)
    for feeling in feelings.prefix(4) { await model.toggle(feeling.id) }
    #expect(model.justChosen == nil, "the fourth was refused")
  }

  @Test func notAllIsKeptWhileSomethingIsRefused() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let note = StepModel(house: house, id: id, step: .note)
    await note.load()
    #expect(!note.refused)
    note.words.text = String(repeating: "é", count: 20_001)
    await note.leave()
    #expect(note.trouble == nil)
    #expect(note.refused)
    note.words.text = "Kort"
    await note.leave()
    #expect(!note.refused)

    let people = StepModel(house: house, id: id, step: .people)
    await people.load()
    people.addSomeone()
    #expect(!people.refused)
    await people.keepNewcomer()
    #expect(people.trouble == nil)
    #expect(people.refused)
  }

  @Test func theTagsOfAMomentAreInTheOrderOfItsQuestions() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let choices = house.words.choices
    let trigger = StepModel(house: house, id: id, step: .trigger)
    await trigger.toggle(choices.triggers[0].id)
    trigger.words.text = "de deur"
    await trigger.leave()
    let feeling = StepModel(house: house, id: id, step: .emotions)
    await feeling.toggle(choices.emotions[0].id)
    let people = StepModel(house: house, id: id, step: .people)
    await people.load()
    let me = try #require(people.page?.people.first)
    await people.toggle(me.id.uuidString.lowercased())
    #expect(
      people.page?.moment.tags
        == [choices.triggers[0].label, "de deur", choices.emotions[0].label, me.nickname])
  }

  @Test func twoQuickTapsAreBothKept() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let model = StepModel(house: house, id: id, step: .emotions)
    await model.load()
    let feelings = house.words.choices.emotions.prefix(3).map(\.id)
    async let one: Void = model.toggle(feelings[0])
    async let two: Void = model.toggle(feelings[1])
    async let three: Void = model.toggle(feelings[2])
    _ = await (one, two, three)
    await model.load()
    #expect(Set(model.chosen.map(\.id)) == Set(feelings))
  }

  @Test func aNoteIsKeptAfterAPauseAndOnLeaving() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let quick = StepModel(house: house, id: id, step: .note, pause: .milliseconds(20))
    await quick.load()
    quick.words.text = "Half"
    quick.words.text = "Halverwege"
    #expect(await eventually { quick.page?.moment.note == "Halverwege" })

    let slow = StepModel(house: house, id: id, step: .note, pause: .seconds(600))
    await slow.load()
    #expect(slow.words.text == "Halverwege")
    slow.words.text = "Weg van hier"
    #expect(slow.page?.moment.note == "Halverwege")
    await slow.leave()
    #expect(slow.page?.moment.note == "Weg van hier")
  }

  @Test func aNoteThatIsTooLongStaysInItsFieldAndNotInTheDiary() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let model = StepModel(house: house, id: id, step: .note)
    await model.load()
    let longest = String(repeating: "é", count: 20_000)
    model.words.text = longest
    await model.leave()
    #expect(model.words.trouble == nil)
    model.words.text = longest + "!"
    await model.leave()
    let refusal = ApiError.Invalid(field: .note, reason: .tooLong(most: 20_000))
    #expect(model.words.trouble == explain(error: refusal, languages: ["nl"]))
    #expect(model.words.text == longest + "!")
    let kept = MomentModel(house: house, id: id)
    await kept.load()
    #expect(kept.page?.moment.note == longest)
  }

  @Test(arguments: ["👨‍👩‍👧‍👦 🇳🇱", "שלום עולם", "line\nbreak\ttab", "e\u{301}", "'; DROP TABLE moment; --"])
  func anyTextIsKeptExactly(text: String) async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let model = StepModel(house: house, id: id, step: .note)
    await model.load()
    model.words.text = text
    await model.leave()
    #expect(model.words.trouble == nil)
    let kept = MomentModel(house: house, id: id)
    await kept.load()
    // By scalars: Swift calls two ways of writing one letter equal.
    #expect(kept.page.map { Array($0.moment.note.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test func aQuestionOpenedAloneLeadsToNoOther() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let first = StepModel(house: house, id: id, step: .trigger)
    #expect(first.place == 0)
    #expect(first.next == .body)
    #expect(StepModel(house: house, id: id, step: .trigger, alone: true).next == nil)
    #expect(StepModel(house: house, id: id, step: .note).next == nil)
  }

  @Test func energyIsChosenAndLetGo() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let model = StepModel(house: house, id: id, step: .energy)
    await model.choose(energy: 2)
    #expect(model.page?.moment.energy == 2)
    await model.choose(energy: 2)
    #expect(model.page?.moment.energy == nil)
  }
}
