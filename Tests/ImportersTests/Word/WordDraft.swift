import Importers
import OfficeOpenXML
import ResolutionModel

/// A Word file with a main part and nothing else, and a print of what is read from it.
struct WordDraft {
  /// The paragraphs of the body, in `w:p` or as plain text.
  var paragraphs: [String]

  func package() throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let body = paragraphs.map { $0.hasPrefix("<") ? $0 : "<w:p>\(WordDraft.run($0))</w:p>" }.joined()
    return try OfficePackage.write([
      (
        "_rels/.rels",
        Array(
          """
          <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
          <Relationship Id='r' Type='\(office)/officeDocument' Target='/word/document.xml'/></Relationships>
          """.utf8)
      ),
      (
        "word/document.xml",
        Array("<w:document xmlns:w='\(word)'><w:body>\(body)</w:body></w:document>".utf8)
      ),
    ])
  }

  func read(_ tracked: Importer.Tracked = .proposed) throws -> ImportedDocument {
    try Importer(options: .init(tracked: tracked)).read(package())
  }

  /// What is read after the formula, one paragraph a line.
  func dump(_ tracked: Importer.Tracked = .proposed) throws -> String {
    Dump.text(of: try read(tracked).resolution, from: 1)
  }

  static func run(_ text: String, italic: Bool = false) -> String {
    "<w:r>\(italic ? "<w:rPr><w:i/></w:rPr>" : "")<w:t xml:space='preserve'>\(text)</w:t></w:r>"
  }

  /// A tracked change around what is inserted or, for `del`, text that is deleted.
  static func change(_ name: String, by author: String, _ text: String) -> String {
    let content = name == "del" ? "<w:r><w:delText xml:space='preserve'>\(text)</w:delText></w:r>" : run(text)
    return "<w:\(name) w:id='1' w:author='\(author)' w:date='2036-10-02T10:00:00Z'>\(content)</w:\(name)>"
  }
}
