import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct TroubleTests {
  @Test func aWrongKeyIsExplainedWithHelpInReachAndEveryFileAsItWas() async throws {
    var phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let id = try await logged(3, in: house)
    await app.shut()
    let before = try files(in: phone.folder)
    let right = phone.bytes
    phone.bytes = Data(repeating: 8, count: 32)

    let wrong = AppModel(platform: phone)
    await wrong.open()
    guard case .trouble(let explanation) = wrong.phase else {
      Issue.record("it was opened with a wrong key")
      return
    }
    #expect(explanation == explain(error: .WrongKey, languages: ["nl"]))
    #expect(wrong.frame.help == "Hulp")
    wrong.show(.help)
    let help = wrong.help()
    await help.load()
    #expect(help.view.lines.compactMap(\.dial).contains("112"))
    #expect(help.view.lines.compactMap(\.dial).contains("113"))
    #expect(try files(in: phone.folder) == before)

    phone.bytes = right
    let (_, again) = try await opened(phone)
    let moment = MomentModel(house: again, id: id)
    await moment.load()
    #expect(moment.page?.moment.step == 3)
  }

  @Test func aLostKeyIsMissingAndNoFirstRun() async throws {
    var phone = try TestPhone()
    let (app, _) = try await opened(phone)
    await app.shut()
    phone.bytes = Data()
    let lost = AppModel(platform: phone)
    await lost.open()
    guard case .trouble(let explanation) = lost.phase else {
      Issue.record("it was opened without a key")
      return
    }
    #expect(explanation == explain(error: .KeyMissing, languages: ["nl"]))
  }

  @Test func aDiaryThatIsGoneIsDamagedAndNoFirstRun() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    _ = try await logged(3, in: house)
    await app.shut()
    for name in try files(in: phone.folder).keys where name.hasPrefix("diary.db") {
      try FileManager.default.removeItem(atPath: phone.folder + "/" + name)
    }
    try await isRefused(phone, with: .Corrupt)
  }

  @Test func aFileThatIsNoDiaryIsLeftAlone() async throws {
    let phone = try TestPhone()
    try FileManager.default.createDirectory(
      atPath: phone.folder, withIntermediateDirectories: true)
    let noise = Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try noise.write(to: URL(fileURLWithPath: phone.folder + "/diary.db"))
    try await isRefused(phone, with: .NotADatabase)
    #expect(try files(in: phone.folder)["diary.db"] == noise)
  }

  @Test func aFolderThatCannotBeIsSaidToBeSo() async throws {
    let file = newFolder()
    try Data("a file".utf8).write(to: URL(fileURLWithPath: file))
    try await isRefused(try TestPhone(folder: file + "/diary"), with: .NotWritable)
  }

  private func isRefused(_ phone: TestPhone, with error: ApiError) async throws {
    let app = AppModel(platform: phone)
    await app.open()
    guard case .trouble(let explanation) = app.phase else {
      Issue.record("it was opened")
      return
    }
    #expect(explanation == explain(error: error, languages: ["nl"]))
    #expect(!explanation.title.isEmpty && !explanation.text.isEmpty)
  }

  @Test func tryingAgainOpensWhatWasInUse() async throws {
    let phone = try TestPhone()
    let (first, _) = try await opened(phone)
    let second = AppModel(platform: phone)
    await second.open()
    guard case .trouble(let explanation) = second.phase else {
      Issue.record("one diary was opened twice")
      return
    }
    #expect(explanation == explain(error: .InUse, languages: ["nl"]))
    #expect(explanation.retry)
    await first.shut()
    await second.open()
    #expect(second.house != nil)
  }

  @Test func aShutDiaryIsSaidToBeShut() async throws {
    let (app, house) = try await opened(try TestPhone())
    await app.shut()
    let today = TodayModel(house: house)
    await today.load()
    #expect(today.trouble == explain(error: .Closed, languages: ["nl"]))
  }

  @Test func helpSpeaksTheLanguageOfTheDiary() async throws {
    let (app, house) = try await opened(try TestPhone(languages: ["nl"]))
    await SettingsModel(house: house).change(.language(choice: .english))
    let help = app.help()
    #expect(help.view.title == "Help")
    await help.load()
    #expect(help.view == helpWithoutDiary(languages: ["en"]))
  }

  @Test func stepsAreLeftAllAtOnce() async throws {
    let app = AppModel(platform: try TestPhone())
    let id = newId()
    app.show(.moment(id))
    app.show(.step(id, .trigger, alone: false))
    app.show(.step(id, .emotions, alone: false))
    app.show(.step(id, .emotions, alone: false))
    #expect(app.path.count == 3)
    app.leaveSteps()
    #expect(app.path == [.moment(id)])
    app.back()
    app.back()
    #expect(app.path.isEmpty)
  }
}
