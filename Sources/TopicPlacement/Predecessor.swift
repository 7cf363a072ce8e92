import ResolutionModel

/// The earlier resolution that one follows, or those it may follow.
struct Predecessor: Sendable {
  var reason = PlacementReason.sole
  /// The rank of the one it follows; nil when it follows none.
  var rank: Int?
  /// The likeliest first; empty when it follows one.
  var candidates: [PlacementCandidate] = []
}
