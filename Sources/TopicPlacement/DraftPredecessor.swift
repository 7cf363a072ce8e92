import ResolutionModel

/// The adopted resolution that a draft goes on from, by the evidence that puts resolutions on topics; nil where it is
/// too little. A draft's day is unknown, so that all of `adopted` count as earlier.
public func predecessor(
  of draft: Symbol, _ texts: [Language: Resolution], among adopted: [Symbol: [Language: Resolution]],
  options: PlacementOptions = PlacementOptions()
) -> Symbol? {
  var dossiers = Dossiers(
    of: adopted.mapValues { Set($0.keys) }.merging([draft: Set(texts.keys)]) { $1 }, options: options)
  for (symbol, texts) in adopted { dossiers.add(symbol, texts) }
  return dossiers.predecessor(of: draft, texts)
}
