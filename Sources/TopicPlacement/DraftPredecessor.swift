import ResolutionModel

/// The adopted resolution that a draft goes on from, by the evidence that puts resolutions on topics; nil where it is
/// too little. A draft's day is unknown, so that all of `adopted` count as earlier.
public func predecessor(
  of draft: Symbol, _ texts: [Language: Resolution], among adopted: [Symbol: [Language: Resolution]],
  options: PlacementOptions = PlacementOptions()
) -> Symbol? {
  let dossiers = Dossier.ordered(adopted) + [Dossier(draft, texts)]
  let found = PredecessorSearch(dossiers, options: options).predecessor(of: dossiers.count - 1)
  return found.rank.map { dossiers[$0].symbol }
}
