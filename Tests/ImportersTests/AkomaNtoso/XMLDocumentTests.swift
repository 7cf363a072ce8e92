import Testing
import XMLTree

@testable import Importers

@Suite struct XMLDocumentTests {
  private func read(_ text: String) throws -> XMLElement { try XMLDocument.read(Array(text.utf8)) }

  @Test func keepsNamesAttributesTextLinesAndPlaces() throws {
    let source =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<x:bread xmlns:x='u' x:kind='ryé&amp;'>\n <a/>é<!-- c -->ü&amp;<![CDATA[<]]>\n</x:bread>\n"
    let root = try read(source)
    #expect(root.name == "bread")
    #expect(root[attribute: "kind"] == "ryé&")
    #expect(root.line == 2)
    let bytes = Array(source.utf8)
    var runs: [String] = []
    for case .text(let run) in root.children {
      runs.append(run.string)
      if run.source.count == run.string.utf8.count, !run.string.contains("<") {
        #expect(String(decoding: bytes[run.source], as: UTF8.self) == run.string)
      }
    }
    #expect(runs.joined() == "\n éü&<\n")
    #expect(root.elements.first?.line == 3)
    guard case .text(let first) = root.children.first else { return #expect(Bool(false), "no text") }
    #expect(first.line == 2)
  }

  @Test(arguments: [
    ("<a><b></a>", 1), ("<a>\n\n&nope;</a>", 3), ("<a\n x='1' x='2'/>", 2), ("", 1), ("<a>\u{1}</a>", 1),
    ("<a/><b/>", 1),
    ("<a>", 1), ("text", 1),
  ])
  func illFormedGivesALine(source: String, line: Int) {
    let error = #expect(throws: XMLError.self) { try read(source) }
    #expect(error?.message.isEmpty == false)
    if let found = error?.line { #expect(found == line) }
  }

  @Test func refusesDoctypesEntitiesAndDepth() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>"
    #expect(throws: XMLError.self) { try read(bomb) }
    #expect(throws: XMLError.self) { try read("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") }
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(throws: XMLError.self) { try read(deep) }
    #expect(throws: Never.self) {
      try read(String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200))
    }
  }

  @Test func everyTruncationIsAnError() {
    let whole = Array("<a b=\"1\"><!-- x --><c>é&amp;<![CDATA[d]]></c><?e f?></a>".utf8)
    for length in 0..<whole.count {
      #expect(throws: XMLError.self) { try XMLDocument.read(Array(whole[..<length])) }
    }
    #expect(throws: Never.self) { try XMLDocument.read(whole) }
  }

  @Test func badBytesAreAnError() {
    #expect(throws: XMLError.self) {
      try XMLDocument.read(Array("<a>".utf8) + [0xC3, 0x28, 0xFF] + Array("</a>".utf8))
    }
    #expect(throws: XMLError.self) { try XMLDocument.read([0xFF, 0xFE, 0x3C, 0x00]) }
  }
}
