/// A person's word that a resolution belongs to a topic, or on what its topic is called.
public struct TopicDecision: Hashable, Sendable {
  /// What is decided.
  public enum Effect: String, CaseIterable, Hashable, Sendable {
    /// The resolution belongs to the topic, whatever it would follow by itself.
    case membership
    /// The topic that holds the resolution is called so; what belongs to it stays as it is.
    case name
  }

  public var symbol: Symbol
  /// The slug of the topic, or the symbol of any resolution in it; for a name, the slug to be.
  public var topic: String
  public var effect: Effect
  public var author: String
  public var reason: String

  public init(symbol: Symbol, topic: String, effect: Effect = .membership, author: String, reason: String) {
    self.symbol = symbol
    self.topic = topic
    self.effect = effect
    self.author = author
    self.reason = reason
  }
}
