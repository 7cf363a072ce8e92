import ResolutionModel
import Testing

@testable import ResolutionStore

/// Texts that are kept before they are placed.
@Suite struct IntakeTests {
  let folder: TemporaryFolder
  let archive: Archive

  init() throws {
    folder = try TemporaryFolder()
    archive = try Archive.create(at: folder.path)
  }

  private func keep(_ texts: [IncomingText]) throws { try archive.keep(texts.map { try StorableText($0) }) }

  @Test func keptTextsShowNowhereAndAreSafe() throws {
    let before = try Git(directory: folder.path).refs()
    try keep(InventedTexts.series())
    #expect(try archive.symbols().isEmpty)
    #expect(try Git(directory: folder.path).refs().filter { $0.key != RefName.intake } == before)
    try Git(directory: folder.path).run("gc", "--quiet", "--prune=now")
    #expect(try archive.verify().map(\.kind) == [.unplaced])
  }

  @Test func batchesGiveTheSameRefsAsOneImport() throws {
    let whole = try TemporaryFolder()
    try Archive.create(at: whole.path).record(InventedTexts.series(), placing: InventedTexts.byTitle)
    for text in try InventedTexts.series().reversed() { try keep([text]) }
    let change = try archive.record([IncomingText](), placing: InventedTexts.byTitle)
    #expect(change.outcomes.map(\.fate) == Array(repeating: .new, count: 5))
    #expect(try Git(directory: folder.path).refs() == Git(directory: whole.path).refs())
  }

  @Test func filesAreKnownByTheirBytesAndReader() throws {
    let series = try InventedTexts.series()
    try archive.record([series[0]], placing: InventedTexts.byTitle)
    try keep([series[1]])
    let known = try archive.knownFiles()
    #expect(known.texts(ofFileWithDigest: series[0].source.sha256, readBy: "1").map(\.symbol.short) == ["56/120"])
    #expect(known.texts(ofFileWithDigest: series[1].source.sha256, readBy: "1").map(\.symbol.short) == ["57/168"])
    #expect(known.texts(ofFileWithDigest: series[1].source.sha256, readBy: "2").isEmpty)
    #expect(known.texts(ofFileWithDigest: series[2].source.sha256, readBy: "1").isEmpty)
  }

  @Test func aRehearsalChangesNothing() throws {
    let before = try Git(directory: folder.path).refs()
    let texts = try InventedTexts.series().map { try StorableText($0) }
    let change = try archive.rehearse(storable: texts, placing: InventedTexts.byTitle)
    #expect(change.added.count == 4)
    #expect(change.createdTopics == ["lighthouses", "tides"])
    #expect(try Git(directory: folder.path).refs() == before)
  }
}
