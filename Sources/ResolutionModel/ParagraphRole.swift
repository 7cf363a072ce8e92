/// What a paragraph of a word processor's file is in the resolution, told by the name of its style: `Operative Para`,
/// `Operative Para 2` for a sub-paragraph, `Preambular Para in PartB.Sec1`.
///
/// Named so, a style stays with its paragraph while people edit, is seen and applied like any other, and its change is a
/// tracked change of the file.
package struct ParagraphRole: Hashable, Sendable {
  /// What a line of the file is.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    /// The title, with `58/135.` and a tab in front where it has a number, above the paragraphs.
    case title = "Resolution Title"
    /// Who tabled a draft: `Calvania, Estuaria: draft resolution`.
    case sponsors = "Resolution Sponsors"
    /// The line in brackets over the title: "[on the report of …]".
    case origin = "Resolution Origin"
    case formula = "Enacting Formula"
    case preambular = "Preambular Para"
    case operative = "Operative Para"
    case unnumbered = "Unnumbered Para"
    case heading = "Resolution Heading"
    /// The number of a heading whose words follow in a paragraph of their own.
    case headingNumber = "Resolution Heading Number"
    /// The number of a heading without words.
    case headingNumberAlone = "Resolution Heading Number Alone"
    /// The label above a table.
    case tableLabel = "Resolution Table Label"
    /// A cell; see `Table.Cell.isHeader`.
    case tableCell = "Resolution Table Text"
    case tableHeaderCell = "Resolution Table Head"
    /// Meeting and date below the last paragraph, and the vote.
    case closing = "Resolution Closing"
    case vote = "Resolution Vote"
  }

  package var part: Part
  /// As in `Paragraph.depth`; 0 where the part has none.
  package var depth: Int
  package var divisions: [Division]

  package init(_ part: Part, depth: Int = 0, divisions: [Division] = []) {
    self.part = part
    self.depth = depth
    self.divisions = divisions
  }

  /// The style's name.
  package var name: String {
    part.rawValue + (depth > 0 ? " \(depth + 1)" : "")
      + (divisions.isEmpty ? "" : ParagraphRole.connector + divisions.map(\.description).joined(separator: "."))
  }

  /// Nil for a style of another name.
  package init?(_ name: String) {
    guard name.utf8.count <= 200 else { return nil }
    var rest = name[...]
    var divisions: [Division] = []
    if let range = rest.firstRange(of: ParagraphRole.connector) {
      let names = rest[range.upperBound...].split(separator: ".", omittingEmptySubsequences: false)
      divisions = names.compactMap { Division(String($0)) }
      guard divisions.count == names.count, divisions.count <= Paragraph.divisionLimit else { return nil }
      rest = rest[..<range.lowerBound]
    }
    var depth = 0
    if let space = rest.lastIndex(of: " "), let level = Int(rest[rest.index(after: space)...]) {
      guard (2...Paragraph.depthLimit + 1).contains(level) else { return nil }
      depth = level - 1
      rest = rest[..<space]
    }
    guard let part = Part(rawValue: String(rest)) else { return nil }
    self.init(part, depth: depth, divisions: divisions)
  }

  private static let connector = " in "
}
