/// What makes a difference harmless.
struct Ground: Hashable, Sendable {
  enum Weight: Sendable {
    /// A roll-forward that explains itself.
    case technical
    /// Typography, spelling, capitals or punctuation.
    case editorial
  }

  let weight: Weight
  /// The phrase for `Change.reasons`.
  let reason: String
}

/// One kind of harmless difference.
protocol GroundRule: Sendable {
  /// Why the edit is harmless; nil when this rule does not explain all of it.
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground?
}
