/// Why a text is not the canonical text of any resolution.
public struct CanonicalTextError: Error, Hashable, Sendable {
  /// One fault and its place.
  public struct Problem: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
    public let column: Int
    /// One sentence without a full stop.
    public let message: String

    package init(line: Int, column: Int, message: String) {
      self.line = line
      self.column = column
      self.message = message
    }
  }

  /// The faults in the order of the text, at least one and at most 20.
  public let problems: [Problem]
}

extension CanonicalTextError: CustomStringConvertible {
  /// `line:column: message`, one fault a line.
  public var description: String {
    problems.map { "\($0.line):\($0.column): \($0.message)" }.joined(separator: "\n")
  }
}
