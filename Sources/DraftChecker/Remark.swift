/// What a rule has to say about a place in the draft, before the place is found in the source.
public struct Remark: Hashable, Sendable {
  /// The place a remark points at.
  public enum Spot: Hashable, Sendable {
    /// The document as a whole.
    case document
    /// A line of the source, from 1, and the paragraph on it, where there is one.
    case line(Int, paragraph: Int? = nil)
    /// A whole paragraph, by its index in `Resolution.paragraphs`.
    case paragraph(Int)
    /// The printed number or letter of a paragraph.
    case label(Int)
    /// A run of a paragraph's text, in UTF-8 bytes.
    case text(Int, Range<Int>)
    /// A run of a paragraph as written, in bytes of its `WrittenText`.
    case written(Int, Range<Int>)
    /// The mark of a footnote, by its index in `Paragraph.notes`.
    case note(Int, Int)
  }

  public let spot: Spot
  /// One sentence without a full stop.
  public let message: String
  /// What to do about it, one sentence; nil where the message says it.
  public let advice: String?
  /// Nil for the rule's own severity.
  public let severity: Severity?
  public let correction: Correction?

  public init(
    _ spot: Spot, _ message: String, advice: String? = nil, severity: Severity? = nil, correction: Correction? = nil
  ) {
    self.spot = spot
    self.message = message
    self.advice = advice
    self.severity = severity
    self.correction = correction
  }
}

extension Remark.Spot {
  /// The paragraph the spot lies in.
  package var paragraph: Int? {
    switch self {
    case .document: nil
    case .line(_, let index): index
    case .paragraph(let index), .label(let index), .text(let index, _), .written(let index, _),
      .note(let index, _):
      index
    }
  }
}
