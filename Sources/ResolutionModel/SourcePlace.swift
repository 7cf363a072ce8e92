/// Where a paragraph stands in its source.
public struct SourcePlace: Hashable, Sendable {
  /// A run of source bytes that became text of the paragraph.
  public struct Segment: Hashable, Sendable {
    /// UTF-8 bytes of `ImportedDocument.source`.
    public var source: Range<Int>
    /// UTF-8 bytes of the paragraph's text that the run gave.
    public var text: Range<Int>

    public init(source: Range<Int>, text: Range<Int>) {
      self.source = source
      self.text = text
    }
  }

  /// First and last line, counted from 1.
  public var lines: ClosedRange<Int>
  /// The runs in the order of the text; several where page furniture or a footnote interrupts the paragraph. Empty
  /// where a format keeps no finer map than lines.
  public var segments: [Segment]

  public init(lines: ClosedRange<Int>, segments: [Segment] = []) {
    self.lines = lines
    self.segments = segments
  }
}
