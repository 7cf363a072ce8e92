/// A person's word on what a paragraph descends from, in every language.
public struct LineageDecision: Hashable, Sendable {
  public var paragraph: ParagraphAddress
  /// All it descends from, of one or more earlier resolutions; empty where it is new.
  public var predecessors: [ParagraphAddress]
  public var author: String
  public var reason: String

  public init(paragraph: ParagraphAddress, predecessors: [ParagraphAddress], author: String, reason: String) {
    self.paragraph = paragraph
    self.predecessors = predecessors
    self.author = author
    self.reason = reason
  }
}
