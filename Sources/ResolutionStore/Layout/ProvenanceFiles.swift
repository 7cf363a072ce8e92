import ResolutionModel

/// The tree of `refs/travaux/provenance`: for each resolution a folder named like its tag, in it `sources.tsv` and the
/// rival texts.
enum ProvenanceFiles {
  static let tableName = "sources.tsv"

  /// The rows of `sources.tsv`: language, digest, form, reader, text, name.
  static func table(of readings: Readings) -> [UInt8] {
    TabSeparated.bytes(of: rows(of: readings))
  }

  static func rows(of readings: Readings) -> [[String]] {
    readings.all.map { reading in
      [
        reading.language.code, reading.source.sha256, reading.source.format.rawValue, reading.source.reader,
        reading.textID.hex, reading.source.name,
      ]
    }
  }

  /// Throws `damaged` where a row is of another form.
  static func readings(fromTable bytes: [UInt8], of symbol: Symbol) throws(ArchiveError) -> Readings {
    guard let readings = readings(fromRows: TabSeparated.rows(of: bytes[...])) else {
      throw .damaged("the sources of \(symbol)")
    }
    return readings
  }

  /// Nil where a row is of another form.
  static func readings(fromRows rows: [[String]]) -> Readings? {
    var readings = Readings()
    for row in rows {
      guard row.count == 6, let language = Language(code: row[0]),
        let format = ImportedDocument.Format(rawValue: row[2]), let text = ObjectID(hex: row[4].utf8)
      else { return nil }
      let source = SourceFile(name: row[5], sha256: row[1], format: format, reader: row[3])
      readings.add(SourceReading(language: language, source: source, textID: text))
    }
    return readings
  }

  static func folder(of symbol: Symbol) -> String { symbol.gitRefName + "/" }

  /// The path of a text beside the table.
  static func path(of reading: SourceReading, symbol: Symbol) -> String {
    folder(of: symbol) + reading.language.code + "." + reading.textID.hex.prefix(12) + ".md"
  }
}
