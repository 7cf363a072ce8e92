import ResolutionModel

/// An import's outcome as `travaux.import/1`.
public struct EncodedImport: Encodable, Sendable {
  struct Row: Encodable, Sendable {
    let symbol: String
    let outcome: String
    let languages: [String]
    let topic: String?
    let reason: String
    let doubt: String?
  }

  let format = "travaux.import/1"
  let resolutions: [Row]
  /// Files whose text stands beside a better source's.
  let rivals: [String]
  let movedRefs: [String]

  public init(_ report: ImportReport) {
    resolutions = report.rows.map { row in
      Row(
        symbol: row.symbol.description, outcome: row.fate.rawValue, languages: row.languages.sorted().map(\.code),
        topic: row.topic, reason: row.reason, doubt: row.doubt.isEmpty ? nil : row.doubt)
    }
    rivals = report.rivals
    movedRefs = report.movedRefs
  }

  enum CodingKeys: String, CodingKey {
    case format, resolutions, rivals
    case movedRefs = "moved_refs"
  }
}
