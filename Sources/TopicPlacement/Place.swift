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
  let search = PredecessorSearch(dossiers, options: options)
  let predecessors = dossiers.indices.map(search.predecessor)
  var forest = TopicForest(dossiers)
  forest.join(predecessors, decisions)
  return forest.placement()
}
