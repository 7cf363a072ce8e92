import Foundation
import ResolutionModel
import Testing

@testable import ResolutionStore

@Suite struct DecisionTests {
  let folder: TemporaryFolder
  let archive: Archive
  let tides: Symbol

  init() throws {
    folder = try TemporaryFolder()
    archive = try Archive.create(at: folder.path)
    tides = try InventedTexts.symbol("58/10")
    try archive.record(InventedTexts.series(), placing: InventedTexts.byTitle)
  }

  private func decision(_ topic: String, _ reason: String = "the same subject,\nsaid otherwise") -> TopicDecision {
    TopicDecision(symbol: tides, topic: topic, author: "A. Keeper <a@example.org>", reason: reason)
  }

  @Test func aDecisionMovesAResolutionAndIsKept() throws {
    let change = try archive.record([], decisions: [decision("lighthouses")], placing: InventedTexts.byTitle)
    #expect(try archive.topic(of: tides).slug == "lighthouses")
    #expect(change.refs.contains { $0.name == "refs/heads/topic/tides" && $0.new == nil })
    #expect(try archive.decisions() == [decision("A/RES/56/120")])
    let file = try Git(directory: folder.path).run("show", "refs/travaux/decisions:A/RES/58/10/A%2FRES%2F56%2F120.txt")
    #expect(file.hasPrefix("Symbol: A/RES/58/10\nTopic: A/RES/56/120\nAuthor: A. Keeper <a@example.org>\n\n"))
  }

  /// The first one gives the topic its name; what else is on it then does not change what was decided.
  @Test func aDecisionTakenTwiceIsOne() throws {
    let series = try InventedTexts.series()
    let decided = TopicDecision(
      symbol: try #require(series[0].resolution.symbol), topic: "lamps", author: "K", reason: "")
    let placing: Archive.Placing = { texts, decisions throws(ArchiveError) in
      [
        Topic(
          slug: decisions.contains { $0.topic == "lamps" } ? "lamps" : "all", title: "",
          members: texts.languages.keys.sorted())
      ]
    }
    try archive.record([], decisions: [decided], placing: placing)
    #expect(try archive.topics().map(\.slug) == ["lamps"])
    #expect(try archive.record([], decisions: [decided], placing: placing).refs.isEmpty)
    #expect(try archive.decisions() == [decided])
  }

  @Test func aLaterDecisionReplacesAnEarlierOneWhichIsKeptAside() throws {
    try archive.record([], decisions: [decision("lighthouses")], placing: InventedTexts.byTitle)
    let change = try archive.record([], decisions: [decision("seas")], placing: InventedTexts.byTitle)
    #expect(try archive.topics().map(\.slug) == ["lighthouses", "seas"])
    #expect(try archive.decisions() == [decision("seas")])
    #expect(change.refs.contains { $0.name.hasPrefix("refs/travaux/old/decisions/") })
  }

  @Test func aTipMayBeReplacedComeBackAndBeReplacedAgain() throws {
    let before = try archive.topics()
    for _ in 0..<3 {
      try archive.record([], decisions: [decision("lighthouses")], placing: InventedTexts.byTitle)
      try archive.record([], withdrawn: [.membership(tides)], placing: InventedTexts.byTitle)
      #expect(try archive.topics() == before)
    }
  }

  @Test func aResolutionOnTwoTopicsHasTwoParents() throws {
    let members = try ["56/120", "57/168", "58/135"].map(InventedTexts.symbol)
    try archive.record([InventedTexts.text("A/RES/59/1", "Coasts", "2004-12-20")]) { _, _ in
      guard let coasts = Symbol("A/RES/59/1") else { return [] }
      return [
        Topic(slug: "lighthouses", title: "", members: members + [coasts]),
        Topic(slug: "tides", title: "", members: [tides, coasts]),
      ]
    }
    let parents = try Git(directory: folder.path).run("log", "-1", "--format=%P", "A/RES/59/1")
    #expect(parents.split(separator: " ").count == 2)
    #expect(try archive.topics().map(\.members.count) == [4, 2])
    #expect(try Git(directory: folder.path).complaints() == "")
  }

  @Test(arguments: ["", "Upper", "a/b", "-a", "a b", "a..b"])
  func aPlacementWithABadNameIsRefused(_ slug: String) throws {
    #expect(throws: ArchiveError.self) {
      try archive.rebuild { texts, _ in [Topic(slug: slug, title: "", members: texts.languages.keys.sorted())] }
    }
  }

