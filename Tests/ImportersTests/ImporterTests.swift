import ResolutionModel
import Testing

@testable import Importers

@Suite struct ImporterTests {
  private func error(_ bytes: [UInt8]) -> ImportError? {
    #expect(throws: ImportError.self) { try Importer().read(bytes) }
  }

  @Test func emptyAndTooLarge() {
    #expect(error([]) == .empty)
    #expect(error(Array(" \n\t".utf8)) == .empty)
    #expect(error([0xEF, 0xBB, 0xBF]) == .empty)
    #expect(error([0xFF, 0xFE, 0x20, 0x00]) == .empty)
    #expect(throws: ImportError.tooLarge(limit: 3)) {
      try Importer(options: .init(byteLimit: 3)).read(Array("abcd".utf8))
    }
  }

  @Test(arguments: [
    ("{\\rtf1", "RTF"), ("a\u{0}b", "binary"), ("GIF89a", "image"), ("BZh91AY", "archive"),
    ("<svg/>", "svg"),
  ])
  func foreignForms(text: String, hint: String) {
    guard case .unsupported(let message) = error(Array(text.utf8)) else { return #expect(Bool(false), "\(text)") }
    #expect(message.contains(hint))
  }

  @Test func oldWord() {
    guard case .unsupported(let hint) = error([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]) else {
      return #expect(Bool(false))
    }
    #expect(hint.contains("Word"))
  }

  @Test func encodings() throws {
    let text = AkomaNtosoSample(body: "<paragraph><content><p>Thanks the café.</p></content></paragraph>").text
    let expected = try Importer().read(Array(text.utf8)).resolution
    #expect(expected.paragraphs.last?.text == "Thanks the café.")
    #expect(try Importer().read([0xEF, 0xBB, 0xBF] + Array(text.utf8)).resolution == expected)
    let units = Array(text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try Importer().read(little).resolution == expected)
    #expect(try Importer().read(big).resolution == expected)
    let windows = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let document = try Importer().read(windows)
    #expect(document.resolution == expected)
    #expect(document.warnings.map(\.code) == [.encoding])
  }

  @Test func badBytesAmongGoodOnes() throws {
    let text = AkomaNtosoSample(body: "<paragraph><content><p>Thanks é é é é é é X.</p></content></paragraph>").text
    let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "X") ? 0xFF : $0 }
    let document = try Importer().read(bytes)
    #expect(document.resolution.paragraphs.last?.text.hasSuffix("\u{FFFD}.") == true)
    let warning = try #require(document.warnings.first)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("Thanks") }
    #expect(warning.code == .encoding)
    #expect(warning.line == line.map { $0 + 1 })
  }

  @Test func brokenXMLSaysWhere() {
    guard
      case .malformed(let format, let message, let line, _) = error(Array("<akomaNtoso>\n<p>\n</q></akomaNtoso>".utf8))
    else { return #expect(Bool(false)) }
    #expect(format == .akomaNtoso)
    #expect(line == 3)
    #expect(!message.isEmpty)
    #expect(error(Array("<akomaNtoso/>".utf8)) != nil)
    #expect(error(Array("<akomaNtoso><statement/></akomaNtoso>".utf8)) == .noResolution)
  }

  @Test func canonicalTextComesBack() throws {
    let resolution = try AkomaNtosoSample(
      preamble: "<container><p><i>Recalling</i> bread,</p></container>",
      body: """
        <paragraph><num>1.</num><content><p><i>Urges</i> calm;<authorialNote marker="1"><p>B/1.</p></authorialNote></p></content></paragraph>
        <container><table><tr><td><p>a</p></td></tr></table></container>
        <section><num>I</num><heading>x</heading></section>
        """
    ).read().resolution
    #expect(resolution.problems.isEmpty)
    let text = CanonicalText.write(resolution)
    let document = try Importer().read(Array(text.utf8))
    #expect(document.format == .canonical)
    #expect(document.resolution == resolution)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(document.places.count == resolution.paragraphs.count)
    #expect(lines[document.places[2].lines.lowerBound - 1].contains("*Urges* calm"))
    #expect(error(Array("---\ntravaux: 1\nlanguage: xx\n---\n".utf8)) != nil)
  }

  @Test func jsonIsRead() throws {
    let text = """
      {"format": "travaux.resolution/1", "language": "en", "symbol": "A/RES/91/7", "title": "Bread",
       "paragraphs": [
        {"kind": "formula", "text": "The General Assembly,", "notes": []},
        {"kind": "operative", "label": null, "opener": "Urges", "text": "Urges \\"{calm\\".",
         "notes": [{"marker": "1", "at": 5, "text": "B/1."}]}
       ], "other": {"paragraphs": [{}]}}
      """
    let document = try Importer().read(Array(text.utf8))
    #expect(document.format == .json)
    #expect(document.resolution.paragraphs.map(\.text) == ["The General Assembly,", "Urges \"{calm\"."])
    #expect(document.places.map(\.lines) == [3...3, 4...5])
    guard case .malformed(.json, _, _, _) = error(Array("{\"paragraphs\": [}".utf8)) else {
      return #expect(Bool(false))
    }
    guard
      case .malformed(.json, let message, let line, _) = error(
        Array("{\"language\":\"en\",\"paragraphs\": [\n{\"kind\":\"loaf\",\"text\":\"x\"}]}".utf8))
    else { return #expect(Bool(false)) }
    #expect(message.contains("loaf"))
    #expect(line == 2)
    #expect(error(Array("{\"language\":\"en\",\"paragraphs\": []}".utf8)) == .noResolution)
    #expect(error(Array(String(repeating: "[", count: 100_000).utf8)) != nil)
    #expect(error(Array("{\"paragraphs\":\(String(repeating: "[", count: 100_000))".utf8)) != nil)
  }

  /// Other programs count depths and kinds in ways of their own.
  @Test func jsonOfAnotherStructureIsSettled() throws {
    let text = """
      {"language": "en", "paragraphs": [
        {"kind": "preambular", "text": "Noting the mills,"},
        {"kind": "operative", "label": "(a)", "depth": 1, "text": "To grind;"},
        {"kind": "operative", "label": "1.", "text": "Urges calm."}]}
      """
    let document = try Importer().read(Array(text.utf8))
    #expect(document.resolution.paragraphs.map(\.text) == ["Noting the mills,", "To grind;", "Urges calm."])
    #expect(document.resolution.problems.isEmpty)
    #expect(document.warnings.map(\.line) == [3])
  }
}
