import GeneratedResolutions
import ResolutionDiff
import ResolutionModel
import Testing

@testable import ResolutionHistory

/// What is kept of a lineage gives the same lineage again, and damage is as good as nothing kept.
@Suite struct LineageRecordTests {
  static let chain = GeneratedChain(seed: 5, versions: 8, paragraphs: 20).resolutions
  static let versions = chain.enumerated().map { index, resolution in
    LineageVersion(resolution, after: index > 0 ? [index - 1] : [], textID: "text \(index)")
  }

  private func description(_ lineage: Lineage) -> [String] {
    lineage.descents.map { "\($0.from) \($0.to) \($0.change)" }
      + lineage.steps.flatMap { step in step.diff.changes.map { "\(step.from) \(step.to) \($0)" } }
  }

  @Test func aKeptLineageIsTheComputedOne() {
    var record = LineageRecord()
    let computed = Lineage(Self.versions, record: &record)
    #expect(record.hasNews)
    var kept = LineageRecord(record.file(edition: "a"), edition: "a")
    let read = Lineage(Self.versions, record: &kept)
    #expect(!kept.hasNews)
    #expect(description(read) == description(computed))
  }

  @Test func whatAnotherProgramKeptIsNotTaken() {
    var record = LineageRecord()
    _ = Lineage(Self.versions, record: &record)
    let other = LineageRecord(record.file(edition: "a"), edition: "b")
    #expect(other.known == LineageRecord.Entries())
  }

  @Test func aLaterResolutionLeavesTheOldStepsStanding() {
    var record = LineageRecord()
    _ = Lineage(Array(Self.versions.dropLast()), record: &record)
    var longer = LineageRecord(record.file(edition: "a"), edition: "a")
    let known = longer.known.steps
    _ = Lineage(Self.versions, record: &longer)
    #expect(longer.needed.steps.count == known.count + 1)
    for (key, bytes) in known { #expect(longer.needed.steps[key] == bytes) }
  }

  @Test func everyDamagedFileIsAsGoodAsNone() {
    var record = LineageRecord()
    let computed = description(Lineage(Array(Self.versions.prefix(3)), record: &record))
    let file = record.file(edition: "a")
    for place in stride(from: 0, to: file.count, by: 37) {
      var damaged = file
      damaged[place] ^= 0x41
      #expect(LineageRecord(damaged, edition: "a").known == LineageRecord.Entries())
      #expect(LineageRecord(Array(file.prefix(place)), edition: "a").known == LineageRecord.Entries())
    }
    #expect(description(Lineage(Array(Self.chain.prefix(3)))) == computed)
  }

  /// The seal of a file can be forged; what is in it is still not trusted.
  @Test func damagedEntriesAreComputedAnew() {
    var record = LineageRecord()
    let computed = description(Lineage(Array(Self.versions.prefix(3)), record: &record))
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<200 {
      var entries = record.needed
      for (key, bytes) in entries.steps {
        var bytes = bytes
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        entries.steps[key] = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
      }
      var forged = LineageRecord(entries)
      _ = Lineage(Array(Self.versions.prefix(3)), record: &forged)
    }
    #expect(description(Lineage(Array(Self.chain.prefix(3)))) == computed)
  }
}
