#if os(Linux)
  import Foundation
  import HavenModels
  import Testing
  import Thuishaven

  @MainActor
  @Suite struct KilledTests {
    @Test func whatWasAcknowledgedSurvivesAKill() async throws {
      let phone = try TestPhone(now: "2030-01-01T12:00:00Z")
      let words = "Geheim \(UUID().uuidString)"
      let child = Process()
      child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appendingPathComponent("LogOnce")
      child.arguments = [phone.folder, words]
      let out = Pipe()
      child.standardOutput = out
      try child.run()
      let said = String(decoding: out.fileHandleForReading.availableData, as: UTF8.self)
      kill(child.processIdentifier, SIGKILL)
      child.waitUntilExit()
      #expect(child.terminationReason == .uncaughtSignal)
      let id = try #require(UUID(uuidString: said.trimmingCharacters(in: .whitespacesAndNewlines)))

      // No file holds a word of it, in either of two encodings.
      for (name, bytes) in try files(in: phone.folder) {
        #expect(bytes.range(of: Data(words.utf8)) == nil, "\(name)")
        let wide = try #require(words.data(using: .utf16LittleEndian))
        #expect(bytes.range(of: wide) == nil, "\(name)")
      }

      let (_, house) = try await opened(phone)
      let moment = MomentModel(house: house, id: id)
      await moment.load()
      #expect(moment.page?.moment.note == words)
      #expect(moment.page?.moment.step == 2)
    }
  }
#endif
