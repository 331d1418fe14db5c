import Foundation
import Thuishaven

/// What seals the data key: a key of the phone's key store that never leaves it.
public protocol KeyStore: Sendable {
  /// 32 random bytes.
  func randomKey() throws -> Data
  /// Seals a data key, with the key that is there or with a fresh one in its place. A fresh one is asked for
  /// only while there is no diary.
  func seal(_ key: Data, fresh: Bool) throws -> Data
  /// Opens a sealed data key; nothing when what sealed it is no longer there.
  func open(_ sealed: Data) -> Data?
}

extension KeyStore {
  /// The key of the diary. A lost one is empty, for which the core has its own answer: it never begins a new
  /// diary over an old one.
  public func key(for state: KeyState) throws -> DataKey {
    switch state {
    case .fresh: try made()
    case .made(let wrap): DataKey(bytes: wrap.flatMap(open) ?? Data(), wrap: nil)
    }
  }

  /// A new data key, sealed and opened once to see that it can be: a key store that fails does so now, and not
  /// tomorrow, when words depend on it.
  private func made() throws -> DataKey {
    guard let key = try? randomKey() else { throw ApiError.KeyMissing }
    for fresh in [false, true] {
      if let sealed = try? seal(key, fresh: fresh), open(sealed) == key {
        return DataKey(bytes: key, wrap: sealed)
      }
    }
    throw ApiError.KeyMissing
  }
}
