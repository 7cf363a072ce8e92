import Testing

@testable import OfficeOpenXML

@Suite struct WordEditorTests {
  private let stamp = ChangeStamp(author: "A & \"B\"", date: "2011-10-03T09:00:00Z")

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r w:rsidR=\"00A1\">\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private func texts(_ package: [UInt8], _ reading: TrackedReading) throws -> [String] {
    try WordDocument(package, reading: reading).body.map(WordSample.text)
  }

  private func main(_ package: [UInt8]) throws -> String {
    String(decoding: try OfficePackage(package).mainBytes(), as: UTF8.self)
  }

  @Test func replacesWithinARunAndKeepsTheRest() throws {
    let body =
      "<w:p><w:pPr><w:jc w:val='both'/></w:pPr>" + run("of 17 December", "<w:rPr><w:i/></w:rPr>") + "</w:p><w:p/>"
    let package = try WordSample(body: body).package()
    let edited = try WordEditor(package).applying(
      [WordEdit(paragraph: 0, range: 3..<5, replacement: "18")], by: stamp)
    #expect(try texts(edited, .original) == ["of 17 December", ""])
    #expect(try texts(edited, .proposed) == ["of 18 December", ""])
    let before = try main(package).components(around: run("of 17 December", "<w:rPr><w:i/></w:rPr>"))
    let after = try main(edited)
    #expect(after.hasPrefix(before.0))
    #expect(after.hasSuffix(before.1))
    #expect(
      after.contains(
        "<w:del w:id=\"1\" w:author=\"A &amp; &quot;B&quot;\" w:date=\"2011-10-03T09:00:00Z\"><w:r><w:rPr><w:i/></w:rPr><w:delText xml:space=\"preserve\">17</w:delText></w:r></w:del>"
      ))
  }

  /// Every range of a nasty paragraph, replaced, deleted, and inserted at.
  @Test func everyRange() throws {
    let body = """
      <w:p><w:r><w:t> A&amp;é </w:t><w:tab/><w:t>b</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r>\
      <w:ins w:id="7" w:author="F"><w:r><w:t>cd</w:t><w:br/></w:r></w:ins>\
      <w:del w:id="8" w:author="F"><w:r><w:delText>gone</w:delText></w:r></w:del>\
      <w:hyperlink><w:r><w:t>e</w:t><w:noBreakHyphen/></w:r></w:hyperlink></w:p>
      """
    let package = try WordSample(body: body).package()
    let editor = try WordEditor(package)
    let text = try #require(editor.text(of: 0))
    #expect(text == "A&é\tbcd\ne\u{2011}")
    let original = try texts(package, .original)
    let bytes = Array(text.utf8)
    let boundaries = (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    for start in boundaries {
      for end in boundaries where end >= start {
        for replacement in ["", "<x>\t"] where !(replacement.isEmpty && start == end) {
          let edit = WordEdit(paragraph: 0, range: start..<end, replacement: replacement)
          let edited = try editor.applying([edit], by: stamp)
          let wanted = String(decoding: bytes[..<start] + Array(replacement.utf8) + bytes[end...], as: UTF8.self)
          #expect(try texts(edited, .proposed) == [wanted], "\(start)..<\(end)")
          #expect(try texts(edited, .original) == original, "\(start)..<\(end)")
        }
      }
    }
  }

  @Test func severalEditsAndThoseThatDoNotFit() throws {
    let package = try WordSample(body: "<w:p>\(run("one two three"))</w:p><w:p>\(run("é"))</w:p>").package()
    let editor = try WordEditor(package)
    let edits = [
      WordEdit(paragraph: 0, range: 8..<13, replacement: "3"), WordEdit(paragraph: 1, range: 2..<2, replacement: "!"),
      WordEdit(paragraph: 0, range: 0..<3, replacement: "1"),
    ]
    #expect(try texts(editor.applying(edits, by: stamp), .proposed) == ["1 two 3", "é!"])
    for (paragraph, range) in [(0, 10..<14), (2, 0..<0), (1, 1..<2)] {
      #expect(throws: WordEditError.outOfRange(paragraph: paragraph)) {
        try editor.applying([WordEdit(paragraph: paragraph, range: range, replacement: "x")], by: stamp)
      }
    }
    let overlapping = [0..<5, 4..<6].map { WordEdit(paragraph: 0, range: $0, replacement: "") }
    #expect(throws: WordEditError.outOfRange(paragraph: 0)) { try editor.applying(overlapping, by: stamp) }
  }
}

extension String {
  /// What stands before and behind a text that occurs once.
  fileprivate func components(around text: String) -> (String, String) {
    let parts = split(separator: text, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : ("?", "?")
  }
}
