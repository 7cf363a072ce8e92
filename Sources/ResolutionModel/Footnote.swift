/// A footnote, carried by the paragraph that calls it.
public struct Footnote: Hashable, Sendable {
  /// The printed mark without decoration: `1`, `*`.
  public var marker: String
  /// Where the mark stands in the paragraph's text, in Unicode scalars from its start; 0 to the text's length.
  public var offset: Int
  /// The note itself, without its mark.
  public var text: String

  public init(marker: String, offset: Int, text: String) {
    self.marker = marker
    self.offset = offset
    self.text = text
  }
}
