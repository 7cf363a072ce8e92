import ResolutionModel
import Testing

@testable import ResolutionStore

@Suite struct ProvenanceTests {
  let folder: TemporaryFolder
  let archive: Archive

  init() throws {
    folder = try TemporaryFolder()
    archive = try Archive.create(at: folder.path)
  }

  private func tides(
    _ body: String, _ format: ImportedDocument.Format, _ file: String, reader: String = "1"
  ) throws -> IncomingText {
    try InventedTexts.text(
      "A/RES/58/10", "Tides", "2003-11-21", body: body, format: format, file: file, reader: reader)
  }

  private func fate(_ text: IncomingText) throws -> ArchiveChange.Outcome.Fate? {
    try archive.record([text], placing: InventedTexts.byTitle).outcomes.first?.fate
  }

  private func stored() throws -> String {
    try archive.resolution(InventedTexts.symbol("58/10"), in: .english).paragraphs[2].text
  }

  @Test func theBetterSourceWinsAndTheOtherIsKept() throws {
    #expect(try fate(tides("the m00n", .pdf, "tides.pdf")) == .new)
    #expect(try fate(tides("the moon", .akomaNtoso, "tides.xml")) == .better)
    #expect(try stored() == "Commends the moon;")
    #expect(try fate(tides("the m0on", .plainText, "tides.txt")) == .rival)
    #expect(try stored() == "Commends the moon;")
    let rivals = try Git(directory: folder.path).run(
      "ls-tree", "-r", "--name-only", "refs/travaux/provenance", "A/RES/58/10/")
    #expect(rivals.split(separator: "\n").count == 3)
    #expect(
      try archive.provenance(of: InventedTexts.symbol("58/10")).map(\.source.name).sorted() == [
        "tides.pdf", "tides.txt", "tides.xml",
      ])
  }

  @Test func aLaterReaderReplacesItsEarlierReading() throws {
    let symbol = try InventedTexts.symbol("58/10")
    let early = try tides("the  moon", .pdf, "tides.pdf", reader: "0.9")
    var late = try tides("the moon", .pdf, "tides.pdf", reader: "0.10")
    late.source.sha256 = early.source.sha256
    try archive.record([early], placing: InventedTexts.byTitle)
    let change = try archive.record([late], placing: InventedTexts.byTitle)
    #expect(change.outcomes.first?.fate == .better)
    #expect(try archive.provenance(of: symbol).map(\.source.reader) == ["0.10"])
    #expect(change.refs.contains { $0.name.hasPrefix("refs/travaux/old/provenance/") })
    #expect(try fate(early) == .rival)
    #expect(try stored() == "Commends the moon;")
  }

  /// Whichever of the two arrives first, and though the earlier one arrives again.
  @Test(arguments: [[0, 1, 2], [1, 0, 2], [2, 1, 0], [1, 2, 0, 0]])
  func aFileStandsUnderTheSymbolOfItsLatestReading(_ order: [Int]) throws {
    let early = try tides("the moon", .plainText, "scan.txt", reader: "0.9")
    var late = try InventedTexts.text(
      "A/RES/58/11", "Tides", "2003-11-21", body: "the moon", reader: "0.9 with manifest 1")
    late.source.sha256 = early.source.sha256
    let other = try InventedTexts.text("A/RES/58/12", "Tides", "2003-11-22", body: "the sun")
    for number in order { try archive.record([[early, late, other][number]], placing: InventedTexts.byTitle) }
    #expect(try archive.symbols().map(\.description) == ["A/RES/58/11", "A/RES/58/12"])
    #expect(try archive.verify().isEmpty)
    let second = try TemporaryFolder()
    let whole = try Archive.create(at: second.path)
    try whole.record([late, other], placing: InventedTexts.byTitle)
    #expect(try archive.state() == whole.state())
  }

  @Test func namesWithTabsAndLineBreaksComeBack() throws {
    try archive.record([tides("the moon", .pdf, "a\tb\nc\\d.pdf")], placing: InventedTexts.byTitle)
    #expect(try archive.provenance(of: InventedTexts.symbol("58/10")).map(\.source.name) == ["a\tb\nc\\d.pdf"])
  }

  /// The vectors of FIPS 180-2, appendix B.
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsAreThoseOfTheStandard(_ text: String, _ digest: String) {
    #expect(SHA256.hexDigest(of: Array(text.utf8)) == digest)
  }
}
