import ResolutionModel

/// The file a text was read from, and by what.
public struct SourceFile: Hashable, Sendable {
  /// The file's name without its folders.
  public var name: String
  /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
  public var sha256: String
  public var format: ImportedDocument.Format
  /// The version of the program that read it; a later one's reading replaces an earlier one's.
  public var reader: String

  public init(name: String, sha256: String, format: ImportedDocument.Format, reader: String) {
    self.name = name
    self.sha256 = sha256
    self.format = format
    self.reader = reader
  }

  /// The file of these bytes.
  public init(name: String, bytes: [UInt8], format: ImportedDocument.Format, reader: String) {
    self.init(name: name, sha256: SHA256.hexDigest(of: bytes), format: format, reader: reader)
  }
}

/// A text that is to be stored, with the file it came from.
public struct IncomingText: Sendable {
  public var resolution: Resolution
  public var source: SourceFile

  public init(_ resolution: Resolution, from source: SourceFile) {
    self.resolution = resolution
    self.source = source
  }
}

/// One reading of a resolution in one language: which text was read from which file.
public struct SourceReading: Hashable, Sendable {
  public let language: Language
  public let source: SourceFile
  /// The Git blob of the canonical text, 40 hexadecimal digits.
  public var text: String { textID.hex }

  let textID: ObjectID

  init(language: Language, source: SourceFile, textID: ObjectID) {
    self.language = language
    self.source = source
    self.textID = textID
  }
}
