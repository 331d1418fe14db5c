import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct FrozenTests {
  @Test func aDiaryOfTheFirstVersionIsReadBackWhole() async throws {
    var phone = try TestPhone(now: "2026-11-21T09:00:00Z")
    phone.bytes = Data(repeating: 0x42, count: 32)
    try FileManager.default.createDirectory(
      atPath: phone.folder, withIntermediateDirectories: true)
    let frozen = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../tests/fixtures/v1").standardizedFileURL
    for name in ["diary.db", "diary.key.json"] {
      try FileManager.default.copyItem(
        atPath: frozen.appendingPathComponent(name).path, toPath: phone.folder + "/" + name)
    }

    let (_, house) = try await opened(phone)
    #expect(house.settings.welcomed)
    #expect(house.settings.appearance == .dark)
    #expect(house.settings.dayStart == 5)

    let people = PeopleModel(house: house)
    await people.load()
    #expect(people.view?.people.dropFirst().map(\.nickname) == ["Noortje", "Oma 👵"])
    #expect(people.view?.resting.map(\.nickname) == ["Bas"])

    let diary = DiaryModel(house: house)
    await diary.load()
    let moments = try #require(diary.days).flatMap(\.moments)
    #expect(moments.map(\.time) == ["12:53", "09:50", "09:40", "02:30", "21:17"])
    #expect(moments.map(\.step) == [4, 5, 2, 4, 7])
    let full = try #require(moments.dropFirst().first)
    #expect(full.emotions.map(\.id) == ["sad", "lonely"])
    #expect(full.triggers.map(\.id) == ["silence", "no_answer"])
    #expect(full.ownEmotion == "leeggelopen")
    #expect(full.ownTrigger == "de deur")
    #expect(full.note.hasPrefix("Niet-gehoord aan tafel.\nTweede regel"))
    #expect(full.energy == 4)

    await diary.search("niet-gehoord verdrietig noort")
    #expect(diary.days?.flatMap(\.moments).map(\.id) == [full.id])
    let bin = BinModel(house: house)
    await bin.load()
    #expect(bin.rows?.map(\.moment.note) == ["In de bak"])
    // Its last change can still be taken back.
    let moment = MomentModel(house: house, id: full.id)
    await moment.undo()
    #expect(moment.page?.moment.step != 5)
  }
}
