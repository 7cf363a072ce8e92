import PrecedentSearch
import ResolutionModel

/// The resolutions that are to be placed, as far as their placement depends on them.
///
/// They are handed over one by one: of each text only its title, its citations and a number for every paragraph's
/// wording are kept, so that an archive of any size fits into memory.
public struct Dossiers: Sendable {
  let options: PlacementOptions
  /// For each language in which any two resolutions are compared, those that are.
  private let compared: [Language: Set<ComparisonLanguage>]
  private var dossiers: [Dossier] = []
  private(set) var stocks: [Language: WordingStock] = [:]

  /// - Parameter languages: those that each resolution to come has a text in.
  public init(of languages: [Symbol: Set<Language>], options: PlacementOptions = PlacementOptions()) {
    self.options = options
    compared = ComparisonLanguage.involved(Set(languages.values.map { ComparisonLanguage($0) }))
  }

  /// Takes a resolution up. A draft is left out: it is on no topic.
  public mutating func add(_ symbol: Symbol, _ texts: [Language: Resolution]) {
    if !symbol.isDraft { dossiers.append(dossier(symbol, texts)) }
  }

  private mutating func dossier(_ symbol: Symbol, _ texts: [Language: Resolution]) -> Dossier {
    let dossier = Dossier(symbol, texts)
    for (language, text) in texts where compared[language]?.contains(dossier.languages) == true {
      stocks[language, default: WordingStock()].add(text, of: symbol, leastWords: options.leastWords)
    }
    return dossier
  }

  /// Takes a resolution up as it was stored, if all is there that is compared; tells whether it did.
  mutating func take(_ entry: StoredDossiers.Entry, _ wordings: [Language: [Wording]]) -> Bool {
    let needed = compared.filter {
      $0.value.contains(entry.dossier.languages) && entry.dossier.languages.contains($0.key)
    }
    var contents: [Language: [Wording]] = [:]
    for language in needed.keys {
      guard let numbers = entry.contents[language], let known = wordings[language] else { return false }
      contents[language] = numbers.compactMap { Int($0) < known.count ? known[Int($0)] : nil }
    }
    dossiers.append(entry.dossier)
    for (language, wordings) in contents {
      stocks[language, default: WordingStock()].add(wordings, of: entry.dossier.symbol)
    }
    return true
  }

  /// Places them all. The result does not depend on the order they came in.
  public func place(_ decisions: [TopicDecision] = []) -> Placement {
    let dossiers = ordered
    return place(dossiers, PredecessorSearch(dossiers, stocks, options: options), decisions)
  }

  func place(_ dossiers: [Dossier], _ search: PredecessorSearch, _ decisions: [TopicDecision]) -> Placement {
    var forest = TopicForest(dossiers)
    forest.join(dossiers.indices.map(search.predecessor), decisions)
    return forest.placement()
  }

  /// The adopted resolution that a draft goes on from; nil where the evidence is too little.
  func predecessor(of draft: Symbol, _ texts: [Language: Resolution]) -> Symbol? {
    var all = self
    let last = all.dossier(draft, texts)
    let dossiers = ordered + [last]
    let found = PredecessorSearch(dossiers, all.stocks, options: options).predecessor(of: dossiers.count - 1)
    return found.rank.map { dossiers[$0].symbol }
  }

  /// From the earliest on; of one day by symbol.
  var ordered: [Dossier] { dossiers.sorted { ($0.day, $0.symbol) < ($1.day, $1.symbol) } }
}
