import ResolutionModel
import Testing

@testable import ResolutionStore

@Suite struct RecordingTests {
  let folder: TemporaryFolder
  let git: Git

  init() throws {
    folder = try TemporaryFolder()
    git = Git(directory: folder.path)
  }

  @Test func aNewArchiveIsASoundRepositoryThatGitFindsByItself() throws {
    _ = try Archive.create(at: folder.path)
    #expect(try git.complaints() == "")
    #expect(try git.run("log", "--format=%s") == "Index of topics\n")
    #expect(try git.run("config", "travaux.archive") == "1\n")
  }

  @Test func gitReadsTheHistoryOfATopic() throws {
    let archive = try Archive.create(at: folder.path)
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    #expect(try git.complaints() == "")
    #expect(
      try git.run("log", "--format=%an %as %s", "topic/lighthouses") == """
        General Assembly 2003-12-22 A/RES/58/135: Lighthouses
        General Assembly 2002-12-18 A/RES/57/168: Lighthouses
        General Assembly 2001-12-19 A/RES/56/120: Lighthouses

        """)
    #expect(try git.run("ls-tree", "--name-only", "A/RES/58/135") == "en.md\nfr.md\n")
    let difference = try git.run("diff", "A/RES/57/168", "A/RES/58/135", "--", "en.md")
    #expect(difference.contains("+1. *Commends* the keepers, and their families;"))
    let blame = try git.run("blame", "-s", "topic/lighthouses", "--", "en.md")
    let first = try git.run("rev-parse", "--short=8", "A/RES/56/120").prefix(7)
    #expect(blame.split(separator: "\n").contains { $0.contains(first) && $0.contains("remain seized") })
  }

  @Test func theCommitNamesItsParticularsAsTrailers() throws {
    let archive = try Archive.create(at: folder.path)
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    let trailers = try git.run("log", "-1", "--format=%(trailers:only,unfold)", "A/RES/58/135")
    #expect(
      trailers == """
        Symbol: A/RES/58/135
        Organ: General Assembly
        Session: 58
        Agenda-item: 12
        Adopted: 2003-12-22
        Meeting: 77
        Vote: without a vote
        Languages: en, fr


        """)
  }

  @Test func importingTwiceLeavesEveryFileAsItWas() throws {
    let archive = try Archive.create(at: folder.path)
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    let (refs, objects) = (try git.refs(), try git.run("count-objects", "-v"))
    let change = try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
    #expect(change.refs.isEmpty)
    #expect(change.outcomes.allSatisfy { $0.fate == .same })
    #expect(change.unchanged.count == 4)
    #expect(try git.refs() == refs)
    #expect(try git.run("count-objects", "-v") == objects)
  }

  @Test func aLateArrivalRebuildsTheChainAndKeepsTheOldTip() throws {
    let archive = try Archive.create(at: folder.path)
    let series = try InventedTexts.series()
    try archive.record(Array(series.dropFirst()), placing: InventedTexts.byTitle)
    let old = try git.run("rev-parse", "topic/lighthouses").prefix(40)
    let change = try archive.record([series[0]], placing: InventedTexts.byTitle)
    #expect(change.added.map(\.description) == ["A/RES/56/120"])
    #expect(change.joinedTopics == ["lighthouses"])
    #expect(change.createdTopics.isEmpty)
    #expect(change.refs.contains { $0.name == "refs/tags/A/RES/58/135" && $0.old == String(old) })
    #expect(try git.run("rev-parse", "refs/travaux/old/topic/lighthouses/\(old.prefix(12))").prefix(40) == old)
    #expect(try git.run("log", "--format=%s", "topic/lighthouses").split(separator: "\n").count == 3)
    #expect(try git.complaints() == "")
  }

  @Test func appendingKeepsNoOldTip() throws {
    let archive = try Archive.create(at: folder.path)
    let series = try InventedTexts.series()
    try archive.record([series[0]], placing: InventedTexts.byTitle)
    let change = try archive.record([series[1]], placing: InventedTexts.byTitle)
    #expect(!change.refs.contains { $0.name.hasPrefix("refs/travaux/old/") })
  }

  @Test func yearsBefore1970KeepTheirOrder() throws {
    let archive = try Archive.create(at: folder.path)
    try archive.record(
      [
        try InventedTexts.text("A/RES/24 (I)", "Lighthouses", "1946-02-12", body: "a"),
        try InventedTexts.text("A/RES/217 A (III)", "Lighthouses", "1948-12-10", body: "b"),
        try InventedTexts.text("A/RES/2542 (XXIV)", "Lighthouses", "1969-12-11", body: "c"),
        try InventedTexts.text("A/RES/2625 (XXV)", "Lighthouses", "1970-10-24", body: "d"),
      ], placing: InventedTexts.byTitle)
    let times = try git.run("log", "--reverse", "--format=%at", "topic/lighthouses").split(separator: "\n")
    #expect(times.map(String.init) == ["111", "1143", "8814", "25574400"])
    let trailers = try git.run("log", "-1", "--format=%(trailers:key=Adopted,valueonly)", "A/RES/217A(III)")
    #expect(trailers.hasPrefix("1948-12-10"))
    #expect(try git.complaints() == "")
  }

  @Test func symbolsOfEveryFormLiveSideBySide() throws {
    let archive = try Archive.create(at: folder.path)
    let symbols = [
      "A/C.3/58/L.20", "A/C.3/58/L.20/Rev.1", "A/RES/58/135/Corr.1", "A/RES/74/255 A-B", "S/RES/1373 (2001)",
      "A/RES/S-8/1", "E/RES/2079 (LXII)",
    ]
    let texts = try symbols.map { try InventedTexts.text($0, "Lighthouses", nil) } + InventedTexts.series()
    try archive.record(texts, placing: InventedTexts.byTitle)
    #expect(try archive.symbols().count == symbols.count + 4)
    #expect(try git.run("tag", "--list").split(separator: "\n").count == symbols.count + 4)
    for name in symbols {
      let symbol = try InventedTexts.symbol(name)
      #expect(try archive.resolution(symbol, in: .english).symbol == symbol)
    }
    #expect(try git.complaints() == "")
  }

  @Test func theVersionsOfADraftAreOneBranch() throws {
    let archive = try Archive.create(at: folder.path)
    try archive.record(
      [
        try InventedTexts.text("A/C.3/58/L.20/Rev.1", "Lighthouses", nil, body: "all keepers"),
        try InventedTexts.text("A/C.3/58/L.20", "Lighthouses", nil, body: "keepers"),
      ], placing: InventedTexts.byTitle)
    let entries = try archive.entries()
    #expect(entries.map(\.symbol.description) == ["A/C.3/58/L.20", "A/C.3/58/L.20/Rev.1"])
    #expect(entries.allSatisfy { $0.topic == nil && $0.branch.hasPrefix("draft/") })
    #expect(try git.run("log", "--format=%s", entries[0].branch).split(separator: "\n").count == 2)
    #expect(try archive.topics().isEmpty)
  }

  @Test func aDraftNamesWhatItWasAdoptedAs() throws {
    let archive = try Archive.create(at: folder.path)
    let draft = try InventedTexts.text("A/C.3/58/L.20", "Lighthouses", nil, body: "keepers")
    var adopted = try InventedTexts.text("A/RES/58/135", "Lighthouses", "2003-12-22", body: "all keepers")
    adopted.resolution.proceedings = [Proceeding(stage: .draft, document: "A/C.3/58/L.20/Rev.1")]
    try archive.record([draft], placing: InventedTexts.byTitle)
    #expect(try git.run("log", "-1", "--format=%(trailers:key=Adopted-as,valueonly)", "A/C.3/58/L.20") == "\n")
    try archive.record([adopted], placing: InventedTexts.byTitle)
    #expect(
      try git.run("log", "-1", "--format=%(trailers:key=Adopted-as,valueonly)", "A/C.3/58/L.20") == "A/RES/58/135\n\n")
    #expect(
      try git.run("log", "-1", "--format=%(trailers:key=Draft,valueonly)", "A/RES/58/135") == "A/C.3/58/L.20/Rev.1\n\n")
  }

  @Test func hundredsOfTextsGoIntoOnePack() throws {
    let archive = try Archive.create(at: folder.path)
    let texts = try (1...60).map { number in
      try InventedTexts.text("A/RES/60/\(number)", "Lighthouses", "2005-12-01", body: "keeper \(number)")
    }
    try archive.record(texts, placing: InventedTexts.byTitle)
    #expect(try git.run("count-objects", "-v").contains("packs: 1"))
    #expect(try archive.texts().all().count == 60)
    #expect(try git.complaints() == "")
  }
}
