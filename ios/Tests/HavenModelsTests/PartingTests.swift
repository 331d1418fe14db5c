import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct PartingTests {
  @Test func onlyFromWhoIsAtRestOrNotSafe() async throws {
    let (_, house) = try await opened(try TestPhone())
    let bo = try await added("Bo", .ex, in: house)
    let person = PersonModel(house: house, id: bo)
    #expect(!person.parts)
    await person.load()
    #expect(!person.parts)
    let parting = PartingModel(house: house, person: bo)
    await parting.load()
    #expect(parting.view == nil && parting.trouble != nil)
    await person.rest(true)
    #expect(person.parts)
    await parting.load()
    let view = try #require(parting.view)
    #expect(parting.trouble == nil && view.lines.count == 4 && !view.offersHelp)
    await person.flag(notSafe: true)
    await person.rest(false)
    #expect(person.parts)
    await parting.load()
    #expect(parting.view?.offersHelp == true && parting.view?.lines != view.lines)
    await person.flag(notSafe: false)
    #expect(!person.parts)
    // Nobody parts from oneself.
    let people = PeopleModel(house: house)
    await people.load()
    let mine = PersonModel(house: house, id: try #require(people.view?.people.first { $0.me }).id)
    await mine.load()
    #expect(!mine.parts)
  }

  @Test func theUrgeIsNoticedAndSomeoneElseIsCalled() async throws {
    let (_, house) = try await opened(try TestPhone())
    let bo = try await resting("Bo", in: house)
    let noor = PersonModel(house: house, id: try await added("Noor", in: house))
    await noor.load()
    await noor.turn(.listens)
    let model = PartingModel(house: house, person: bo)
    await model.load()
    #expect(model.view?.people.map(\.label) == ["Noor"])
    #expect(model.view?.urges == nil && model.noticed == nil)
    await model.noticeUrge()
    await model.noticeUrge()
    #expect(model.view?.urges == "2 keer de neiging om contact te zoeken, de laatste 30 dagen.")
    #expect(model.noticed != nil)
    await model.takeBackUrge()
    #expect(model.noticed == nil)
    #expect(model.view?.urges == "1 keer de neiging om contact te zoeken, de laatste 30 dagen.")
    await noor.flag(notSafe: true)
    await model.load()
    #expect(model.view?.people.isEmpty == true, "who is not safe is not called")
  }

  @Test func aLetterIsKeptAsOneWritesAndIsNotSent() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let bo = try await resting("Bo", in: house)
    let model = PartingModel(house: house, person: bo)
    let id = model.newLetter()
    let letter = LetterModel(house: house, id: id, person: bo, pause: .milliseconds(20))
    await letter.load()
    await letter.leave()
    #expect(letter.letter == nil, "nothing is kept before a word")
    letter.text.text = "Lieve Bo, ik mis de zondagen."
    #expect(await eventually { letter.letter?.text == "Lieve Bo, ik mis de zondagen." })
    letter.text.text += " En ik ben opgelucht."
    await letter.leave()
    letter.text.text = String(repeating: "é", count: 5001)
    #expect(await !letter.finish())
    await app.shut()
    let (_, again) = try await opened(phone)
    let later = LetterModel(house: again, id: id, person: bo)
    await later.load()
    #expect(later.text.text == "Lieve Bo, ik mis de zondagen. En ik ben opgelucht.")
    later.text.text = "Dag."
    #expect(await later.finish())
    let list = PartingModel(house: again, person: bo)
    await list.load()
    #expect(list.view?.letters.map(\.text) == ["Dag."])
    await list.remove(id)
    #expect(list.removed == id && list.view?.letters.isEmpty == true)
    await list.restore(id)
    #expect(list.removed == nil && list.view?.letters.map(\.id) == [id])
  }

  private func resting(_ nickname: String, in house: House) async throws -> UUID {
    let id = try await added(nickname, .ex, in: house)
    let person = PersonModel(house: house, id: id)
    await person.load()
    await person.rest(true)
    return id
  }
}
