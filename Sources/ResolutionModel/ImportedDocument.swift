/// A file as an importer understood it.
public struct ImportedDocument: Sendable {
  /// The form the file came in, better sources first (of rival readings of one text the better one wins).
  public enum Format: String, CaseIterable, Hashable, Sendable {
    case akomaNtoso = "akn"
    case word = "docx"
    case html
    case pdf
    case json
    case canonical
    case markdown
    case plainText = "text"

    /// Whether the source is decoded from the file and not the file itself: then its lines are no lines of the file.
    public var isDecoded: Bool {
      switch self {
      case .word, .html, .pdf, .markdown: true
      case .akomaNtoso, .json, .canonical, .plainText: false
      }
    }
  }

  public var format: Format
  /// The text the places below point into: the file itself for text formats, decoded to UTF-8.
  public var source: String
  public var resolution: Resolution
  /// For each paragraph of the resolution where it stands in the source; as many as there are paragraphs.
  public var places: [SourcePlace]
  public var warnings: [ImportWarning]
  /// The tracked changes of the file, whichever reading the resolution is; in the file's order.
  public var revisions: [Revision]
  /// For each line of the source the lines of the file it was read from, both from 1; empty where the source is the file
  /// itself, or the file has no lines.
  public var fileLines: [ClosedRange<Int>] = []
  /// By rising source: where the source stands in the file, for forms whose source is decoded; empty for text formats.
  public var origins: [SourceOrigin]

  public init(
    format: Format, source: String, resolution: Resolution, places: [SourcePlace], warnings: [ImportWarning] = [],
    revisions: [Revision] = [], origins: [SourceOrigin] = []
  ) {
    self.format = format
    self.source = source
    self.resolution = resolution
    self.places = places
    self.warnings = warnings
    self.revisions = revisions
    self.origins = origins
  }

  /// The places of the paragraphs with their lines in the file; segments stay those of the source.
  public var filePlaces: [SourcePlace] {
    places.map { SourcePlace(lines: fileLines(of: $0.lines), segments: $0.segments) }
  }

  /// The lines of the file that some lines of the source were read from.
  public func fileLines(of lines: ClosedRange<Int>) -> ClosedRange<Int> {
    guard !fileLines.isEmpty else { return lines }
    let (first, last) = (lines.lowerBound - 1, lines.upperBound - 1)
    guard fileLines.indices.contains(first), fileLines.indices.contains(last) else { return lines }
    let read = fileLines[first...last]
    return (read.map(\.lowerBound).min() ?? 1)...(read.map(\.upperBound).max() ?? 1)
  }
}
