import Foundation
import Observation
import Thuishaven

/// A questionnaire from a file, and what was found in it.
@MainActor
@Observable
public final class FromFileModel: BeginningModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// What the file turned out to be; nothing before one was chosen.
  public private(set) var view: ImportView?
  /// The file could not be read.
  public private(set) var unreadable = false
  /// A file is being read.
  public private(set) var reading = false
  /// The ids of what is begun here.
  public let beginnings = Beginnings()

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads a file that the person chose, and takes in what it holds.
  public func take(_ file: URL) async {
    guard !reading else { return }
    reading = true
    defer { reading = false }
    unreadable = false
    do {
      // Not on the core's queue either: a file can come from far.
      let text = try await Task.detached { try readText(of: file) }.value
      await attempt({ try $0.questionnaires().takeIn(file: text) }, then: { view = $0 })
    } catch {
      couldNotRead()
    }
  }

  /// The system could not give the file.
  public func couldNotRead() {
    trouble = nil
    view = nil
    unreadable = true
  }
}

/// More than the core takes, so that it is the core that says a file is too large.
private let mostBytes = 9_000_000

/// The text of a file from outside the app, no more of it than can be of use.
private func readText(of file: URL) throws -> String {
  #if canImport(Darwin)
    let opened = file.startAccessingSecurityScopedResource()
    defer { if opened { file.stopAccessingSecurityScopedResource() } }
  #endif
  let handle = try FileHandle(forReadingFrom: file)
  defer { try? handle.close() }
  let bytes = try handle.read(upToCount: mostBytes) ?? Data()
  // Cut off in the middle of a letter, it is too large all the same; else a text is taken byte for byte or not.
  if bytes.count == mostBytes { return String(decoding: bytes, as: UTF8.self) }
  return String(data: bytes, encoding: .utf8) ?? ""
}
