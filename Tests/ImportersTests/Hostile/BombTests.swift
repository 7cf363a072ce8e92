import Importers
import OfficeOpenXML
import ResolutionModel
import Testing

/// Small files that would take much time or memory: each is refused with its reason, or read as what it is.
@Suite(.timeLimit(.minutes(5))) struct BombTests {
  /// The words of the error that reading ends with; nil when the file is read.
  private func refusal(_ bytes: [UInt8]) -> String? {
    do {
      let document = try Importer().read(bytes)
      #expect(document.resolution.problems.isEmpty)
      return nil
    } catch .unsupported(let reason) {
      return reason
    } catch .malformed(_, let message, _, _) {
      return message
    } catch {
      return "\(error)"
    }
  }

  private func refusal(_ text: String) -> String? { refusal(Array(text.utf8)) }

  private static func many(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

  private static let attributes = (0..<1_200).map { "a\($0)=\"\($0)\"" }.joined(separator: " ")
  private static let start = "The General Assembly,\n\n1. Urges calm:\n\n"

  @Test(arguments: [
    ("<akomaNtoso \(attributes)/>", "more than 1000 attributes"),
    ("<html><p \(attributes)>The General Assembly,</p>", "more than 1000 attributes"),
    ("<html><p \(many("a ", 1_200))>The General Assembly,</p>", "more than 1000 attributes"),
    ("<html><p \(many("a='<>' ", 1_200))>The General Assembly,</p>", "more than 1000 attributes"),
    ("<akomaNtoso>\(many("<p>", 100_000))", "deeper than 250"), ("<html>\(many("<div>", 100_000))", "deeper than 250"),
    ("<html>\(many("<ol><li>", 100_000))", "deeper than 250"),
    ("<html><p>\(many("<b><i>", 100_000))", "deeper than 250"),
    ("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><akomaNtoso>&b;</akomaNtoso>", "DOCTYPE"),
    ("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><akomaNtoso/>", "DOCTYPE"),
    ("{\\rtf1 \(many("{", 100_000))", "groups deeper than 250"),
    ("{\"paragraphs\":\(many("[", 100_000))", "JSON"), (many("{\"a\":", 100_000), "JSON"),
    (start + many("(a) x;\n", 200_000), "more than 200000 lines"),
    ("# A\n\n# B\n\n" + start + "|a|\n|---|\n" + many("|a|\n", 200_000), "more than 200000 lines"),
  ])
  func isRefused(text: String, reason: String) throws {
    let refusal = try #require(self.refusal(text))
    #expect(refusal.contains(reason), "\(refusal)")
  }

  @Test(arguments: [
    start + many(">", 100_000) + " x\n" + many("> ", 100_000) + "x\n", "# A\n\n# B\n\n" + start + many("[", 100_000),
    "# A\n\n# B\n\n" + start + many("*a ", 50_000), "# A\n\n# B\n\n" + start + many("**a _b ", 50_000),
    "# A\n\n# B\n\n" + start + many("[a](", 50_000), "# A\n\n# B\n\n" + start + many("|", 100_000) + "\n|---|\n|a|\n",
    "# A\n\n# B\n\n" + start + many("|", 600_000) + "\n|---|\n|a|\n",
    "<html><p>The General Assembly,</p>" + many("<![if x]>", 50_000),
    "<html><p>The General Assembly,</p>" + many("<![", 50_000),
    "<html><p>The General Assembly,</p><p>1. Urges " + many("&#146;", 50_000),
    start + many("bread and water, ", 50_000),
    start + many("a-", 100_000), start + "a" + many("\u{301}", 100_000), start + many("1", 200_000),
    start + many("\u{0C}", 200_000),
  ])
  func isReadAsWhatItIs(text: String) {
    #expect(refusal(text) == nil)
  }

  @Test func largerThanTheLimit() {
    let line = [UInt8](repeating: 0x61, count: 3_000)
    #expect(throws: ImportError.tooLarge(limit: 2_000)) {
      try Importer(options: .init(byteLimit: 2_000)).read(line)
    }
  }

  /// A text as large as a file with pictures may be is none that a person has written.
  @Test func textLargerThanItsLimit() {
    let bytes = [UInt8](repeating: 0x20, count: (16 << 20) + 1)
    #expect(throws: ImportError.tooLarge(limit: 16 << 20)) { try Importer().read(bytes) }
  }

  private static let relations =
    "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"

  private func package(_ main: [UInt8], more: Int = 0) throws -> [UInt8] {
    var parts: [(name: String, bytes: [UInt8])] = [
      ("_rels/.rels", Array(Self.relations.utf8)), ("word/document.xml", main),
    ]
    parts += (0..<more).map { ("x/\($0)", []) }
    return try OfficePackage.write(parts)
  }

  @Test func archives() throws {
    let text = Array(
      "<document><body><p><r><t>The General Assembly,</t></r></p><p><r><t>1. Urges calm.</t></r></p></body></document>"
        .utf8)
    let whole = try package(text)
    #expect(refusal(whole) == nil)
    #expect(try #require(refusal(package(text, more: 10_001))).contains("10003 entries"))
    #expect(try #require(refusal(package(whole))).contains("word/document.xml"))
    let large = try package([UInt8](repeating: 0x20, count: 33 << 20))
    #expect(try #require(refusal(large)).contains("at most 33554432"))
    for size in [1, 10, 255] as [UInt8] { #expect(try #require(refusal(lying(whole, size: size))).contains("size")) }
  }

  /// The archive with another size of its second entry in the directory.
  private func lying(_ archive: [UInt8], size: UInt8) -> [UInt8] {
    var bytes = archive
    let entries = bytes.indices.dropLast(46).filter { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) }
    if let entry = entries.last { bytes.replaceSubrange(entry + 24..<entry + 28, with: [size, 0, 0, 0]) }
    return bytes
  }
}
