import Foundation
import Thuishaven

/// What only the phone knows or can do. Nothing here but the clipboard is called on the main actor.
public protocol Platform: Sendable {
  /// The folder of the diary.
  var folder: String { get throws }
  /// Its languages, zone rules and clock as they are now.
  var phone: Phone { get }
  /// The clock to go by.
  var clock: Clock { get }
  /// The key of the diary: a fresh one, or the one that was made for it.
  func key(for state: KeyState) throws -> DataKey
  /// Puts a text on the clipboard of this phone alone, to be gone from it after some seconds.
  @MainActor func copy(_ text: String, forSeconds seconds: Double)
}

extension Platform {
  /// The phone's own clock.
  public var clock: Clock { .phone }
}

/// The data key as the core wants it.
public struct DataKey: Sendable {
  /// 32 bytes; empty when the phone has lost it.
  public let bytes: Data
  /// The key as the phone's key store sealed it, for a diary that is still to be made.
  public let wrap: Data?

  /// A key and how it was sealed.
  public init(bytes: Data, wrap: Data?) {
    self.bytes = bytes
    self.wrap = wrap
  }
}
