import XMLTree

/// A Word document in one reading of its tracked changes.
///
/// Comments, pictures and charts are no text; comments are counted. Text boxes follow the paragraph they hang on.
package struct WordDocument: Sendable {
  package var body: [WordBlock] = []
  /// The blocks of the headers of the first section: that of its first page first, where it has one of its own.
  package var headers: [[WordBlock]] = []
  /// The notes that marks call, by the mark.
  package var notes: [WordNoteMark: [WordBlock]] = [:]
  /// All tracked changes of the body in its order, whatever the reading.
  package var revisions: [WordRevision] = []
  package var commentCount = 0
  /// Text of the body that is neither shown nor printed.
  package var hidden: [HiddenText] = []
  /// How many places hold content in another format that is not read (`w:altChunk`).
  package var foreignContent = 0

  package init() {}

  /// - Parameters:
  ///   - bytes: A `.docx` file.
  ///   - reading: Whether tracked changes count as accepted or rejected.
  package init(
    _ bytes: [UInt8], reading: TrackedReading, limits: ArchiveLimits = ArchiveLimits()
  ) throws(WordError) {
    try self.init(OfficePackage(bytes, limits: limits), reading: reading)
  }

  package init(_ package: borrowing OfficePackage, reading: TrackedReading) throws(WordError) {
    let root = try package.main()
    let settings = try package.part("settings")
    let sheet = StyleSheet(try package.part("styles"))
    let definitions = NumberingDefinitions(try package.part("numbering"))
    var reader = BlockReader(
      ordinals: ParagraphOrdinals(root), styles: sheet, numbering: definitions, reading: reading,
      marks: NoteMarkers(root, settings: settings))
    if let main = root.first("body") { body = reader.blocks(of: main) }
    revisions = reader.revisions
    hidden = reader.hidden
    foreignContent = reader.foreignContent
    commentCount = try package.part("comments")?.elements.count { $0.name == "comment" } ?? 0
    for part in ["footnotes", "endnotes"] {
      guard let root = try package.part(part) else { continue }
      readNotes(root, isEndnote: part == "endnotes", called: reader.called) {
        BlockReader(ordinals: ParagraphOrdinals(root), styles: sheet, numbering: definitions, reading: reading)
      }
    }
    for id in WordDocument.headerIDs(root) {
      guard let root = try package.part(relationship: id) else { continue }
      var reader = BlockReader(
        ordinals: ParagraphOrdinals(root), styles: sheet, numbering: definitions, reading: reading)
      headers.append(reader.blocks(of: root))
    }
  }

  private mutating func readNotes(
    _ root: XMLElement, isEndnote: Bool, called: [WordNoteMark], _ reader: () -> BlockReader
  ) {
    let elements = root.elements.filter { $0.name == "footnote" || $0.name == "endnote" }
    let byID = Dictionary(
      elements.map { ($0[attribute: "id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    var reader = reader()
    for mark in called where mark.isEndnote == isEndnote {
      if let element = byID[mark.id] { notes[mark] = reader.blocks(of: element) }
    }
  }

  /// The relationships of the headers of the first section, that of the first page first.
  private static func headerIDs(_ root: XMLElement) -> [String] {
    guard let section = root.descendant("sectPr") else { return [] }
    let references = section.elements.filter { $0.name == "headerReference" }
    return ["first", "default"].compactMap { type in
      references.first { $0[attribute: "type"] == type }?[attribute: "id"]
    }
  }
}
