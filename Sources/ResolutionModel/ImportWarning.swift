/// Something in a source that could not be placed or had to be assumed; nothing of it is lost silently.
public struct ImportWarning: Hashable, Sendable {
  /// What kind of trouble; the raw value is the code that JSON carries.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// Text of the source that is in no paragraph; the message quotes it.
    case unplaced
    /// A footnote no mark calls; it hangs on the last paragraph before it.
    case orphanNote = "orphan-note"
    /// A footnote mark without a note.
    case missingNote = "missing-note"
    /// A particular (symbol, date, title) the source lacks or gives twice.
    case particulars
    /// Markup that breaks its own rules and was read as it must have been meant.
    case repaired
    /// Bytes that are no text in the encoding, replaced by U+FFFD.
    case encoding
    /// A numbering that jumps or repeats.
    case numbering
  }

  public var code: Code
  public var message: String
  /// The line of the file, from 1, or of the text in it where a file has no lines; nil where it concerns the whole.
  public var line: Int?

  public init(_ code: Code, _ message: String, line: Int? = nil) {
    self.code = code
    self.message = message
    self.line = line
  }
}
