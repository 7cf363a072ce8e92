import ResolutionModel

/// All readings in one file, for archives whose refs have not moved since: the provenance has a file for each resolution.
struct ReadingsCache {
  static let name = "readings.tsv"

  let readings: [Symbol: Readings]

  init(_ readings: [Symbol: Readings]) {
    self.readings = readings
  }

  /// Nil where the bytes are those of another state or of none.
  init?(_ bytes: [UInt8]?, ofArchiveWith references: [String: ObjectID]) {
    guard let bytes, let end = bytes.firstIndex(of: 0x0A),
      bytes[..<end].elementsEqual(ReadingsCache.state(references).utf8)
    else { return nil }
    var readings: [Symbol: Readings] = [:]
    var (name, rows): (String?, [[String]]) = (nil, [])
    func finish() -> Bool {
      guard let name else { return true }
      guard let symbol = Symbol(name), let read = ProvenanceFiles.readings(fromRows: rows) else { return false }
      readings[symbol] = read
      return true
    }
    for row in TabSeparated.rows(of: bytes[(end + 1)...]) {
      if row[0] != name {
        guard finish() else { return nil }
        (name, rows) = (row[0], [])
      }
      rows.append(Array(row.dropFirst()))
    }
    guard finish() else { return nil }
    self.readings = readings
  }

  func bytes(forArchiveWith references: [String: ObjectID]) -> [UInt8] {
    let rows = readings.sorted { $0.key < $1.key }.flatMap { symbol, readings in
      ProvenanceFiles.rows(of: readings).map { [symbol.description] + $0 }
    }
    return Array((ReadingsCache.state(references) + "\n").utf8) + TabSeparated.bytes(of: rows)
  }

  /// The index names every commit, so that with the provenance it stands for all texts.
  private static func state(_ references: [String: ObjectID]) -> String {
    [RefName.index, RefName.provenance].map { references[$0]?.hex ?? "" }.joined(separator: " ")
  }
}
