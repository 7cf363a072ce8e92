import ResolutionModel
import Testing

@testable import ResolutionStore

/// The archive is a function of what it holds, never of how it came to hold it.
@Suite struct OrderTests {
  /// Every order of some values.
  static func permutations<Value>(_ values: [Value]) -> [[Value]] {
    guard values.count > 1 else { return [values] }
    return values.indices.flatMap { index in
      var rest = values
      let value = rest.remove(at: index)
      return permutations(rest).map { [value] + $0 }
    }
  }

  private func refs(after batches: [[IncomingText]]) throws -> [String: String] {
    let folder = try TemporaryFolder()
    let archive = try Archive.create(at: folder.path)
    for batch in batches { try archive.record(batch, placing: InventedTexts.byTitle) }
    return try Git(directory: folder.path).refs()
  }

  @Test func allOrdersOfArrivalGiveTheSameRefs() throws {
    let series = try InventedTexts.series()
    let expected = try refs(after: [series])
    #expect(expected.count == 8)
    for (number, order) in Self.permutations(series).enumerated() {
      // One by one and in two batches of changing size, by turns.
      let batches = number.isMultiple(of: 2) ? order.map { [$0] } : [Array(order.prefix(2)), Array(order.dropFirst(2))]
      #expect(try refs(after: batches) == expected, "order \(number)")
    }
  }

  @Test func allOrdersOfRivalReadingsGiveTheSameRefs() throws {
    let readings = [
      try InventedTexts.text("A/RES/58/10", "Tides", "2003-11-21", body: "moon", format: .pdf, file: "a.pdf"),
      try InventedTexts.text("A/RES/58/10", "Tides", "2003-11-21", body: "moons", format: .word, file: "b.docx"),
      try InventedTexts.text("A/RES/58/10", "Tides", "2003-11-21", body: "m00n", format: .word, file: "c.docx"),
      try InventedTexts.text("A/RES/58/10", "Tides", "2003-11-21", body: "moon", format: .plainText, file: "d.txt"),
    ]
    let expected = try refs(after: [readings])
    for order in Self.permutations(readings) { #expect(try refs(after: order.map { [$0] }) == expected) }
  }
}
