import Foundation
import Testing

/// Wrong or hostile input: each gives one clear error, a way out and the documented exit code, and leaves the archive
/// as it was.
struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let content: [UInt8]
    let says: String

    init(_ name: String, _ content: [UInt8], says: String) {
      self.name = name
      self.content = content
      self.says = says
    }

    init(_ name: String, _ text: String, says: String) {
      self.init(name, Array(text.utf8), says: says)
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("empty file", "", says: "empty"),
    Case("only white space", " \n\n\t \n", says: "empty"),
    Case("binary file", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0, 255, 254], says: "binary"),
    Case("no resolution", "Dear colleague,\n\nlunch is at noon in the old mill.\n", says: "no resolution"),
    Case("truncated XML", "<akomaNtoso><statement><meta><identification>", says: ":1"),
    Case(
      "external entity",
      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&x;</akomaNtoso>",
      says: "error: "),
    Case("entity bomb", bomb, says: "error: "),
    Case("other XML", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", says: "error: "),
    Case("broken JSON", "{\"format\": \"travaux.resolution/1\", ", says: "error: "),
    Case("JSON of something else", "{}", says: "the key \"paragraphs\" is missing"),
    Case("damaged canonical text", "---\ntravaux: 1\nlanguage: xx\n---\n", says: ":3"),
    Case("damaged PDF", "%PDF-1.7\n", says: "damaged pdf"),
  ]

  static let bomb =
    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">"
    + (0..<12).map { "<!ENTITY \("b".repeated($0 + 1)) \"\("&\($0 == 0 ? "a" : "b".repeated($0));".repeated(10))\">" }
    .joined()
    + "]><akomaNtoso>&\("b".repeated(12));</akomaNtoso>"

  @Test(arguments: cases)
  func isRefusedWithAReason(item: Case) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try Data(item.content).write(to: sandbox.folder.appending(path: "input"))
    #expect(try sandbox.run(["travaux", "init", "archive"]).status == 0)
    let before = try sandbox.run(["git", "-C", "archive", "for-each-ref"]).output
    let shown = try sandbox.run(["travaux", "show", "input"])
    #expect(shown.status == 3)
    #expect(shown.output.contains("input"))
    #expect(shown.output.contains(item.says), "\(shown.output)")
    #expect(try sandbox.run(["travaux", "import", "input", "--archive", "archive"]).status == 3)
    #expect(try sandbox.run(["git", "-C", "archive", "for-each-ref"]).output == before)
  }

  @Test(arguments: [("dif", "`travaux diff`"), ("topic", "`travaux topics`"), ("58/135", "`travaux help`")])
  func aWordThatIsNoCommandIsToldSo(word: String, says: String) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let run = try sandbox.run(["travaux", word, "a", "b"])
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("error: ‘\(word)’ is not a command"))
    #expect(run.output.contains(says))
  }

  @Test func aFileThatCannotBeReadStopsNoneOfTheOthers() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try Data("nothing".utf8).write(to: sandbox.folder.appending(path: "bad.txt"))
    #expect(try sandbox.run(["travaux", "init", "archive"]).status == 0)
    let run = try sandbox.run(
      ["travaux", "import", "bad.txt", "series/xml/A_RES_61_901.en.xml", "--archive", "archive"])
    #expect(run.status == 3)
    #expect(run.output.contains("bad.txt"))
    #expect(try sandbox.run(["travaux", "show", "61/901", "--archive", "archive"]).status == 0)
  }

  @Test func aVeryLongLineIsReadOrRefusedWithoutDelay() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let long = Array(repeating: UInt8(ascii: "a"), count: 200 << 20)
    try Data(long).write(to: sandbox.folder.appending(path: "long.txt"))
    let run = try sandbox.run(["travaux", "show", "long.txt"])
    #expect(run.status == 3)
    #expect(run.output.contains("long.txt"))
  }

  @Test func invalidUTF8IsReadWithAWarning() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    var bytes = try [UInt8](Data(contentsOf: Sandbox.root.appending(path: "Examples/series/text/A_RES_61_901.en.txt")))
    let place = try #require(bytes.firstRange(of: Array("estuaries".utf8)))
    bytes[place.lowerBound] = 0xFF
    try Data(bytes).write(to: sandbox.folder.appending(path: "bytes.txt"))
    let run = try sandbox.run(["travaux", "show", "bytes.txt"])
    #expect(run.status == 0)
    #expect(run.output.contains("warning"))
  }

  @Test func troubleWithTheArchiveHasItsOwnExitCodeAndAWayOut() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let missing = try sandbox.run(["travaux", "topics"])
    #expect(missing.status == 4 && missing.output.contains("travaux init"))
    #expect(try sandbox.run(["git", "init", "-q", "plain"]).status == 0)
    let plain = try sandbox.run(["travaux", "topics", "--archive", "plain"])
    #expect(plain.status == 4 && plain.output.contains("no archive"))
    #expect(try sandbox.run(["travaux", "init", "archive"]).status == 0)
    let unknown = try sandbox.run(["travaux", "show", "99/999", "--archive", "archive"])
    #expect(unknown.status == 4 && unknown.output.contains("A/RES/99/999"))
    let nonsense = try sandbox.run(["travaux", "show", "no such thing", "--archive", "archive"])
    #expect(nonsense.status == 2 && nonsense.output.contains("hint: "))
  }

  @Test func aFormatThatTheCommandDoesNotTakeIsAnsweredWithThoseItTakes() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let run = try sandbox.run(["travaux", "rules", "--format", "sarif"])
    #expect(run.status == 2)
    #expect(run.output.contains("'text', 'json', 'html', 'markdown' or 'docx'"), "\(run.output)")
    #expect(try sandbox.run(["travaux", "help", "rules"]).output.contains("values: text, json, html, markdown, docx;"))
  }

  @Test func wrongUsageIsExitCode2() throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    for words in [["diff"], ["frobnicate"], ["show", "--format", "yaml", "x"], ["diff", "a", "b", "--only", "big"]] {
      let run = try sandbox.run(["travaux"] + words)
      #expect(run.status == 2, "\(words): \(run.output)")
      #expect(run.output.contains("error: "))
    }
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
