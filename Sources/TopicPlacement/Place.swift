import ResolutionModel

/// Puts resolutions on topics, by recorded decisions and else by evidence.
///
/// The result depends on the texts and decisions alone, not on their order. Every resolution is on at least one topic;
/// drafts are on none.
public func place(
  _ texts: [Symbol: [Language: Resolution]], decisions: [TopicDecision] = [],
  options: PlacementOptions = PlacementOptions()
) -> Placement {
  let dossiers = Dossier.ordered(texts)
  return place(dossiers, PredecessorSearch(dossiers, options: options), decisions)
}

func place(_ dossiers: [Dossier], _ search: PredecessorSearch, _ decisions: [TopicDecision]) -> Placement {
  let predecessors = dossiers.indices.map(search.predecessor)
  var forest = TopicForest(dossiers)
  forest.join(predecessors, decisions)
  return forest.placement()
}
