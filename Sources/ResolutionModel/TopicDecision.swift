/// A person's word that a resolution belongs to a topic.
public struct TopicDecision: Hashable, Sendable {
  public var symbol: Symbol
  /// The slug of the topic, or the symbol of any resolution in it.
  public var topic: String
  public var author: String
  public var reason: String

  public init(symbol: Symbol, topic: String, author: String, reason: String) {
    self.symbol = symbol
    self.topic = topic
    self.author = author
    self.reason = reason
  }
}
