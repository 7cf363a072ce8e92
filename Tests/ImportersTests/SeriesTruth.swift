import Foundation
import Importers
import ResolutionModel
import Testing

/// The example series: what a perfect reader sees in one of its files, as lines to compare.
struct SeriesTruth {
  let particulars: [String: String]
  let lines: [String]

  /// The files of the series: six resolutions in English and French.
  static let names = ["61_901", "62_902", "62_907_A_B", "63_903", "64_904", "65_905"]
    .flatMap { ["A_RES_\($0).en", "A_RES_\($0).fr"] }

  /// The truth of a file of the series by its name.
  init(name: String) throws {
    try self.init(Data(contentsOf: SeriesTruth.tests.appendingPathComponent("Fixtures/Series/\(name).json")))
  }

  /// A file of the series, `text` or `xml`.
  static func source(_ folder: String, _ file: String) throws -> [UInt8] {
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    return try [UInt8](Data(contentsOf: root.appendingPathComponent("Examples/series/\(folder)/\(file)")))
  }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  init(_ data: Data) throws {
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let keys = [
      "symbol", "title", "session", "agenda_item", "language", "adopted", "meeting", "origin", "draft",
    ]
    var particulars: [String: String] = [:]
    for key in keys { particulars[key] = SeriesTruth.folded(object[key] as? String ?? "") }
    let vote = object["vote"] as? [String: Any] ?? [:]
    particulars["vote"] = ["outcome", "in_favour", "against", "abstaining"].map { "\(vote[$0] ?? "")" }.joined(
      separator: " ")
    self.particulars = particulars
    lines = (object["paragraphs"] as? [[String: Any]] ?? []).map(SeriesTruth.line)
  }

  private static func line(_ paragraph: [String: Any]) -> String {
    func text(_ key: String) -> String { paragraph[key] as? String ?? "" }
    let notes = (paragraph["notes"] as? [[String: Any]] ?? []).map {
      "{\($0["marker"] ?? "")@\($0["at"] ?? "")}\($0["text"] ?? "")"
    }
    let table = paragraph["table"] as? [String: Any]
    let rows = (table?["rows"] as? [[[String: Any]]] ?? []).map { row in
      row.map { (($0["header"] as? Bool ?? false) ? "#" : "") + ($0["text"] as? String ?? "") }.joined(separator: "|")
    }
    let parts = [text("id"), text("kind"), text("label"), text("opener"), "\(paragraph["depth"] ?? 0)", text("text")]
    return folded((parts + notes + rows).joined(separator: " · "))
  }

  static func lines(of resolution: Resolution) -> [String] {
    zip(resolution.locators, resolution.paragraphs).map { locator, paragraph in
      let notes = paragraph.notes.map { "{\($0.marker)@\($0.offset)}\($0.text)" }
      let rows = (paragraph.table?.rows ?? []).map { row in
        row.map { ($0.isHeader ? "#" : "") + $0.text }.joined(separator: "|")
      }
      let parts = [
        locator.description, paragraph.kind.rawValue, paragraph.label ?? "", paragraph.opener, "\(paragraph.depth)",
        paragraph.text,
      ]
      return folded((parts + notes + rows).joined(separator: " · "))
    }
  }

  func particulars(of resolution: Resolution) -> [String: String] {
    let vote = resolution.vote
    let counts = [vote?.inFavour, vote?.against, vote?.abstaining].map { $0.map(String.init) ?? "" }
    return [
      "symbol": resolution.symbol?.description ?? "", "title": resolution.title,
      "session": resolution.session?.description ?? "", "agenda_item": resolution.agendaItem,
      "language": resolution.language.code, "adopted": resolution.adopted?.description ?? "",
      "meeting": resolution.meeting, "origin": resolution.origin, "draft": resolution.draftSymbol ?? "",
      "vote": ([vote?.outcome.rawValue ?? ""] + counts).joined(separator: " "),
    ].mapValues(SeriesTruth.folded)
  }

  /// The canonical text has no no-break spaces inside numbers.
  private static func folded(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }
}
