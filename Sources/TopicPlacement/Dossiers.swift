import PrecedentSearch
import ResolutionModel

/// The resolutions that are to be placed, as far as their placement depends on them.
///
/// They are handed over one by one: of each text only its title, its citations and a number for every paragraph's
/// wording are kept, so that an archive of any size fits into memory.
public struct Dossiers: Sendable {
  private let options: PlacementOptions
  /// For each language in which any two resolutions are compared, those that are.
  private let compared: [Language: Set<ComparisonLanguage>]
  private var dossiers: [Dossier] = []
  private var stocks: [Language: WordingStock] = [:]

  /// - Parameter languages: those that each resolution to come has a text in.
  public init(of languages: [Symbol: Set<Language>], options: PlacementOptions = PlacementOptions()) {
    self.options = options
    compared = ComparisonLanguage.involved(Set(languages.values.map { ComparisonLanguage($0) }))
  }

  /// Takes a resolution up. A draft is left out: it is on no topic.
  public mutating func add(_ symbol: Symbol, _ texts: [Language: Resolution]) {
    guard !symbol.isDraft else { return }
    let dossier = Dossier(symbol, texts)
    dossiers.append(dossier)
    for (language, text) in texts where compared[language]?.contains(dossier.languages) == true {
      stocks[language, default: WordingStock()].add(text, of: symbol, leastWords: options.leastWords)
    }
  }

  /// Places them all. The result does not depend on the order they came in.
  public func place(_ decisions: [TopicDecision] = []) -> Placement {
    let ordered = dossiers.sorted { ($0.day, $0.symbol) < ($1.day, $1.symbol) }
    let search = PredecessorSearch(ordered, stocks, options: options)
    let predecessors = ordered.indices.map(search.predecessor)
    var forest = TopicForest(ordered)
    forest.join(predecessors, decisions)
    return forest.placement()
  }
}
