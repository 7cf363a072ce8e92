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
  private let collections: [Language: Collection]

  init(_ dossiers: [Dossier], options: PlacementOptions) {
    self.options = options
    var collections: [Language: Collection] = [:]
    for language in Language.allCases {
      let collection = Collection(dossiers, language, options)
      if collection.index.count > 0 { collections[language] = collection }
    }
    self.collections = collections
  }

  /// The shares of the resolution at `rank` in all earlier ones, by rank; of several languages the largest.
  func shares(of rank: Int) -> [Int: Share] {
    var shares: [Int: Share] = [:]
    for language in Language.allCases {
      for (earlier, share) in collections[language]?.shares(of: rank, options) ?? [:]
      where share.part > shares[earlier]?.part ?? 0 {
        shares[earlier] = share
      }
    }
    return shares
  }
}

extension SharedParagraphs {
  /// The paragraphs of all resolutions in one language, equal ones as one wording.
  private struct Collection: Sendable {
    /// Over the wordings.
    let index: PrecedentIndex
    private let wordings: [String]
    /// The ranks of the resolutions that have each wording, rising.
    private let holders: [[Int]]
    /// The wordings of each resolution's paragraphs, by rank.
    private let contents: [Int: [Int]]
    /// A number for each title, by rank; a resolution without title has one of its own.
    private let titles: [Int: Int]

    init(_ dossiers: [Dossier], _ language: Language, _ options: PlacementOptions) {
      var builder = CollectionBuilder()
      for (rank, dossier) in dossiers.enumerated() {
        guard let text = dossier.texts[language] else { continue }
        builder.add(rank, dossier.titles[language]?.words ?? [dossier.symbol.description])
        for paragraph in text.paragraphs { builder.add(paragraph.text, of: rank, options) }
      }
      index = PrecedentIndex(paragraphs: builder.wordings, options: options.search)
      (wordings, holders, contents, titles) = (builder.wordings, builder.holders, builder.contents, builder.titles)
    }

    func shares(of rank: Int, _ options: PlacementOptions) -> [Int: Share] {
      var shares: [Int: Share] = [:]
      var whole = 0.0
      for wording in contents[rank] ?? [] {
        let found = index.nearest(
          to: wordings[wording], limit: options.precedentLimit, atLeast: options.nearIdentical)
        let ranks = Set((found.map(\.id) + [wording]).flatMap { holders[$0] })
        let weight = 1 / Double(max(1, Set(ranks.map { titles[$0] }).count))
        whole += weight
        for holder in ranks where holder < rank {
          shares[holder, default: Share()].part += weight
          shares[holder, default: Share()].count += 1
        }
      }
      return whole > 0 ? shares.mapValues { Share(part: $0.part / whole, count: $0.count) } : [:]
    }
  }

  private struct CollectionBuilder {
    var wordings: [String] = []
    var holders: [[Int]] = []
    var contents: [Int: [Int]] = [:]
    var titles: [Int: Int] = [:]
    private var numbers: [[String]: Int] = [:]
    private var known: [WordHashes: Int] = [:]

    mutating func add(_ rank: Int, _ title: [String]) {
      titles[rank] = numbers[title] ?? numbers.count
      numbers[title] = titles[rank]
    }

    mutating func add(_ text: String, of rank: Int, _ options: PlacementOptions) {
      let words = WordHashes(text)
      guard words.hashes.count >= options.leastWords else { return }
      let wording = known[words] ?? wordings.count
      if wording == wordings.count {
        known[words] = wording
        wordings.append(text)
        holders.append([])
      }
      contents[rank, default: []].append(wording)
      if holders[wording].last != rank { holders[wording].append(rank) }
    }
  }
}
