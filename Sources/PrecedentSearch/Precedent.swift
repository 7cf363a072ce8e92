/// A paragraph of the index that resembles a text.
public struct Precedent: Hashable, Sendable {
  /// The paragraph's position in what the index was made from.
  public let id: Int
  /// The share of the words' weight that the two texts have in common, 0 to 1; 1 where at most order, case,
  /// punctuation and figures differ.
  public let similarity: Double

  package init(id: Int, similarity: Double) {
    self.id = id
    self.similarity = similarity
  }
}
