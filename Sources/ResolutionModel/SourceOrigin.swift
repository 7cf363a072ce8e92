/// Where a run of a decoded source stands in the file it was decoded from, so that a fix can be written back there.
public struct SourceOrigin: Hashable, Sendable {
  /// UTF-8 bytes of `ImportedDocument.source`.
  public var source: Range<Int>
  /// Which paragraph of the file the run stands in: for a Word file, the ordinal of its `w:p`, from 0.
  public var paragraph: Int
  /// UTF-8 bytes of that paragraph's text before the run.
  public var offset: Int

  public init(source: Range<Int>, paragraph: Int, offset: Int) {
    self.source = source
    self.paragraph = paragraph
    self.offset = offset
  }
}

extension ImportedDocument {
  /// Where a run of the source stands in the file it was decoded from; nil where it does not lie within one of the
  /// file's paragraphs, and for text formats.
  public func origin(of range: Range<Int>) -> SourceOrigin? {
    origins.first { $0.source.lowerBound <= range.lowerBound && range.upperBound <= $0.source.upperBound }.map {
      SourceOrigin(
        source: range, paragraph: $0.paragraph, offset: $0.offset + range.lowerBound - $0.source.lowerBound)
    }
  }
}
