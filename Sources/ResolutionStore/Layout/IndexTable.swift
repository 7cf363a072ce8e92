import ResolutionModel

/// `index.tsv` on `main`: every resolution with its place, for programs.
enum IndexTable {
  static let name = "index.tsv"
  private static let header = ["branch", "symbol", "adopted", "languages", "commit", "title"]

  static func bytes(of entries: [ArchiveEntry]) -> [UInt8] {
    TabSeparated.bytes(
      of: [header]
        + entries.map { entry in
          [
            entry.branch, entry.symbol.description, entry.adopted?.description ?? "",
            entry.languages.map(\.code).joined(separator: ","), entry.commit, entry.title,
          ]
        })
  }

  /// Throws `damaged` where a row is of another form.
  static func entries(from bytes: [UInt8]) throws(ArchiveError) -> [ArchiveEntry] {
    var entries: [ArchiveEntry] = []
    for (index, row) in TabSeparated.rows(of: bytes[...]).enumerated().dropFirst() {
      guard row.count == 6, let symbol = Symbol(row[1]) else { throw .damaged("\(name), line \(index + 1)") }
      entries.append(
        ArchiveEntry(
          symbol: symbol, branch: row[0], title: row[5], adopted: CalendarDate(iso: row[2]),
          languages: row[3].split(separator: ",").compactMap { Language(code: String($0)) }, commit: row[4]))
    }
    return entries
  }
}
