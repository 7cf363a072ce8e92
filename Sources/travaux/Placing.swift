import Renderers
import ResolutionModel
import ResolutionStore
import TopicPlacement

/// Placement in topics, as the archive asks for it.
enum Placing {
  /// Places everything an archive holds, as it would be placed now.
  static func placement(of store: Archive) throws -> Placement {
    try placement(of: try store.texts(), try store.decisions())
  }

  static func placement(of texts: StoredTexts, _ decisions: [TopicDecision]) throws(ArchiveError) -> Placement {
    try dossiers(of: texts).place(decisions)
  }

  /// What placement depends on, taken from texts of which only one is in memory at a time; what was taken from the same
  /// texts before is kept in the archive's caches.
  static func dossiers(of texts: StoredTexts) throws(ArchiveError) -> Dossiers {
    let names = texts.textNames
    var dossiers = Dossiers(of: texts.languages)
    let known = texts.kept(cache).map { dossiers.take(from: $0, named: names, label: Edition.current) } ?? []
    let unknown = names.keys.filter { !known.contains($0) }.sorted()
    try texts.visit(unknown) { symbol, texts in dossiers.add(symbol, texts) }
    if !unknown.isEmpty { texts.keep(dossiers.bytes(named: names, label: Edition.current), as: cache) }
    return dossiers
  }

  private static let cache = "placement"

  /// Records decisions on topics, takes others back, and puts everything on its topic anew.
  static func decide(
    _ decisions: [TopicDecision], withdrawing withdrawn: Set<DecisionSubject> = [], in store: Archive
  ) throws {
    try store.record([], decisions: decisions, withdrawn: withdrawn) { texts, decisions throws(ArchiveError) in
      try placement(of: texts, decisions).topics
    }
  }

  /// What an import did, in the words of a report. `known` are the resolutions whose files were not read again.
  static func report(
    _ change: ArchiveChange, _ placement: Placement?, known: [Symbol: Set<Language>], _ tally: ImportReport.Tally,
    isRehearsal: Bool
  ) -> ImportReport {
    let languages = change.outcomes.reduce(into: known) { $0[$1.symbol, default: []].insert($1.language) }
    let unchanged = Set(change.unchanged).union(known.keys).subtracting(change.added + change.updated).sorted()
    let topics = (placement?.topics ?? []).reduce(into: [Symbol: String]()) { topics, topic in
      for member in topic.members where topics[member] == nil { topics[member] = topic.slug }
    }
    let fates = [
      (ImportReport.Row.Fate.added, change.added), (.updated, change.updated), (.removed, change.removed),
      (.unchanged, unchanged),
    ]
    let rows = fates.flatMap { fate, symbols in
      symbols.map { symbol in
        ImportReport.Row(
          symbol: symbol, fate: fate, languages: languages[symbol, default: []].sorted(), topic: topics[symbol],
          reason: fate == .removed ? "" : placement?.reasons[symbol]?.text ?? "", doubt: doubt(about: symbol, placement)
        )
      }
    }
    return ImportReport(
      rows: rows, rivals: change.outcomes.filter { $0.fate == .rival }.map(\.file),
      movedRefs: change.refs.filter {
        $0.old != nil && $0.new != nil && !$0.name.hasPrefix("refs/travaux/") && $0.name != "refs/heads/main"
      }.map(\.name), tally: tally, isRehearsal: isRehearsal)
  }

  /// What a person may want to decide.
  private static func doubt(about symbol: Symbol, _ placement: Placement?) -> String {
    guard let candidates = placement?.doubts[symbol], let first = candidates.first else { return "" }
    return "it may follow \(first.symbol.short) (\(first.text)); see `travaux topics --why \"\(symbol.short)\"`"
  }
}
