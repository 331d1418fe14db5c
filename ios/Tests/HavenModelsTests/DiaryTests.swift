import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct DiaryTests {
  @Test func theListGoesOnWithoutADoubleOrAGap() async throws {
    let (_, house) = try await opened(try TestPhone())
    let ids = try await fill(house, moments: 130)
    let diary = DiaryModel(house: house)
    await diary.load()
    #expect(diary.hasMore)
    var pages = 1
    while diary.hasMore, pages < 100 {
      await diary.readOn()
      pages += 1
    }
    let read = try #require(diary.days).flatMap(\.moments).map(\.id)
    #expect(read == ids)
    let dates = try #require(diary.days).map(\.date)
    #expect(Set(dates).count == dates.count)

    // A change elsewhere reads it again, as far as it was read.
    let moment = MomentModel(house: house, id: ids[100])
    await moment.choose(mood: 7)
    await diary.load()
    #expect(diary.days?.flatMap(\.moments).count == ids.count)
    #expect(diary.days?.flatMap(\.moments)[100].step == 7)
  }

  @Test func theCalendarTurnsItsMonths() async throws {
    let (_, house) = try await opened(try TestPhone())
    let diary = DiaryModel(house: house)
    await diary.show(.calendar)
    let november = try #require(diary.month)
    #expect(november.title == "november 2026")
    #expect(november.days.count == 30)
    #expect(november.blanks == 6)
    #expect(november.next == nil)
    await diary.show(month: try #require(november.previous))
    #expect(diary.month?.title == "oktober 2026")
    await diary.show(month: try #require(diary.month?.next))
    #expect(diary.month == november)
  }

  @Test func aSearchStandsAboveTheCalendarToo() async throws {
    let (_, house) = try await opened(try TestPhone())
    let ids = try await fill(house, moments: 3)
    let note = StepModel(house: house, id: ids[1], step: .note)
    await note.load()
    note.words.text = "Koffie met Noor"
    await note.leave()
    let diary = DiaryModel(house: house)
    await diary.show(.calendar)
    #expect(!diary.searching)
    await diary.search("koffie")
    #expect(diary.searching)
    #expect(diary.face == .calendar)
    #expect(diary.days?.flatMap(\.moments).map(\.id) == [ids[1]])
    // What changes elsewhere is found as well.
    let other = StepModel(house: house, id: ids[0], step: .note)
    await other.load()
    other.words.text = "Nog koffie"
    await other.leave()
    await diary.load()
    #expect(diary.days?.flatMap(\.moments).map(\.id) == [ids[0], ids[1]])
    await diary.search(" ")
    #expect(!diary.searching)
    #expect(diary.month != nil)
  }

  @Test func comingBackToTheListFindsItAsFarAsItWasRead() async throws {
    let (_, house) = try await opened(try TestPhone())
    _ = try await fill(house, moments: 130)
    let diary = DiaryModel(house: house)
    await diary.load()
    await diary.readOn()
    let read = try #require(diary.days).flatMap(\.moments).count
    await diary.search("")
    #expect(diary.days?.flatMap(\.moments).count == read)
  }

  @Test func whatOneScreenChangesTheOthersHearOf() async throws {
    let (_, house) = try await opened(try TestPhone())
    let before = house.changes
    _ = try await logged(3, in: house)
    #expect(await eventually { house.changes > before })
  }

  @Test func theLanguageChangesWithoutARestart() async throws {
    let (_, house) = try await opened(try TestPhone(languages: ["en-GB"]))
    #expect(house.words.diary.title == "Diary")
    let id = try await logged(3, in: house)
    let settings = SettingsModel(house: house)
    await settings.change(.language(choice: .dutch))
    #expect(house.settings.languageCode == "nl")
    #expect(house.words.diary.title == "Dagboek")
    let today = TodayModel(house: house)
    await today.load()
    #expect(today.justNow?.sentence == "Nogal donker. Bewaard om 20:14.")
    await settings.change(.clock(style: .twelve))
    await settings.change(.language(choice: .english))
    let moment = MomentModel(house: house, id: id)
    await moment.load()
    #expect(moment.page?.moment.time.hasPrefix("8:14") == true)
    await settings.loadSources()
    #expect(settings.sources?.sections.isEmpty == false)
    await settings.change(.appearance(choice: .dark))
    #expect(house.settings.appearance == .dark)
  }

  @Test func aPhoneThatSpeaksAnotherLanguageIsFollowed() async throws {
    let phone = ChangingPhone(try TestPhone(languages: ["nl-NL"]))
    let app = AppModel(platform: phone)
    await app.open()
    let house = try #require(app.house)
    let before = house.changes
    #expect(house.words.diary.title == "Dagboek")
    phone.now = try TestPhone(folder: phone.folder, languages: ["en-GB", "nl-NL"])
    await app.woke()
    #expect(house.words.diary.title == "Diary")
    #expect(app.language == "en")
    #expect(house.changes > before)
    // Unless the person chose a language themselves.
    await SettingsModel(house: house).change(.language(choice: .dutch))
    await app.woke()
    #expect(house.words.diary.title == "Dagboek")
  }

  @Test func peopleAreAddedRenamedAndPutToRest() async throws {
    let (_, house) = try await opened(try TestPhone())
    let newcomer = NewcomerModel(house: house)
    newcomer.nickname = "   "
    #expect(await newcomer.keep() == false)
    let refusal = ApiError.Invalid(field: .nickname, reason: .empty)
    #expect(newcomer.trouble == explain(error: refusal, languages: ["nl"]))
    newcomer.nickname = "Noor"
    newcomer.role = .friend
    #expect(await newcomer.keep())
    #expect(await newcomer.keep(), "the same id is one person")

    let people = PeopleModel(house: house)
    await people.load()
    #expect(people.view?.people.map(\.nickname) == ["Ik", "Noor"])
    let person = PersonModel(house: house, id: newcomer.id)
    await person.load()
    person.nickname.text = " "
    await person.leave()
    #expect(person.nickname.trouble == explain(error: refusal, languages: ["nl"]))
    // What else is changed does not make the sentence go away, nor the field forget.
    await person.choose(.friend)
    #expect(person.nickname.trouble != nil)
    #expect(person.nickname.text == " ")
    #expect(person.person?.nickname == "Noor")
    person.nickname.text = "Noortje"
    await person.leave()
    await person.choose(.colleague)
    await person.rest(true)
    #expect(person.person?.resting == true)
    #expect(person.person?.role == .colleague)
    await people.load()
    #expect(people.view?.people.map(\.nickname) == ["Ik"])
    #expect(people.view?.resting.map(\.nickname) == ["Noortje"])
    await person.rest(false)
    #expect(person.person?.resting == false)
  }

  private func fill(_ house: House, moments: Int) async throws -> [UUID] {
    var ids: [UUID] = []
    for index in 0..<moments {
      let id = newId()
      let day = String(format: "2026-10-%02d", 1 + index / 7)
      let draft = MomentDraft(
        id: id, mood: .step(step: UInt8(1 + index % 7)),
        occurred: .wall(date: day, hour: UInt8(8 + index % 7), minute: 0))
      _ = try await house.ask { try $0.diary().log(draft: draft) }
      ids.insert(id, at: 0)
    }
    return ids
  }
}
