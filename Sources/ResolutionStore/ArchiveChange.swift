import ResolutionModel

/// What a call of `Archive.record` did.
public struct ArchiveChange: Hashable, Sendable {
  /// What became of one incoming text.
  public struct Outcome: Hashable, Sendable {
    public enum Fate: String, Hashable, Sendable {
      /// The first text of its resolution and language.
      case new
      /// It takes the place of a text from a lesser source.
      case better
      /// It is kept beside a text from a better source.
      case rival
      /// It is, to the letter, the text that was there.
      case same
    }

    public let file: String
    public let symbol: Symbol
    public let language: Language
    public let fate: Fate
  }

  /// One for each incoming text, in the order given.
  public let outcomes: [Outcome]
  /// The resolutions that were not there before, in order.
  public let added: [Symbol]
  /// The resolutions that were there and whose texts changed, in order.
  public let updated: [Symbol]
  /// The incoming resolutions whose texts stay as they were, in order.
  public let unchanged: [Symbol]
  /// The resolutions that were there and are no more, in order: all their files were put under other symbols.
  public let removed: [Symbol]
  /// Every resolution and draft with its place after the change, as `Archive.entries` tells them.
  public let entries: [ArchiveEntry]
  /// Every ref that moved, by name; empty when the archive was left untouched.
  public let refs: [RefChange]
  /// The slugs of topics that were not there before, in order.
  public let createdTopics: [String]
  /// The slugs of topics that were there and that added resolutions joined, in order.
  public let joinedTopics: [String]
}

extension ArchiveChange {
  init(_ outcomes: [Outcome], _ before: [ArchiveEntry], _ after: [ArchiveEntry], _ refs: [RefChange]) {
    let old = Set(before.map(\.symbol))
    let changed = Set(outcomes.lazy.filter { $0.fate == .new || $0.fate == .better }.map(\.symbol))
    let incoming = Set(outcomes.map(\.symbol))
    let oldTopics = Set(before.compactMap(\.topic))
    self.outcomes = outcomes
    self.refs = refs
    entries = after
    let there = Set(after.map(\.symbol))
    removed = old.subtracting(there).sorted()
    added = incoming.intersection(there).subtracting(old).sorted()
    updated = changed.intersection(old).intersection(there).sorted()
    unchanged = incoming.intersection(old).intersection(there).subtracting(changed).sorted()
    createdTopics = Set(after.compactMap(\.topic)).subtracting(oldTopics).sorted()
    joinedTopics = Set(after.lazy.filter { !old.contains($0.symbol) }.compactMap(\.topic))
      .intersection(oldTopics).sorted()
  }
}
