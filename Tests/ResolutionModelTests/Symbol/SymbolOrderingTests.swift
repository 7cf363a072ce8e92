import ResolutionModel
import Testing

@Suite struct SymbolOrderingTests {
  /// In the order they should stand in.
  static let ordered = [
    "217 A (III)", "217 B (III)", "3314 (XXIX)", "31/6 A", "31/6 A-B", "31/16", "58/9", "58/135", "58/135/Corr.1",
    "58/1000",
    "100/1", "S-8/1", "S-20/2", "ES-10/2", "ES-10/14", "242 (1967)", "1373 (2001)", "1374 (2001)", "2079 (LXII)",
    "2003/25",
    "2003/100", "A/HRC/RES/9/1", "A/HRC/RES/16/18", "A/HRC/RES/S-9/1", "A/58/165", "A/58/L.9", "A/58/L.9/Rev.1",
    "A/58/L.9/Rev.2",
    "A/58/L.9/Rev.10", "A/58/L.10", "A/C.3/58/L.20", "A/C.10/58/L.1", "E/CN.15/2003/L.5",
  ]

  @Test func isNaturalAndTotal() throws {
    let symbols = try Self.ordered.map { try #require(Symbol($0)) }
    for (i, left) in symbols.enumerated() {
      for (j, right) in symbols.enumerated() {
        #expect((left < right) == (i < j), "\(left) and \(right)")
      }
    }
  }

  @Test func noTwoSymbolsAreLevel() throws {
    let early = try #require(Symbol("5 (XXX)"))
    let late = try #require(Symbol("30/5"))
    #expect(early < late && !(late < early))
  }

  @Test(arguments: [
    ("a2", "a10", true), ("a10", "a2", false), ("a", "a1", true), ("a01", "a1", true), ("a1", "a1", false),
  ])
  func naturalOrder(left: String, right: String, precedes: Bool) {
    #expect(NaturalOrder.precedes(left, right) == precedes)
  }
}
