/// What a person's decision is about.
public enum DecisionSubject: Hashable, Sendable {
  /// The topics a resolution belongs to.
  case membership(Symbol)
  /// The name of the topic that holds a resolution.
  case name(Symbol)
  /// What a paragraph descends from.
  case lineage(ParagraphAddress)
}

extension TopicDecision {
  public var subject: DecisionSubject {
    switch effect {
    case .membership: .membership(symbol)
    case .name: .name(symbol)
    }
  }
}

extension LineageDecision {
  public var subject: DecisionSubject { .lineage(paragraph) }
}
