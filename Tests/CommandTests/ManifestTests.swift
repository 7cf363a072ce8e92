import Foundation
import Testing

/// Tables of what files do not say, as people and their spreadsheets write them.
struct ManifestTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.expect(["travaux", "init", "archive"])
  }

  private static let text = """
    The General Assembly,

    Noting that the lamps of the old piers are lit by hand,

    1. Requests the keepers to trim the wicks at dusk;

    2. Decides to consider the lamps again in two years.
    """

  private func write(_ text: String, as name: String) throws {
    try Data(text.utf8).write(to: sandbox.folder.appending(path: name))
  }

  private func importing(
    _ manifest: String, as name: String = "manifest.csv"
  ) throws -> (output: String, status: Int32) {
    try write(manifest, as: name)
    return try sandbox.run(["travaux", "import", "--manifest", name, "--archive", "archive"])
  }

  private func shown(_ name: String) throws -> String {
    try sandbox.run(["travaux", "show", name, "--archive", "archive"]).output
  }

  @Test(arguments: [
    "file,symbol,language,adopted,title\nlamps.txt,A/RES/58/901,en,2003-12-22,\"Lamps, old and \"\"new\"\"\"\n",
    "\u{FEFF}File;Symbol;Language;Adopted;Title\r\nlamps.txt;58/901;en;2003-12-22;\"Lamps, old and \"\"new\"\"\"\r\n",
    "title\tadopted\tlanguage\tsymbol\tfile\tremark\n\"Lamps, old and \"\"new\"\"\"\t2003-12-22\ten\t58/901\tlamps.txt\tx",
    "symbol,file,title,adopted\n\n ,,,\n58/901, lamps.txt ,\"Lamps, old and \"\"new\"\"\",2003-12-22\n,,,,,\n",
  ])
  func isReadAsSpreadsheetsWriteIt(_ manifest: String) throws {
    defer { sandbox.remove() }
    try write(Self.text, as: "lamps.txt")
    let run = try importing(manifest)
    #expect(run.status == 0, "\(run.output)")
    let page = try shown("58/901")
    #expect(page.contains("Lamps, old and \"new\"") || page.contains("Lamps, old and “new”"), "\(page)")
    #expect(page.contains("2003-12-22"))
  }

  @Test func isReadAsAList() throws {
    defer { sandbox.remove() }
    try write(Self.text, as: "lamps.txt")
    let list = """
      # what the scans do not say
      - file: lamps.txt
        symbol: A/RES/58/901
        language: en
        adopted: 2003-12-22
        title: "Lamps: old"
        topic: lamps
        reason:
      """
    let run = try importing(list, as: "manifest.yaml")
    #expect(run.status == 0, "\(run.output)")
    let page = try shown("58/901")
    #expect(page.contains("Lamps: old") && page.contains("2003-12-22"), "\(page)")
    #expect(try sandbox.run(["travaux", "topics", "lamps", "--archive", "archive"]).output.contains("58/901"))
  }

  @Test(arguments: [
    ("file: lamps.txt\n", "manifest.yml:1: a list is due here"),
    ("- file: lamps.txt\n- title: Lamps\n", "manifest.yml:2: neither a file nor a symbol is named"),
    ("- file: lamps.txt\n  symbol: [58, 901]\n", "manifest.yml:2: a word or text is due here"),
    ("- file: lamps.txt\n  symbol: 58-901\n", "line 1: ‘58-901’ is no symbol"),
    ("- file: 'lamps.txt\n", "manifest.yml:"),
  ])
  func whatIsWrongInAListIsToldByItsLine(_ list: String, _ says: String) throws {
    defer { sandbox.remove() }
    try write(Self.text, as: "lamps.txt")
    let run = try importing(list, as: "manifest.yml")
    #expect(run.status == 3)
    #expect(run.output.contains(says), "\(run.output)")
  }

  @Test func aCorrectedSymbolTakesTheTextFromTheOldOne() throws {
    defer { sandbox.remove() }
    try write(Self.text, as: "lamps.txt")
    for number in ["901", "902", "903"] {
      let run = try importing("file,symbol,language,title\nlamps.txt,58/\(number),en,Lamps\n")
      #expect(run.status == 0, "\(run.output)")
      #expect(number == "901" || run.output.contains("removed  A/RES/58/"), "\(run.output)")
      let tags = try sandbox.run(["git", "-C", "archive", "tag", "--list"]).output
      #expect(tags == "A/RES/58/\(number)\n")
    }
    try sandbox.expect(["travaux", "verify", "--archive", "archive"])
    // The text that was there is kept with the tip that was replaced.
    let old = try sandbox.run(["git", "-C", "archive", "for-each-ref", "refs/travaux/old"]).output
    #expect(old.contains("topic/lamps"))
  }

  @Test(arguments: [
    ("name,topic\nx,y\n", "names neither a column `file` nor one `symbol`"),
    ("", "names neither a column `file` nor one `symbol`"),
    ("file,symbol\nlamps.txt,\"58/901\n", "line 2: a quotation does not end"),
    ("file,symbol\n\nlamps.txt,58-901\n", "line 3: ‘58-901’ is no symbol"),
    ("file,language\nlamps.txt,klingon\n", "line 2: ‘klingon’ is no language"),
    ("file,adopted\nlamps.txt,22/12/2003\n", "line 2: ‘22/12/2003’ is no adopted"),
    ("file,symbol\nlamp.txt,58/901\n", "lamp.txt: cannot be read"),
  ])
  func whatIsWrongIsToldByItsLine(_ manifest: String, _ says: String) throws {
    defer { sandbox.remove() }
    try write(Self.text, as: "lamps.txt")
    let run = try importing(manifest)
    #expect(run.status == 3)
    #expect(run.output.contains(says), "\(run.output)")
    #expect(try sandbox.run(["travaux", "topics", "--archive", "archive"]).output == "no topics\n")
  }

  /// Whatever the two texts' ids are: each of them comes first once, and second once.
  @Test(arguments: [["Lamps", "Lanterns"], ["Lanterns", "Lamps"]])
  func aSecondManifestCorrectsTheFirst(_ titles: [String]) throws {
    defer { sandbox.remove() }
    try write(Self.text, as: "lamps.txt")
    for title in titles + titles {
      let manifest = "file,symbol,language,title\nlamps.txt,58/901,en,\(title)\n"
      let run = try importing(manifest)
      #expect(run.status == 0, "\(run.output)")
      #expect(try shown("58/901").contains(title))
      let repeated = try importing(manifest)
      #expect(repeated.output.contains("1 unchanged; 1 file"), "\(repeated.output)")
    }
    let known = try sandbox.run(["travaux", "import", "lamps.txt", "--archive", "archive"])
    #expect(known.output.contains("1 unchanged; 1 file"), "\(known.output)")
    #expect(try shown("58/901").contains(titles[1]))
    try sandbox.expect(["travaux", "verify", "--archive", "archive"])
  }

  @Test func aReportMendedAndImportedAgainMovesResolutions() throws {
    defer { sandbox.remove() }
    try sandbox.expect(["travaux", "import", "series/xml", "--archive", "archive", "--dry-run", "--report", "plan.csv"])
    #expect(try sandbox.run(["travaux", "topics", "--archive", "archive"]).output == "no topics\n")
    try sandbox.expect(["travaux", "import", "series/xml", "--archive", "archive", "--report", "report.csv"])
    let file = sandbox.folder.appending(path: "report.csv")
    let report = try String(contentsOf: file, encoding: .utf8)
    #expect(try report == String(contentsOf: sandbox.folder.appending(path: "plan.csv"), encoding: .utf8))
    #expect(try importing(report).output.contains("nothing"))
    let mended = report.split(separator: "\n").map { line in
      let row = String(line)
      guard row.hasPrefix("A/RES/62/907 A-B,") else { return row }
      return row.replacing("financing-of-the-international-register-of-tide-mills,", with: "registers,one name")
    }
    let run = try importing(mended.joined(separator: "\r\n"))
    #expect(run.status == 0, "\(run.output)")
    #expect(
      try sandbox.run(["travaux", "topics", "registers", "--archive", "archive"]).output.contains("A/RES/62/907"))
    let decisions = try sandbox.run(["travaux", "decide", "list", "--archive", "archive"]).output
    #expect(decisions.contains("one name") && !decisions.contains("61/901"), "\(decisions)")
  }
}
