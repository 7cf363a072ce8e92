import Concordance
import ResolutionModel

/// The language versions of a resolution side by side, as `travaux.concordance/1`.
public struct EncodedConcordance: Encodable, Sendable {
  struct Point: Encodable, Sendable {
    let kind: String
    let figure: String?
    let present: [String]
    let absent: [String]

    init(_ discord: Discord, of row: LanguageVersions.Row) {
      switch discord {
      case .missing(let languages):
        (kind, figure, absent) = ("missing", nil, languages.map(\.code))
        present = row.paragraphs.keys.sorted().map(\.code)
      case .notes(let counts):
        let most = counts.values.max() ?? 0
        (kind, figure) = ("notes", nil)
        present = counts.filter { $0.value == most }.keys.sorted().map(\.code)
        absent = counts.filter { $0.value < most }.keys.sorted().map(\.code)
      case .figure(let text, let present, let absent):
        (kind, figure, self.present, self.absent) = ("figure", text, present.map(\.code), absent.map(\.code))
      }
    }
  }

  struct Row: Encodable, Sendable {
    let id: String
    let texts: [String: String]
    let discords: [Point]
  }

  let format = "travaux.concordance/1"
  let languages: [String]
  let paragraphs: [Row]

  public init(_ versions: LanguageVersions, keeping rows: [LanguageVersions.Row]) {
    languages = versions.languages.map(\.code)
    paragraphs = rows.map { row in
      Row(
        id: row.locator.description,
        texts: Dictionary(
          row.paragraphs.map { ($0.key.code, $0.value.text) }, uniquingKeysWith: { first, _ in first }),
        discords: row.discords.map { Point($0, of: row) })
    }
  }

  enum CodingKeys: CodingKey {
    case format, languages, paragraphs
  }
}
