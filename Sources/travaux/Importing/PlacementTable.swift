import Renderers
import ResolutionModel
import ResolutionStore
import TopicPlacement

/// What is placed where and why, as a table to be read, mended and imported again.
struct PlacementTable {
  private let placement: Placement
  private let titles: [Symbol: String]

  /// - Parameter placement: as it was just made; nil where nothing had to be placed.
  init(_ archive: Archive, _ placement: Placement?, after change: ArchiveChange) throws {
    self.placement = try placement ?? Placing.placement(of: archive)
    titles = Dictionary(change.entries.map { ($0.symbol, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func write(to path: String) throws(Failure) {
    let rows = placement.topics.flatMap { topic in topic.members.map { row($0, of: topic) } }
    let header = ["symbol", "topic", "reason", "why", "may also follow", "title of the resolution"]
    try FileSystem.write(Array(([header] + rows).map(CSVTable.line).joined().utf8), to: path)
  }

  private func row(_ symbol: Symbol, of topic: Topic) -> [String] {
    let candidates = placement.doubts[symbol, default: []].map { "\($0.symbol.short) (\($0.text))" }
    return [
      symbol.description, topic.slug, "", placement.reasons[symbol]?.text ?? "", candidates.joined(separator: "; "),
      titles[symbol] ?? "",
    ]
  }
}
