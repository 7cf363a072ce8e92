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
  /// Texts by format, language and organ.
  let formats: [String: Int]
  let languages: [String: Int]
  let organs: [String: Int]
  let knownFiles: Int
  let failedFiles: Int
  let isRehearsal: Bool

  public init(_ report: ImportReport) {
    resolutions = report.rows.map { row in
      Row(
        symbol: row.symbol.description, outcome: row.fate.rawValue, languages: row.languages.sorted().map(\.code),
        topic: row.topic, reason: row.reason, doubt: row.doubt.isEmpty ? nil : row.doubt)
    }
    rivals = report.rivals
    movedRefs = report.movedRefs
    formats = Dictionary(uniqueKeysWithValues: report.tally.formats.map { ($0.key.rawValue, $0.value) })
    languages = Dictionary(uniqueKeysWithValues: report.tally.languages.map { ($0.key.code, $0.value) })
    organs = report.tally.organs
    knownFiles = report.tally.known
    failedFiles = report.tally.failed
    isRehearsal = report.isRehearsal
  }

  enum CodingKeys: String, CodingKey {
    case format, resolutions, rivals, formats, languages, organs
    case movedRefs = "moved_refs"
    case knownFiles = "known_files"
    case failedFiles = "failed_files"
    case isRehearsal = "dry_run"
  }
}
