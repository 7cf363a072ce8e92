import GeneratedResolutions
import ResolutionHistory
import ResolutionModel
import Testing

/// Word provenance on generated chains whose truth is known; a failing test names its seed and length.
@Suite struct ProvenanceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let versions: Int
    let testDescription: String

    init(_ seed: UInt64, _ versions: Int) {
      (self.seed, self.versions) = (seed, versions)
      testDescription = "seed \(seed), \(versions) versions"
    }
  }

  static let cases = [
    Case(11, 5), Case(12, 5), Case(13, 5), Case(14, 5), Case(21, 20), Case(22, 20), Case(23, 20), Case(31, 40),
    Case(32, 40),
  ]

  @Test(arguments: cases) func nearlyEveryWordIsTracedToTheYearItEntered(chain: Case) throws {
    let generated = GeneratedChain(seed: chain.seed, versions: chain.versions, paragraphs: 30)
    let resolutions = generated.resolutions
    let last = try #require(resolutions.last)
    let symbol = try #require(last.symbol)
    let blame = try #require(Lineage(resolutions).blame(of: symbol))
    let symbols = resolutions.compactMap(\.symbol)
    var (right, all) = (0, 0)
    let truth = try #require(generated.versions.last)
    for (line, words) in zip(blame.lines, truth) {
      var offset = 0
      for word in words {
        let run = line.runs.first { $0.range.contains(offset) }
        right += run?.symbol == symbols[word.origin] ? 1 : 0
        all += 1
        offset += word.text.utf8.count + 1
      }
    }
    print("word provenance, \(chain.testDescription): \(right) of \(all) words right")
    #expect(Double(right) / Double(max(all, 1)) >= 0.98, "\(right) of \(all) words right")
  }

  @Test func technicalChangesMayBePassedOver() throws {
    let chain = Lineage([
      Sample.year("A/RES/61/402", "2006-12-12", ["Requests a report on roofs at its sixty-second session;"]),
      Sample.year("A/RES/62/377", "2007-12-18", ["Requests a report on roofs at its sixty-third session;"]),
    ])
    let symbol = try Sample.symbol("A/RES/62/377")
    let plain = try #require(chain.blame(of: symbol)?.lines.first?.runs.map(\.symbol.short))
    let quiet = try #require(chain.blame(of: symbol, ignoring: [.technical])?.lines.first?.runs.map(\.symbol.short))
    #expect(plain == ["61/402", "62/377", "61/402"])
    #expect(quiet == ["61/402"])
  }

  @Test func aRolledForwardOrdinalIsPassedOverInAChangeThatMeansMore() throws {
    let chain = Lineage([
      Sample.year("A/RES/61/402", "2006-12-12", ["Urges keepers to report on roofs at its sixty-second session;"]),
      Sample.year("A/RES/62/377", "2007-12-18", ["Encourages keepers to report on roofs at its sixty-third session;"]),
    ])
    let symbol = try Sample.symbol("A/RES/62/377")
    let quiet = try #require(chain.blame(of: symbol, ignoring: [.technical])?.lines.first)
    #expect(quiet.runs.map(\.symbol.short) == ["62/377", "61/402"])
    #expect(quiet.runs.first?.range == 0..<"Encourages".utf8.count)
  }

  @Test func aClausePutIntoAnotherParagraphKeepsItsYear() throws {
    let clause = "and to lend straw skeps to the schools of the valley"
    let chain = Lineage([
      Sample.year(
        "A/RES/61/402", "2006-12-12",
        [
          "Invites museums to open their attics \(clause);",
          "Thanks the keepers of the city hall roof for their honey;",
        ]),
      Sample.year(
        "A/RES/62/377", "2007-12-18",
        [
          "Invites museums to open their attics;",
          "Thanks the keepers of the city hall roof for their honey \(clause);",
        ]),
    ])
    let runs = try #require(chain.blame(of: try Sample.symbol("A/RES/62/377"))?.lines.last?.runs)
    #expect(runs.map(\.symbol.short) == ["61/402", "61/402", "61/402"])
    #expect(runs.map(\.locator.description) == ["OP2", "OP1", "OP2"])
  }

  @Test func aWordThatComesBackInItsPlaceKeepsItsYear() throws {
    func text(_ verb: String) -> [String] { ["Decides that roof gardens \(verb) be opened to wild and tame bees;"] }
    let chain = Lineage([
      Sample.year("A/RES/61/402", "2006-12-12", text("shall")),
      Sample.year("A/RES/62/377", "2007-12-18", text("should")),
      Sample.year("A/RES/63/310", "2008-12-18", text("shall")),
    ])
    let runs = try #require(chain.blame(of: try Sample.symbol("A/RES/63/310"))?.lines.first?.runs)
    #expect(runs.map(\.symbol.short) == ["61/402"])
  }
}

extension ProvenanceTests {
  @Test func aParagraphSetOnceMoreIsNoNewWording() throws {
    let formula = "Takes note of the report of the keeper;"
    let skeps = "Invites museums to lend straw skeps to the schools of the valley;"
    let chain = Lineage([
      Sample.year("A/RES/61/402", "2006-12-12", [formula, skeps]),
      Sample.year("A/RES/62/377", "2007-12-18", [formula, skeps, formula]),
    ])
    let blame = try #require(chain.blame(of: try Sample.symbol("A/RES/62/377")))
    #expect(blame.lines.flatMap(\.runs).map(\.symbol.short) == ["61/402", "61/402", "61/402"])
  }
}
