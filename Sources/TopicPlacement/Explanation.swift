import ResolutionModel

/// How one resolution came to its topic, and what else it resembles.
public struct Explanation: Sendable {
  public let placement: Placement
  /// Earlier resolutions of other topics that have something in common with it, the likeliest first.
  public let resembling: [PlacementCandidate]
}

/// Places all resolutions and looks closely at one of them.
public func explain(
  _ symbol: Symbol, in texts: [Symbol: [Language: Resolution]], decisions: [TopicDecision] = [],
  options: PlacementOptions = PlacementOptions()
) -> Explanation {
  let dossiers = Dossier.ordered(texts)
  let search = PredecessorSearch(dossiers, options: options)
  let placement = place(dossiers, search, decisions)
  let own = Set(placement.topics.filter { $0.members.contains(symbol) }.flatMap(\.members))
  let rank = dossiers.firstIndex { $0.symbol == symbol }
  return Explanation(
    placement: placement, resembling: rank.map { search.resembling($0, besides: own) } ?? [])
}
