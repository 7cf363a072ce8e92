import PrecedentSearch
import ResolutionModel

/// Which earlier resolutions a resolution has paragraphs in common with, and how large a part of its own.
///
/// Problem: two texts on different subjects share formulas, such as a reaffirmation of the Charter. A wording that
/// stands under many different titles counts for less: each paragraph by one over the number of titles it stands under.
struct SharedParagraphs: Sendable {
  struct Share: Hashable, Sendable {
    /// The weight of the shared paragraphs over that of all, 0 to 1.
    var part = 0.0
    var count = 0
  }

  private let options: PlacementOptions
  private let languages: [ComparisonLanguage]
  private let collections: [Language: Collection]

  init(_ dossiers: [Dossier], _ stocks: [Language: WordingStock], options: PlacementOptions) {
    self.options = options
    languages = dossiers.map(\.languages)
    var collections: [Language: Collection] = [:]
    for (language, stock) in stocks { collections[language] = Collection(dossiers, stock, language, options) }
    self.collections = collections
  }

  /// Which paragraphs are one wording.
  enum Likeness {
    /// The same words, figures aside: no search is needed.
    case equal
    case nearIdentical
  }

  /// The shares of the resolution at `rank` in all earlier ones, by rank, each in the first language both have.
  func shares(of rank: Int, _ likeness: Likeness) -> [Int: Share] {
    var shares: [Int: Share] = [:]
    for language in Language.allCases {
      for (earlier, share) in collections[language]?.shares(of: rank, likeness, options) ?? [:]
      where languages[rank].common(with: languages[earlier]) == language {
        shares[earlier] = share
      }
    }
    return shares
  }

  /// The part of a resolution's paragraphs that resemble one of an earlier one's, 0 to 1.
  func resemblance(of rank: Int, to earlier: Int) -> Double {
    guard let language = languages[rank].common(with: languages[earlier]) else { return 0 }
    return collections[language]?.resemblance(of: rank, to: earlier, options) ?? 0
  }
}

extension SharedParagraphs {
  /// The paragraphs of all resolutions in one language, equal ones as one wording.
  private struct Collection: Sendable {
    /// Over the wordings.
    let index: PrecedentIndex
    private let wordings: [Wording]
    /// The ranks of the resolutions that have each wording, rising.
    private let holders: [[Int]]
    /// The wordings of each resolution's paragraphs, by rank.
    private let contents: [Int: [Int]]
    /// A number for each title, by rank; a resolution without title has one of its own.
    private let titles: [Int: Int]

    init(_ dossiers: [Dossier], _ stock: WordingStock, _ language: Language, _ options: PlacementOptions) {
      var builder = CollectionBuilder()
      for (rank, dossier) in dossiers.enumerated() where dossier.languages.contains(language) {
        builder.add(rank, dossier.titles[language]?.words ?? [dossier.symbol.description])
        for number in stock.wordings(of: dossier.symbol) { builder.add(number, of: rank, stock) }
      }
      index = PrecedentIndex(builder.wordings, options: options.search)
      (wordings, holders, contents, titles) = (builder.wordings, builder.holders, builder.contents, builder.titles)
    }

    func shares(of rank: Int, _ likeness: Likeness, _ options: PlacementOptions) -> [Int: Share] {
      var shares: [Int: Share] = [:]
      var whole = 0.0
      for wording in contents[rank] ?? [] {
        let ranks = likeness == .equal ? Set(holders[wording]) : nearHolders(of: wording, options)
        let weight = 1 / Double(max(1, Set(ranks.map { titles[$0] }).count))
        whole += weight
        for holder in ranks where holder < rank {
          shares[holder, default: Share()].part += weight
          shares[holder, default: Share()].count += 1
        }
      }
      return whole > 0 ? shares.mapValues { Share(part: $0.part / whole, count: $0.count) } : [:]
    }

    private func nearHolders(of wording: Int, _ options: PlacementOptions) -> Set<Int> {
      let found = index.nearest(to: wordings[wording], limit: options.precedentLimit, atLeast: options.nearIdentical)
      return Set((found.map(\.id) + [wording]).flatMap { holders[$0] })
    }

    func resemblance(of rank: Int, to earlier: Int, _ options: PlacementOptions) -> Double {
      guard let own = contents[rank], let others = contents[earlier] else { return 0 }
      let alike = own.count {
        index.largestSimilarity(of: wordings[$0], among: others) >= options.resembling
      }
      return Double(alike) / Double(own.count)
    }
  }

  private struct CollectionBuilder {
    var wordings: [Wording] = []
    var holders: [[Int]] = []
    var contents: [Int: [Int]] = [:]
    var titles: [Int: Int] = [:]
    private var numbers: [[String]: Int] = [:]
    /// By their numbers in the stock, whose order is that of arrival.
    private var known: [Int: Int] = [:]

    mutating func add(_ rank: Int, _ title: [String]) {
      titles[rank] = numbers[title] ?? numbers.count
      numbers[title] = titles[rank]
    }

    mutating func add(_ stocked: Int, of rank: Int, _ stock: WordingStock) {
      let number = known[stocked] ?? wordings.count
      if number == wordings.count {
        known[stocked] = number
        wordings.append(stock.wordings[stocked])
        holders.append([])
      }
      contents[rank, default: []].append(number)
      if holders[number].last != rank { holders[number].append(rank) }
    }
  }
}
