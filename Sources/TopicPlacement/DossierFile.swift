import PrecedentSearch
import ResolutionModel

// What placement takes from the texts, kept from one call to the next: of an archive of any size only the texts that have
// changed are read again.
//
// The file: a checksum, a label, the wordings in each language, then for each resolution the name of its texts, its
// dossier, and the numbers of its paragraphs' wordings.
extension Dossiers {
  /// All of it as bytes.
  ///
  /// - Parameters:
  ///   - names: a name for each resolution's texts that changes whenever they do; one without a name is left out.
  ///   - label: what else the bytes depend on, such as the program's version.
  public func bytes(named names: [Symbol: String], label: String) -> [UInt8] {
    var writer = DossierWriter()
    writer.write(label)
    writer.write(stocks.count)
    for (language, stock) in stocks.sorted(by: { $0.key < $1.key }) {
      writer.write(language.code)
      writer.write(stock.wordings.count)
      for wording in stock.wordings { writer.write(wording.words) }
    }
    for dossier in ordered {
      guard let name = names[dossier.symbol] else { continue }
      writer.write(name)
      dossier.write(to: &writer)
      let stocked = stocks.filter { $0.value.holds(dossier.symbol) }.sorted { $0.key < $1.key }
      writer.write(stocked.count)
      for (language, stock) in stocked {
        writer.write(language.code)
        writer.write(stock.wordings(of: dossier.symbol).map { UInt32(truncatingIfNeeded: $0) })
      }
    }
    var checked = DossierWriter()
    checked.write(Dossiers.checksum(writer.bytes[...]))
    return checked.bytes + writer.bytes
  }

  /// Takes up the resolutions whose texts still have the names they had, and tells which; none from bytes that are damaged
  /// or were made under another label.
  public mutating func take(
    from bytes: [UInt8], named names: [Symbol: String], label: String
  ) -> Set<Symbol> {
    guard let stored = StoredDossiers(bytes, label: label) else { return [] }
    var taken: Set<Symbol> = []
    for entry in stored.entries where names[entry.dossier.symbol] == entry.name {
      if take(entry, stored.wordings) { taken.insert(entry.dossier.symbol) }
    }
    return taken
  }

  /// FNV-1a over words of eight bytes.
  fileprivate static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBytes { raw in
      for start in stride(from: 0, to: raw.count - 7, by: 8) {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        hash = (hash ^ word) &* 0x0000_0100_0000_01b3
      }
      for byte in raw[(raw.count / 8 * 8)...] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    return Int(Int64(bitPattern: hash))
  }
}

/// The file, read.
struct StoredDossiers {
  struct Entry {
    let name: String
    let dossier: Dossier
    let contents: [Language: [UInt32]]
  }

  private(set) var wordings: [Language: [Wording]] = [:]
  private(set) var entries: [Entry] = []

  init?(_ bytes: [UInt8], label: String) {
    var reader = DossierReader(bytes)
    guard let checksum = reader.number(), checksum == Dossiers.checksum(bytes[8...]), reader.text() == label,
      let languages = reader.count(of: 8)
    else { return nil }
    for _ in 0..<languages {
      guard let language = reader.text().flatMap({ Language(code: $0) }), let count = reader.count(of: 8) else {
        return nil
      }
      var list: [Wording] = []
      list.reserveCapacity(count)
      for _ in 0..<count {
        guard let words = reader.wording() else { return nil }
        list.append(Wording(words: words))
      }
      wordings[language] = list
    }
    while !reader.isAtEnd {
      guard let entry = StoredDossiers.entry(&reader) else { return nil }
      entries.append(entry)
    }
  }

  private static func entry(_ reader: inout DossierReader) -> Entry? {
    guard let name = reader.text(), let dossier = Dossier(from: &reader), let count = reader.count(of: 8) else {
      return nil
    }
    var contents: [Language: [UInt32]] = [:]
    for _ in 0..<count {
      guard let language = reader.text().flatMap({ Language(code: $0) }), let numbers = reader.numbers() else {
        return nil
      }
      contents[language] = numbers
    }
    return Entry(name: name, dossier: dossier, contents: contents)
  }
}
