import DraftChecker

/// A baseline as `travaux.baseline/1`.
public struct EncodedBaseline: Codable, Sendable {
  struct Entry: Codable, Sendable {
    let rule: String
    let message: String
    let words: String
    let count: Int
  }

  struct File: Codable, Sendable {
    let file: String
    let findings: [Entry]
  }

  static let name = "travaux.baseline/1"

  let format: String
  let files: [File]

  /// Files and findings in the order of their names, so that the same findings give the same bytes.
  public init(_ baseline: Baseline) {
    format = EncodedBaseline.name
    files = baseline.counts.sorted { $0.key < $1.key }.map { file, counts in
      let entries = counts.map { Entry(rule: $0.rule, message: $0.message, words: $0.words, count: $1) }
      return File(
        file: file,
        findings: entries.sorted { ($0.rule, $0.message, $0.words) < ($1.rule, $1.message, $1.words) })
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    format = try container.decode(String.self, forKey: .format)
    files = try container.decode([File].self, forKey: .files)
    guard format == EncodedBaseline.name else {
      throw DecodingError.dataCorruptedError(forKey: .format, in: container, debugDescription: "unknown format")
    }
  }

  enum CodingKeys: CodingKey {
    case format, files
  }

  public var baseline: Baseline {
    var counts: [String: [Baseline.Entry: Int]] = [:]
    for file in files {
      for entry in file.findings {
        counts[file.file, default: [:]][
          Baseline.Entry(rule: entry.rule, message: entry.message, words: entry.words), default: 0] += max(
            0, entry.count)
      }
    }
    return Baseline(counts)
  }
}
