import Renderers
import ResolutionModel
import ResolutionStore
import TopicPlacement

/// Placement in topics, as the archive asks for it.
enum Placing {
  /// Records decisions on topics, takes others back, and puts everything on its topic anew.
  static func decide(
    _ decisions: [TopicDecision], withdrawing withdrawn: Set<DecisionSubject> = [], in store: Archive
  ) throws {
    try store.record([], decisions: decisions, withdrawn: withdrawn) { texts, decisions in
      TopicPlacement.place(texts, decisions: decisions).topics
    }
  }

  /// What an import did, in the words of a report.
  static func report(_ change: ArchiveChange, _ placement: Placement?) -> ImportReport {
    let languages = change.outcomes.reduce(into: [Symbol: Set<Language>]()) {
      $0[$1.symbol, default: []].insert($1.language)
    }
    let fates = [
      (ImportReport.Row.Fate.added, change.added), (.updated, change.updated), (.unchanged, change.unchanged),
    ]
    let rows = fates.flatMap { fate, symbols in
      symbols.map { symbol in
        ImportReport.Row(
          symbol: symbol, fate: fate, languages: languages[symbol, default: []].sorted(),
          topic: placement?.topics.first { $0.members.contains(symbol) }?.slug,
          reason: placement?.reasons[symbol]?.text ?? "", doubt: doubt(about: symbol, placement))
      }
    }
    return ImportReport(
      rows: rows, rivals: change.outcomes.filter { $0.fate == .rival }.map(\.file),
      movedRefs: change.refs.filter {
        $0.old != nil && $0.new != nil && !$0.name.hasPrefix("refs/travaux/") && $0.name != "refs/heads/main"
      }.map(\.name))
  }

  /// What a person may want to decide.
  private static func doubt(about symbol: Symbol, _ placement: Placement?) -> String {
    guard let candidates = placement?.doubts[symbol], let first = candidates.first else { return "" }
    return "it may follow \(first.symbol.short) (\(first.text)); see `travaux topics --why \"\(symbol.short)\"`"
  }
}
