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

  /// The shares of the resolution at `rank` in earlier ones, by rank, each in the first language both have: in those that
  /// are `named`, and in all with which it has as many paragraphs in common as count at all. A formula makes thousands
  /// resemble each other a little.
  func shares(of rank: Int, _ likeness: Likeness, with named: Set<Int>) -> [Int: Share] {
    var shares: [Int: Share] = [:]
    for language in Language.allCases {
      for (earlier, share) in collections[language]?.shares(of: rank, likeness, options) ?? []
      where share.count >= options.leastShared || named.contains(earlier) {
        guard languages[rank].common(with: languages[earlier]) == language else { continue }
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
    private let standings: [Standing]
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
      (wordings, contents, titles) = (builder.wordings, builder.contents, builder.titles)
      standings = builder.holders.map { Standing(holders: $0, builder.titles) }
    }

    /// All that there are, in the order of ranks.
    func shares(of rank: Int, _ likeness: Likeness, _ options: PlacementOptions) -> [(earlier: Int, share: Share)] {
      // By rank: one wording may have thousands of holders, and each of them as many such wordings.
      var shares = [Share](repeating: Share(), count: rank)
      var whole = 0.0
      for wording in contents[rank] ?? [] {
        let standing = likeness == .equal ? standings[wording] : nearStanding(of: wording, options)
        whole += standing.weight
        for holder in standing.holders {
          guard holder < rank else { break }
          shares[holder].part += standing.weight
          shares[holder].count += 1
        }
      }
      return shares.enumerated().compactMap { earlier, share in
        share.count > 0 ? (earlier, Share(part: share.part / whole, count: share.count)) : nil
      }
    }

    /// Where wordings stand that are near-identical to one, itself included.
    private func nearStanding(of wording: Int, _ options: PlacementOptions) -> Standing {
      let found = index.nearest(to: wordings[wording], limit: options.precedentLimit, atLeast: options.nearIdentical)
      let others = found.lazy.map(\.id).filter { $0 != wording }
      guard !others.isEmpty else { return standings[wording] }
      let holders = Set(others.flatMap { standings[$0].holders } + standings[wording].holders)
      return Standing(holders: holders.sorted(), titles)
    }

    func resemblance(of rank: Int, to earlier: Int, _ options: PlacementOptions) -> Double {
      guard let own = contents[rank], let others = contents[earlier] else { return 0 }
      let alike = own.count {
        index.largestSimilarity(of: wordings[$0], among: others) >= options.resembling
      }
      return Double(alike) / Double(own.count)
    }
  }

  /// Where a wording stands.
  private struct Standing: Sendable {
    /// The ranks of the resolutions that have it, rising.
    let holders: [Int]
    /// What a paragraph of that wording counts: one over the number of titles it stands under.
    let weight: Double

    init(holders: [Int], _ titles: [Int: Int]) {
      self.holders = holders
      weight = 1 / Double(max(1, Set(holders.map { titles[$0] }).count))
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
