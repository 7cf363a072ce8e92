/// Why a file is not read as a Word document.
package enum WordError: Error, Hashable, Sendable {
  case archive(ArchiveError)
  /// A ZIP archive with something else inside; the text says what it is.
  case notWord(String)
  /// A part that is no well-formed XML; the line counts from 1.
  case malformed(part: String, message: String, line: Int?)
}