  @Test func placingIsAskedOnlyWhenSomethingChanges() throws {
    var calls = 0
    let placing: Archive.Placing = { texts, decisions throws(ArchiveError) in
      calls += 1
      return try InventedTexts.byTitle(texts, decisions)
    }
    try archive.record(InventedTexts.series(), placing: placing)
    #expect(calls == 0)
    try archive.record([InventedTexts.text("A/RES/59/1", "Coasts", "2004-12-20")], placing: placing)
    try archive.record([], decisions: [decision("lighthouses")], placing: placing)
    #expect(calls == 2)
    #expect(try archive.rebuild(placing: placing).refs.isEmpty)
    #expect(calls == 3)
  }

  @Test func aPlacementThatLosesAResolutionIsRefused() throws {
    let before = try Git(directory: folder.path).refs()
    #expect(throws: ArchiveError.self) {
      try archive.rebuild { texts, _ in [Topic(slug: "a", title: "", members: texts.languages.keys.sorted().dropLast())]
      }
    }
    #expect(try Git(directory: folder.path).refs() == before)
  }
}

extension DecisionTests {
  private func lineage(_ paragraph: String, _ sources: [String], _ reason: String = "two\nlines") throws
    -> LineageDecision
  {
    LineageDecision(
      paragraph: try #require(ParagraphAddress(paragraph)),
      predecessors: try sources.map { try #require(ParagraphAddress($0)) }, author: "A. Keeper", reason: reason)
  }

  @Test func aDecisionOnLineageIsKeptAndMovesNothing() throws {
    let decided = try lineage("A/RES/58/135 OP7(a)(ii)", ["A/RES/57/168 OP5", "A/RES/56/120 Annex1.OP2"])
    let change = try archive.record([], lineages: [decided]) { _, _ in
      Issue.record("nothing is to be placed")
      return []
    }
    #expect(change.refs.map(\.name) == ["refs/travaux/decisions"])
    #expect(try archive.lineageDecisions() == [decided])
    #expect(try archive.decisions().isEmpty)
    #expect(try Archive.open(at: folder.path).lineageDecisions() == [decided])
    let again = try lineage("A/RES/58/135 OP7(a)(ii)", [], "")
    try archive.record([], lineages: [again], placing: InventedTexts.byTitle)
    #expect(try archive.lineageDecisions() == [again])
  }

  @Test func decisionsOfAllKindsStandBesideOneAnother() throws {
    let named = TopicDecision(symbol: tides, topic: "ebb-and-flow", effect: .name, author: "", reason: "")
    let placed = TopicDecision(symbol: tides, topic: "seas", author: "", reason: "")
    let decided = try lineage("A/RES/58/10 OP1", ["A/RES/57/168 OP1"])
    try archive.record([], decisions: [named, placed], lineages: [decided], placing: InventedTexts.byTitle)
    #expect(Set(try archive.decisions()) == [named, placed])
    try archive.record([], withdrawn: [.membership(tides)], placing: InventedTexts.byTitle)
    #expect(try archive.decisions() == [named])
    let change = try archive.record([], withdrawn: [decided.subject, named.subject], placing: InventedTexts.byTitle)
    #expect(try archive.lineageDecisions().isEmpty)
    #expect(change.refs.contains { $0.name.hasPrefix("refs/travaux/old/decisions/") })
  }

  @Test func whatIsKeptMayBeDeleted() throws {
    #expect(archive.kept("lineage-tides.en") == nil)
    archive.keep([1, 2, 3], as: "lineage-tides.en")
    #expect(archive.kept("lineage-tides.en") == [1, 2, 3])
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/.git/travaux/cache")
    #expect(files.contains("lineage-tides.en"))
    try FileManager.default.removeItem(atPath: folder.path + "/.git/travaux")
    #expect(archive.kept("lineage-tides.en") == nil)
  }
}
