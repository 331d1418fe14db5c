#if canImport(UIKit)
  import Foundation
  import HavenModels
  import Security

  /// Seals the diary's data key with a key that never leaves this phone: it lives in the Secure Enclave and
  /// can be used once the phone was unlocked after a start. What is sealed is kept in the core's key file.
  struct SealingKey: KeyStore {
    /// The key store of this phone did not do what was asked.
    struct Failed: Error {}

    private let tag = Data("nl.thuishaven.sealing".utf8)
    private var algorithm: SecKeyAlgorithm { .eciesEncryptionCofactorX963SHA256AESGCM }

    func randomKey() throws -> Data {
      var bytes = Data(count: 32)
      let status = bytes.withUnsafeMutableBytes { buffer -> Int32 in
        guard let start = buffer.baseAddress else { return errSecParam }
        return SecRandomCopyBytes(kSecRandomDefault, buffer.count, start)
      }
      guard status == errSecSuccess else { throw Failed() }
      return bytes
    }

    func seal(_ key: Data, fresh: Bool) throws -> Data {
      if fresh { try forget() }
      guard let mine = try find() ?? make(), let open = SecKeyCopyPublicKey(mine),
        let sealed = SecKeyCreateEncryptedData(open, algorithm, key as CFData, nil)
      else { throw Failed() }
      return sealed as Data
    }

    func open(_ sealed: Data) -> Data? {
      guard let mine = try? find() else { return nil }
      return SecKeyCreateDecryptedData(mine, algorithm, sealed as CFData, nil) as Data?
    }

    private var query: [CFString: Any] {
      [
        kSecClass: kSecClassKey,
        kSecAttrApplicationTag: tag,
        kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom,
      ]
    }

    private func forget() throws {
      let status = SecItemDelete(query as CFDictionary)
      guard status == errSecSuccess || status == errSecItemNotFound else { throw Failed() }
    }

    private func find() throws -> SecKey? {
      var query = query
      query[kSecReturnRef] = true
      var found: CFTypeRef?
      switch SecItemCopyMatching(query as CFDictionary, &found) {
      case errSecSuccess:
        // A Core Foundation type can only be cast by force.
        // swift-format-ignore: NeverForceUnwrap
        return (found as! SecKey)
      case errSecItemNotFound: return nil
      default: throw Failed()
      }
    }

    private func make() throws -> SecKey? {
      // The simulator has no Secure Enclave: there the key is an ordinary one of the keychain.
      #if targetEnvironment(simulator)
        let use: SecAccessControlCreateFlags = []
      #else
        let use: SecAccessControlCreateFlags = .privateKeyUsage
      #endif
      guard
        let access = SecAccessControlCreateWithFlags(
          nil, kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly, use, nil)
      else { throw Failed() }
      var key: [CFString: Any] = [
        kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom,
        kSecAttrKeySizeInBits: 256,
        kSecPrivateKeyAttrs: [
          kSecAttrIsPermanent: true,
          kSecAttrApplicationTag: tag,
          kSecAttrAccessControl: access,
        ] as [CFString: Any],
      ]
      #if !targetEnvironment(simulator)
        key[kSecAttrTokenID] = kSecAttrTokenIDSecureEnclave
      #endif
      return SecKeyCreateRandomKey(key as CFDictionary, nil)
    }
  }
#endif
