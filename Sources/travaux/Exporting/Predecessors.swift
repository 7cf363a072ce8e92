import ResolutionModel
import ResolutionStore

/// The resolution that each one follows on its topic.
struct Predecessors {
  private let archive: Archive
  private let before: [Symbol: Symbol]

  init(_ archive: Archive) throws {
    self.archive = archive
    before = try archive.topics().reduce(into: [:]) { before, topic in
      for (old, new) in zip(topic.members, topic.members.dropFirst()) where before[new] == nil { before[new] = old }
    }
  }

  /// Nil for the first of a topic, and where the one before is not stored in the language.
  func resolution(before symbol: Symbol, in language: Language) throws -> Resolution? {
    guard let old = before[symbol], try archive.languages(of: old).contains(language) else { return nil }
    return try archive.resolution(old, in: language)
  }
}
