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
    case plainText = "text"

    /// Whether the source is decoded from the file and not the file itself: then its lines are no lines of the file.
    public var isDecoded: Bool { self == .word || self == .pdf }
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
}
