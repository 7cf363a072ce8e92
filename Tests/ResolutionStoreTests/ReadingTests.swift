import ResolutionModel
import Testing

@testable import ResolutionStore

@Suite struct ReadingTests {
  let folder: TemporaryFolder
  let archive: Archive

  init() throws {
    folder = try TemporaryFolder()
    archive = try Archive.create(at: folder.path)
  }

  @Test func textsComeBackAsTheyWere() throws {
    let series = try InventedTexts.series()
    try archive.record(series, placing: InventedTexts.byTitle)
    for text in series {
      let symbol = try #require(text.resolution.symbol)
      #expect(try archive.resolution(symbol, in: text.resolution.language) == text.resolution)
    }
    #expect(try archive.texts().all().values.map(\.count).reduce(0, +) == series.count)
  }

  @Test func symbolsTopicsAndEntriesAgree() throws {
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    #expect(
      try archive.symbols().map(\.description) == ["A/RES/56/120", "A/RES/57/168", "A/RES/58/10", "A/RES/58/135"])
    #expect(try archive.topics().map(\.slug) == ["lighthouses", "tides"])
    let symbol = try InventedTexts.symbol("58/135")
    #expect(try archive.topic(of: symbol).members.last == symbol)
    #expect(try archive.languages(of: symbol) == [.english, .french])
    let entry = try #require(try archive.entries().first { $0.symbol == symbol })
    #expect(entry.title == "Lighthouses")
    #expect(entry.adopted?.description == "2003-12-22")
    #expect(try Git(directory: folder.path).run("rev-parse", "A/RES/58/135").hasPrefix(entry.commit))
  }

  @Test func anUnknownSymbolComesWithItsNeighbours() throws {
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    let wanted = try InventedTexts.symbol("A/RES/58/136")
    let nearest = [try InventedTexts.symbol("A/RES/58/135"), try InventedTexts.symbol("A/RES/58/10")]
    #expect(throws: ArchiveError.unknownSymbol(wanted, nearest: nearest)) {
      try archive.resolution(wanted, in: .english)
    }
  }

  @Test func aMissingLanguageComesWithThoseThereAre() throws {
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    let symbol = try InventedTexts.symbol("A/RES/58/10")
    #expect(throws: ArchiveError.missingLanguage(symbol, .arabic, available: [.english])) {
      try archive.resolution(symbol, in: .arabic)
    }
  }

  @Test func theStateChangesWithATextButNotWithItsSource() throws {
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    let before = try archive.state()
    let same = try InventedTexts.text("A/RES/58/10", "Tides", "2003-11-21", body: "the moon", file: "copy.xml")
    let change = try archive.record([same], placing: InventedTexts.byTitle)
    #expect(change.refs.map(\.name) == ["refs/travaux/provenance"])
    #expect(try archive.state() == before)
    let other = try InventedTexts.text("A/RES/58/11", "Tides", "2003-11-22")
    try archive.record([other], placing: InventedTexts.byTitle)
    #expect(try archive.state() != before)
  }
}
