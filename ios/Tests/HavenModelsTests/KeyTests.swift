import Foundation
import HavenModels
import Testing
import Thuishaven

/// A key store in memory that can be broken. Sealing turns every bit around and says with which key.
final class MemoryStore: KeyStore, @unchecked Sendable {
  enum Fault { case none, random, seal, open, other, old }

  var fault: Fault
  var sealingKey: UInt8 = 1

  init(_ fault: Fault = .none) { self.fault = fault }

  struct Failed: Error {}

  func randomKey() throws -> Data {
    if fault == .random { throw Failed() }
    return Data(repeating: 7, count: 32)
  }

  func seal(_ key: Data, fresh: Bool) throws -> Data {
    if fault == .seal { throw Failed() }
    if fresh {
      sealingKey += 1
      if fault == .old { fault = .none }
    }
    return Data([sealingKey]) + key.map { ~$0 }
  }

  func open(_ sealed: Data) -> Data? {
    if fault == .open || fault == .old || sealed.first != sealingKey { return nil }
    return fault == .other ? Data(repeating: 9, count: 32) : Data(sealed.dropFirst().map { ~$0 })
  }
}

/// A phone that keeps its key in a store.
private struct StorePhone: Platform {
  let test: TestPhone
  let store: MemoryStore
  var folder: String { test.folder }
  var phone: Phone { test.phone }
  var clock: Clock { test.clock }
  func key(for state: KeyState) throws -> DataKey { try store.key(for: state) }
  func copy(_ text: String, forSeconds seconds: Double) { test.copy(text, forSeconds: seconds) }
}

@MainActor
@Suite struct KeyTests {
  @Test func aSealedKeyOpensTheDiaryAgain() async throws {
    let phone = StorePhone(test: try TestPhone(), store: MemoryStore())
    let app = AppModel(platform: phone)
    await app.open()
    let id = try await logged(3, in: try #require(app.house))
    await app.shut()
    // What lies in the folder is not the key itself.
    for (name, bytes) in try files(in: phone.folder) {
      #expect(bytes.range(of: try phone.store.randomKey()) == nil, "\(name)")
    }
    await app.open()
    let moment = MomentModel(house: try #require(app.house), id: id)
    await moment.load()
    #expect(moment.page?.moment.step == 3)
  }

  @Test(arguments: [MemoryStore.Fault.random, .seal, .open, .other])
  func aStoreThatCannotKeepAKeyIsNotTrusted(fault: MemoryStore.Fault) async throws {
    let phone = StorePhone(test: try TestPhone(), store: MemoryStore(fault))
    let app = AppModel(platform: phone)
    await app.open()
    try expectMissing(app)
    #expect(!FileManager.default.fileExists(atPath: phone.folder + "/diary.db"))
    // And once it can, the diary begins.
    phone.store.fault = .none
    await app.open()
    #expect(app.house != nil)
  }

  @Test func anOldSealingKeyThatNoLongerWorksIsReplacedWhileThereIsNoDiary() async throws {
    let phone = StorePhone(test: try TestPhone(), store: MemoryStore(.old))
    let app = AppModel(platform: phone)
    await app.open()
    #expect(app.house != nil)
    #expect(phone.store.sealingKey == 2)
  }

  @Test func aLostSealingKeyIsSaidToBeMissingAndIsNotReplaced() async throws {
    let phone = StorePhone(test: try TestPhone(), store: MemoryStore())
    let app = AppModel(platform: phone)
    await app.open()
    await app.shut()
    let before = try files(in: phone.folder)
    phone.store.fault = .open
    await app.open()
    try expectMissing(app)
    #expect(phone.store.sealingKey == 1)
    #expect(try files(in: phone.folder) == before)
    phone.store.fault = .none
    await app.open()
    #expect(app.house != nil)
  }

  private func expectMissing(_ app: AppModel) throws {
    guard case .trouble(let explanation) = app.phase else {
      Issue.record("it was opened without a key that can be kept")
      return
    }
    #expect(explanation == explain(error: .KeyMissing, languages: ["nl"]))
  }
}
