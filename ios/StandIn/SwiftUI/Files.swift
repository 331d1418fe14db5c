/// developer.apple.com/documentation/uniformtypeidentifiers/uttype-swift.struct
public struct UTType: Hashable, Sendable {
  /// developer.apple.com/documentation/uniformtypeidentifiers/uttype-swift.struct/json
  public static var json: UTType { UTType() }
  /// developer.apple.com/documentation/uniformtypeidentifiers/uttype-swift.struct/utf8plaintext
  public static var utf8PlainText: UTType { UTType() }
  /// developer.apple.com/documentation/uniformtypeidentifiers/uttype-swift.struct/identifier
  public var identifier: String { fatalError() }
}

/// developer.apple.com/documentation/foundation/filewrapper
public class FileWrapper {
  /// developer.apple.com/documentation/foundation/filewrapper/init(regularfilewithcontents:)
  public init(regularFileWithContents contents: Data) {}
  /// developer.apple.com/documentation/foundation/filewrapper/regularfilecontents
  public var regularFileContents: Data? { nil }
}

/// /filedocument
@preconcurrency public protocol FileDocument: Sendable {
  typealias ReadConfiguration = FileDocumentReadConfiguration
  typealias WriteConfiguration = FileDocumentWriteConfiguration
  /// /filedocument/readablecontenttypes
  static var readableContentTypes: [UTType] { get }
  /// /filedocument/init(configuration:)
  init(configuration: ReadConfiguration) throws
  /// /filedocument/filewrapper(configuration:)
  func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper
}
/// /filedocumentreadconfiguration
public struct FileDocumentReadConfiguration {
  /// /filedocumentreadconfiguration/file
  public let file: FileWrapper
}
/// /filedocumentwriteconfiguration
public struct FileDocumentWriteConfiguration {}

extension View {
  /// /view/fileimporter(ispresented:allowedcontenttypes:oncompletion:)
  public func fileImporter(
    isPresented: Binding<Bool>, allowedContentTypes: [UTType],
    onCompletion: @escaping (Result<URL, any Error>) -> Void
  ) -> some View { Modified<Self>() }
  /// /view/fileexporter(ispresented:document:contenttype:defaultfilename:oncompletion:)
  public func fileExporter<D: FileDocument>(
    isPresented: Binding<Bool>, document: D?, contentType: UTType, defaultFilename: String? = nil,
    onCompletion: @escaping (Result<URL, any Error>) -> Void
  ) -> some View { Modified<Self>() }
}
