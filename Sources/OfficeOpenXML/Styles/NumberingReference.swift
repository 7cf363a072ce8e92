import XMLTree

/// What numbers a paragraph.
struct NumberingReference: Hashable, Sendable {
  /// The list; 0 says that the paragraph has no number whatever its style says.
  var list: Int
  /// From 0; nil where the level is told by the style.
  var level: Int?
  /// The paragraph style that says so; nil when the paragraph does itself.
  var style: String?

  /// Nil where the properties name no list.
  init?(_ properties: XMLElement?, style: String? = nil) {
    guard let numbering = properties?.first("numPr"),
      let list = numbering.first("numId")?[attribute: "val"].flatMap({ Int($0) })
    else { return nil }
    self.list = list
    level = numbering.first("ilvl")?[attribute: "val"].flatMap { Int($0) }
    self.style = style
  }
}
