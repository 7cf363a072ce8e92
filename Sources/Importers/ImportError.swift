import ResolutionModel

/// Why a file cannot be read as a resolution.
public enum ImportError: Error, Hashable, Sendable {
  /// The file has no bytes, or only white space.
  case empty
  /// The file is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// The bytes are of no form that is read here; the text says what they look like.
  case unsupported(String)
  /// A text in which neither formula nor numbered paragraphs are found.
  case noResolution
  /// The form is known but broken at a place; line and column count from 1.
  case malformed(format: ImportedDocument.Format, message: String, line: Int?, column: Int?)
}
