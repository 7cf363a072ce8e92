@testable import OfficeOpenXML

/// A small Word file made of hand-written parts.
struct WordSample {
  static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  /// What stands inside `w:body`.
  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  var header = ""
  var comments = ""
  var namespace = transitional

  private var parts: [(name: String, type: String, root: String, content: String)] {
    [
      ("styles", "styles", "styles", styles), ("numbering", "numbering", "numbering", numbering),
      ("footnotes", "footnotes", "footnotes", footnotes), ("header1", "header", "hdr", header),
      ("comments", "comments", "comments", comments),
    ].filter { !$0.3.isEmpty }
  }

  func package() throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let list = "http://schemas.openxmlformats.org/package/2006/relationships"
    var files: [(name: String, bytes: [UInt8])] = [
      (
        "_rels/.rels",
        "<Relationships xmlns='\(list)'><Relationship Id='r' Type='\(office)/officeDocument' Target='/word/document.xml'/></Relationships>"
      ),
      (
        "word/document.xml",
        "<w:document xmlns:w='\(namespace)' xmlns:r='\(office)'><w:body>\(body)</w:body></w:document>"
      ),
      (
        "word/_rels/document.xml.rels",
        "<Relationships xmlns='\(list)'>"
          + parts.map { "<Relationship Id='\($0.name)' Type='\(office)/\($0.type)' Target='\($0.name).xml'/>" }.joined()
          + "</Relationships>"
      ),
    ].map { ($0.0, Array($0.1.utf8)) }
    files += parts.map {
      ("word/\($0.name).xml", Array("<w:\($0.root) xmlns:w='\(namespace)'>\($0.content)</w:\($0.root)>".utf8))
    }
    return try OfficePackage.write(files)
  }

  func read(_ reading: TrackedReading = .proposed) throws -> WordDocument {
    try WordDocument(package(), reading: reading)
  }

  /// The texts of the body's paragraphs, labels in front.
  func texts(_ reading: TrackedReading = .proposed) throws -> [String] {
    try read(reading).body.map(WordSample.text)
  }

  static func text(of block: WordBlock) -> String {
    switch block {
    case .paragraph(let paragraph): (paragraph.label.map { $0.text + "|" } ?? "") + paragraph.text
    case .table(let table):
      table.rows.map { row in
        row.map { "\($0.columns)x\($0.rows):" + $0.blocks.map(text).joined(separator: "/") }.joined(separator: " ")
      }.joined(separator: "\n")
    }
  }
}
