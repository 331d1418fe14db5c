import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct LifeTests {
  @Test func aLifeEventIsKeptThrownAwayAndBroughtBack() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let model = LifeEventsModel(house: house)
    await model.load()
    #expect(model.view?.events.isEmpty == true)
    model.add()
    let event = try #require(model.event)
    await event.load()
    #expect(event.day == "2026-11-23")
    await model.keep()
    #expect(event.trouble != nil, "it has no kind yet")
    #expect(model.event != nil)
    event.kind = "move"
    event.text = "Naar de havenkant"
    event.choose("2026-11-20")
    await model.keep()
    #expect(model.event == nil)
    let kept = try #require(model.view?.events.first)
    #expect(kept.kind == "move" && kept.text == "Naar de havenkant" && kept.day == "2026-11-20")

    // The calendar shows it on its day.
    let diary = DiaryModel(house: house)
    await diary.show(.calendar)
    let day = try #require(diary.month?.days.first { $0.date == "2026-11-20" })
    #expect(day.events == [kept.label])
    #expect(day.spoken.contains("Naar de havenkant"))
    await diary.choose(day)

    // It is changed in its place.
    model.change(kept)
    model.event?.text = "Naar de overkant"
    await model.keep()
    #expect(model.view?.events.map(\.text) == ["Naar de overkant"])
    await diary.load()
    #expect(diary.day?.events.first?.contains("Naar de overkant") == true)

    await model.remove(kept.id)
    #expect(model.removed == kept.id)
    #expect(model.view?.events.isEmpty == true)
    #expect(model.view?.binned.map(\.id) == [kept.id])
    await diary.load()
    #expect(diary.day?.events == [])
    await model.restore(kept.id)
    #expect(model.removed == nil)
    await app.shut()
    let (_, again) = try await opened(phone)
    let later = LifeEventsModel(house: again)
    await later.load()
    #expect(later.view?.events.map(\.text) == ["Naar de overkant"])
    #expect(later.view?.binned.isEmpty == true)
  }

  @Test func thePageOfAPerson() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let noor = try await added("Noor", in: house)
    let sam = try await added("Sam", in: house)
    let id = try await logged(6, in: house)
    await asked(.people, of: id, in: house).toggle(noor.uuidString.lowercased())
    let person = PersonModel(house: house, id: noor)
    await person.load()
    #expect(person.page?.lane.days.count == 7)
    #expect(person.page?.lane.days.map(\.count).reduce(0, +) == 1)
    async let one: Void = person.turn(.helps)
    async let two: Void = person.turn(.encourages)
    _ = await (one, two)
    await person.load()
    #expect(person.page?.figure == Figure(listens: false, helps: true, encourages: true))
    await person.choose(trust: 7)
    await person.choose(trust: 11)
    #expect(person.trouble != nil)
    #expect(person.page?.trust == 7)
    person.eases.text = "Rustig praten"
    person.group.text = "koor "
    await person.leave()
    #expect(person.page?.eases == "Rustig praten")
    #expect(person.page?.group == "koor")
    #expect(person.group.text == "koor ", "the blank before the next word stays")

    let other = PersonModel(house: house, id: sam)
    await other.load()
    #expect(other.page?.groups == ["koor"])
    #expect(other.page?.lane.days.map(\.count).reduce(0, +) == 0)
    await other.choose(group: "koor")
    #expect(other.page?.group == "koor")
    #expect(other.group.text == "koor")
    await other.choose(group: "koor")
    #expect(other.page?.group == "")

    await app.shut()
    let (_, again) = try await opened(phone)
    let later = PersonModel(house: again, id: noor)
    await later.load()
    #expect(later.page?.trust == 7)
    #expect(later.eases.text == "Rustig praten")
    // Oneself has a page as well, and nothing to trust or flag.
    let people = PeopleModel(house: again)
    await people.load()
    let me = try #require(people.view?.people.first { $0.me })
    let mine = PersonModel(house: again, id: me.id)
    await mine.load()
    #expect(mine.person?.me == true)
    await mine.flag(notSafe: true)
    #expect(mine.trouble != nil)
  }
}
