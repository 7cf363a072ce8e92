import ResolutionModel
import ResolutionStore

/// What a person decides with an import: by `--topic` on all its resolutions, by a manifest on each.
struct Deciding {
  private let author: String
  private let topics: [Symbol: Set<String>]
  private let recorded: [Symbol: [TopicDecision]]

  init(_ archive: Archive, author: String) throws(ArchiveError) {
    self.author = author
    topics = try archive.entries().reduce(into: [:]) { topics, entry in
      if let topic = entry.topic { topics[entry.symbol, default: []].insert(topic) }
    }
    recorded = Dictionary(grouping: try archive.decisions(), by: \.symbol)
  }

  func decisions(
    on read: BulkReading, topic: String?, reason: String, _ manifest: Manifest
  ) throws(Failure) -> [TopicDecision] {
    let all = topic.map { topic in read.symbols.sorted().map { decision($0, topic, reason) } } ?? []
    let byFile = read.decided.compactMap { symbol, row in row.topic.map { decision(symbol, $0, row.reason) } }
    var byRow: [TopicDecision] = []
    for row in manifest.rows where row.file == nil {
      guard let symbol = row.symbol, let topic = row.topic, !holds(symbol, topic) else { continue }
      byRow.append(decision(symbol, topic, row.reason))
    }
    return all + byFile + byRow
  }

  /// Whether a resolution is on that topic alone without anyone's word: nothing need be decided then.
  private func holds(_ symbol: Symbol, _ topic: String) -> Bool {
    topics[symbol] == [topic] && recorded[symbol] == nil
  }

  private func decision(_ symbol: Symbol, _ topic: String, _ reason: String) -> TopicDecision {
    TopicDecision(symbol: symbol, topic: topic, author: author, reason: reason)
  }
}
