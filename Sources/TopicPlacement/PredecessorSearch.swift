import ResolutionModel

/// Finds the earlier resolution that each one follows.
struct PredecessorSearch: Sendable {
  private let dossiers: [Dossier]
  private let options: PlacementOptions
  private let shared: SharedParagraphs
  private let weights: [Language: TitleWeights]
  private let ranks: [Symbol: Int]
  /// The ranks of the resolutions under each title of an organ, rising.
  private let byTitle: [TitleKey: [Int]]

  private struct TitleKey: Hashable {
    let organ: Organ?
    let language: Language
    let words: [String]
  }

  init(_ dossiers: [Dossier], _ stocks: [Language: WordingStock], options: PlacementOptions) {
    self.dossiers = dossiers
    self.options = options
    shared = SharedParagraphs(dossiers, stocks, options: options)
    ranks = Dictionary(uniqueKeysWithValues: dossiers.enumerated().map { ($1.symbol, $0) })
    var byTitle: [TitleKey: [Int]] = [:]
    for (rank, dossier) in dossiers.enumerated() {
      for (language, title) in dossier.titles {
        byTitle[TitleKey(organ: dossier.organ, language: language, words: title.words), default: []].append(rank)
      }
    }
    self.byTitle = byTitle
    var weights: [Language: TitleWeights] = [:]
    for language in Language.allCases { weights[language] = TitleWeights(dossiers.compactMap { $0.titles[language] }) }
    self.weights = weights
  }

  func predecessor(of rank: Int) -> Predecessor {
    if let tie = best(ties(of: rank, .equal).filter { $0.hasSameTitle(options) }) {
      return Predecessor(reason: .sameTitle(dossiers[tie.rank].symbol), rank: tie.rank)
    }
    let ties = ties(of: rank, .nearIdentical)
    if let tie = best(ties.filter { $0.hasSameTitle(options) }) {
      return Predecessor(reason: .sameTitle(dossiers[tie.rank].symbol), rank: tie.rank)
    }
    if let tie = best(ties.filter { $0.isContinuation(options) }) {
      return Predecessor(reason: .cites(dossiers[tie.rank].symbol), rank: tie.rank)
    }
    if let tie = best(ties.filter { $0.isCopy(options) }) {
      let reason = PlacementReason.sharesParagraphs(dossiers[tie.rank].symbol, share: tie.share.part)
      return Predecessor(reason: reason, rank: tie.rank)
    }
    return Predecessor(candidates: candidates(ties.filter { $0.isDoubtful(options) }))
  }

  /// Earlier resolutions with which one has something in common, those in a set left out; the likeliest first.
  func resembling(_ rank: Int, besides known: Set<Symbol>) -> [PlacementCandidate] {
    candidates(
      ties(of: rank, .nearIdentical).filter { tie in
        !known.contains(dossiers[tie.rank].symbol)
          && (tie.isCited || tie.title.isSame || tie.share.count >= options.leastShared)
      })
  }

  /// The one with most in common; of equals the latest.
  private func best(_ ties: [Tie]) -> Tie? {
    ties.max { ($0.likeness, $0.rank) < ($1.likeness, $1.rank) }
  }

  private func candidates(_ ties: [Tie]) -> [PlacementCandidate] {
    let ranked = ties.sorted { ($1.likeness, $1.rank) < ($0.likeness, $0.rank) }
    return ranked.prefix(options.candidateLimit).map {
      PlacementCandidate(
        symbol: dossiers[$0.rank].symbol, share: $0.share.part, isCited: $0.isCited,
        titleSimilarity: $0.title.similarity ?? 0)
    }
  }
}

// Gathering the evidence.
extension PredecessorSearch {
  private func ties(of rank: Int, _ likeness: SharedParagraphs.Likeness) -> [Tie] {
    let dossier = dossiers[rank]
    let named = Set(dossier.cited.compactMap { ranks[$0] } + sameTitled(as: rank))
    let shares = shared.shares(of: rank, likeness, with: named)
    let related = named.union(shares.keys).filter { $0 < rank && dossiers[$0].organ == dossier.organ }
    return related.sorted().map { earlier in
      Tie(
        rank: earlier, share: shares[earlier] ?? .init(), isCited: dossier.cited.contains(dossiers[earlier].symbol),
        title: match(dossier, dossiers[earlier]),
        isOfSameSession: dossier.symbol.session != nil && dossier.symbol.session == dossiers[earlier].symbol.session,
        resemblance: { shared.resemblance(of: rank, to: earlier) })
    }
  }

  private func sameTitled(as rank: Int) -> [Int] {
    dossiers[rank].titles.flatMap { language, title in
      byTitle[TitleKey(organ: dossiers[rank].organ, language: language, words: title.words)] ?? []
    }
  }

  private func match(_ later: Dossier, _ earlier: Dossier) -> Tie.TitleMatch {
    var match = Tie.TitleMatch()
    for language in Language.allCases {
      guard let a = later.titles[language], let b = earlier.titles[language] else { continue }
      match.isSame = match.isSame || a == b
      match.similarity = max(match.similarity ?? 0, weights[language]?.similarity(a, b) ?? 0)
    }
    return match
  }
}
