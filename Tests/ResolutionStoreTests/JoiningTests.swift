import ResolutionModel
import Testing

@testable import ResolutionStore

/// Archives that grew apart become one.
@Suite struct JoiningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func archive(_ name: String, _ texts: [IncomingText], _ decisions: [TopicDecision] = []) throws -> Archive {
    let archive = try Archive.create(at: folder.path + "/" + name)
    try archive.record(texts, decisions: decisions, placing: InventedTexts.byTitle)
    return archive
  }

  private func refs(_ name: String) throws -> [String: String] { try Git(directory: folder.path + "/" + name).refs() }

  @Test func whoeverTakesUpWhomBothBecomeTheSame() throws {
    let series = try InventedTexts.series()
    let rival = try InventedTexts.text(
      "A/RES/58/10", "Tides", "2003-11-21", body: "the m00n", format: .pdf, file: "scan.pdf")
    let draft = try InventedTexts.text("A/C.3/58/L.20", "Lighthouses", nil, body: "keepers")
    let one = try archive("one", Array(series.prefix(3)) + [rival])
    let two = try archive("two", Array(series.suffix(3)) + [draft])
    _ = try archive("whole", series + [rival, draft])
    let conflicts = try one.join(Archive.borrow(at: folder.path + "/two"), placing: InventedTexts.byTitle).conflicts
    try two.join(Archive.borrow(at: folder.path + "/one"), placing: InventedTexts.byTitle)
    #expect(conflicts.isEmpty)
    #expect(try refs("one") == refs("whole"))
    #expect(try refs("two") == refs("whole"))
    #expect(try one.verify().isEmpty)
    #expect(try one.join(two, placing: InventedTexts.byTitle).change.refs.isEmpty)
  }

  @Test func contradictingDecisionsAreShownAndBothStand() throws {
    let tides = try InventedTexts.symbol("58/10")
    func decision(_ topic: String, _ author: String) -> TopicDecision {
      TopicDecision(symbol: tides, topic: topic, author: author, reason: "so it is")
    }
    let one = try archive("one", InventedTexts.series(), [decision("A/RES/56/120", "K")])
    let two = try archive("two", InventedTexts.series(), [decision("A/RES/57/168", "L")])
    let conflicts = try one.join(two, placing: InventedTexts.byTitle).conflicts
    #expect(
      conflicts == [
        .topics(tides, ours: [decision("A/RES/56/120", "K")], theirs: [decision("A/RES/57/168", "L")])
      ])
    #expect(try one.decisions().count == 2)
    try two.join(one, placing: InventedTexts.byTitle)
    #expect(try refs("one") == refs("two"))
  }

  @Test func aCloneThatWasNotTakenUpServes() throws {
    _ = try archive("one", InventedTexts.series())
    try Git(directory: folder.path).run("clone", "--quiet", "one", "clone")
    let two = try archive("two", [])
    try two.join(Archive.borrow(at: folder.path + "/clone"), placing: InventedTexts.byTitle)
    #expect(try two.symbols().count == 4)
    // The sources come with the archive itself, and take the place of those unknown.
    try two.join(Archive.borrow(at: folder.path + "/one"), placing: InventedTexts.byTitle)
    #expect(try refs("two") == refs("one"))
  }
}
