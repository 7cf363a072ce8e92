import ResolutionModel

/// Puts resolutions on topics, by recorded decisions and else by evidence.
///
/// The result depends on the texts and decisions alone, not on their order. Every resolution is on at least one topic;
/// drafts are on none.
public func place(
  _ texts: [Symbol: [Language: Resolution]], decisions: [TopicDecision] = [],
  options: PlacementOptions = PlacementOptions()
) -> Placement {
  var dossiers = Dossiers(of: texts.mapValues { Set($0.keys) }, options: options)
  for (symbol, texts) in texts { dossiers.add(symbol, texts) }
  return dossiers.place(decisions)
}
