import Foundation
import HavenModels
import Testing
import Thuishaven

/// A phone for tests: its own folder, languages, zone and clock.
struct TestPhone: Platform {
  let folder: String
  var phone: Phone
  var clock: Clock
  var bytes = Data(repeating: 7, count: 32)
  let clipboard = Clipboard()

  init(
    folder: String = newFolder(), languages: [String] = ["nl-NL"],
    zone: String = "Europe/Amsterdam", now: String = "2026-11-23T19:14:00Z"
  ) throws {
    self.folder = folder
    let now = instant(now)
    let rules = ZoneRules.of(try #require(TimeZone(identifier: zone)), now: now)
    phone = Phone(languages: languages, zone: rules, clock24: true)
    clock = .stopped(at: now)
  }

  func key(for state: KeyState) throws -> DataKey {
    switch state {
    case .fresh: DataKey(bytes: bytes, wrap: Data("sealed".utf8))
    case .made: DataKey(bytes: bytes, wrap: nil)
    }
  }

  func copy(_ text: String, forSeconds seconds: Double) {
    clipboard.copied.append((text, seconds))
  }

  /// The same phone later, or earlier.
  func at(_ now: String) -> TestPhone {
    var phone = self
    phone.clock = .stopped(at: instant(now))
    return phone
  }
}

/// What was copied, and for how long.
@MainActor
final class Clipboard {
  var copied: [(text: String, seconds: Double)] = []
  nonisolated init() {}
}

/// A phone whose settings change while the app is open.
final class ChangingPhone: Platform, @unchecked Sendable {
  var now: TestPhone
  init(_ phone: TestPhone) { now = phone }
  var folder: String { now.folder }
  var phone: Phone { now.phone }
  var clock: Clock { now.clock }
  func key(for state: KeyState) throws -> DataKey { try now.key(for: state) }
  func copy(_ text: String, forSeconds seconds: Double) {
    now.copy(text, forSeconds: seconds)
  }
}

/// A folder that is not there yet.
func newFolder() -> String {
  FileManager.default.temporaryDirectory
    .appendingPathComponent("thuishaven-\(UUID().uuidString)").path
}

/// An instant written as in ISO 8601.
func instant(_ text: String) -> Date {
  if let date = try? Date(text, strategy: .iso8601) { return date }
  Issue.record("\(text) is no instant")
  return .distantPast
}

/// Opens the diary of a phone as the app does.
@MainActor
func opened(_ phone: TestPhone) async throws -> (app: AppModel, house: House) {
  let app = AppModel(platform: phone)
  await app.open()
  if case .trouble(let explanation) = app.phase { Issue.record("\(explanation)") }
  return (app, try #require(app.house))
}

/// Logs a mood with one tap on Today, and gives the moment's id.
@MainActor
func logged(_ step: UInt8, in house: House) async throws -> UUID {
  let today = TodayModel(house: house)
  await today.tap(step: step)
  #expect(today.trouble == nil)
  return try #require(today.justNow).moment.id
}

/// One question about a moment, read and ready.
@MainActor
func asked(_ step: LogStep, of id: UUID, in house: House, alone: Bool = false) async -> StepModel {
  let model = StepModel(house: house, id: id, step: step, alone: alone)
  await model.load()
  #expect(model.trouble == nil)
  return model
}

/// The page of a moment, read and ready.
@MainActor
func page(of id: UUID, in house: House) async throws -> MomentPage {
  let model = MomentModel(house: house, id: id)
  await model.load()
  return try #require(model.page)
}

/// Adds someone, and gives their id.
@MainActor
func added(_ nickname: String, _ role: Role = .friend, in house: House) async throws -> UUID {
  let newcomer = NewcomerModel(house: house)
  newcomer.nickname = nickname
  newcomer.role = role
  #expect(await newcomer.keep())
  return newcomer.id
}

/// Waits for something that follows by itself, for at most two seconds.
@MainActor
func eventually(_ holds: () -> Bool) async -> Bool {
  for _ in 0..<200 where !holds() { try? await Task.sleep(for: .milliseconds(10)) }
  return holds()
}

/// Every file in a folder with its bytes.
func files(in folder: String) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
    let path = folder + "/" + name
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
    else { continue }
    files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
  }
  return files
}
