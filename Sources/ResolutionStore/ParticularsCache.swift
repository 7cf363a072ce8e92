import ResolutionModel

/// The particulars of all resolutions in one file, each as good as the texts it was taken from: to make the commits anew
/// no text need be read that has not changed.
enum ParticularsCache {
  static let name = "particulars.tsv"

  /// Those that are still true of an archive's contents; none from bytes that are damaged.
  static func read(_ bytes: [UInt8]?, for contents: ArchiveContents) -> [Symbol: ResolutionParticulars] {
    guard let bytes, let end = bytes.firstIndex(of: 0x0A),
      bytes[..<end].elementsEqual(digest(of: bytes[(end + 1)...]).utf8)
    else { return [:] }
    let names = contents.textNames
    var known: [Symbol: ResolutionParticulars] = [:]
    for row in TabSeparated.rows(of: bytes[(end + 1)...]) {
      guard let particulars = ResolutionParticulars(fields: row.dropFirst()) else { continue }
      if names[particulars.symbol] == row[0] { known[particulars.symbol] = particulars }
    }
    return known
  }

  static func bytes(of known: [Symbol: ResolutionParticulars], for contents: ArchiveContents) -> [UInt8] {
    let names = contents.textNames
    let rows = known.sorted { $0.key < $1.key }.compactMap { symbol, particulars in
      names[symbol].map { [$0] + particulars.fields }
    }
    let table = TabSeparated.bytes(of: rows)
    return Array((digest(of: table[...]) + "\n").utf8) + table
  }

  private static func digest(of bytes: ArraySlice<UInt8>) -> String { SHA256.hexDigest(of: Array(bytes)) }
}
