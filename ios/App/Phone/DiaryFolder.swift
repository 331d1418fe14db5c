#if canImport(UIKit)
  import Foundation

  /// The folder of the diary: locked with the phone until it is first opened after a start, and in no
  /// backup, neither on a computer nor in iCloud.
  enum DiaryFolder {
    static func ready() throws -> URL {
      let files = FileManager.default
      var folder = try files.url(
        for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true
      ).appending(path: "Thuishaven", directoryHint: .isDirectory)
      // Files made in a folder take over its protection.
      let protection: [FileAttributeKey: Any] = [
        .protectionKey: FileProtectionType.completeUntilFirstUserAuthentication
      ]
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: protection)
      try files.setAttributes(protection, ofItemAtPath: folder.path(percentEncoded: false))
      var values = URLResourceValues()
      values.isExcludedFromBackup = true
      try folder.setResourceValues(values)
      return folder
    }
  }
#endif
