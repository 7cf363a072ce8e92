import DraftChecker
import ResolutionModel
import ResolutionStore

/// What drafts are measured against: what the archive knows, and an adopted text.
struct CheckReferences {
  private let store: Archive?
  private let dates: [Symbol: CalendarDate]
  private let topics: [AdoptedResolutions.Topic]
  private let against: ResolutionArgument?

  /// A draft can be checked without an archive.
  init(archive: ArchiveOptions, against: ResolutionArgument?) throws {
    let store = try archive.openIfAny()
    self.store = store
    self.against = against
    let entries = try store?.entries() ?? []
    dates = Dictionary(
      entries.compactMap { entry in entry.adopted.map { (entry.symbol, $0) } }, uniquingKeysWith: { first, _ in first })
    let titles = Dictionary(grouping: entries.filter { $0.topic != nil }, by: { $0.topic ?? "" })
      .mapValues { Set($0.map(\.title)) }
    topics = try (store?.topics() ?? []).map {
      AdoptedResolutions.Topic(name: $0.slug, members: $0.members, titles: titles[$0.slug] ?? [])
    }
  }

  func checker(for draft: Resolution, options: CheckOptions) throws -> Checker {
    Checker(
      adopted: AdoptedResolutions(dates: dates, topics: topics), base: try base(for: draft), options: options)
  }

  /// The text named by `--against`: a file, a symbol, `TOPIC@SESSION`, or the last of a topic before the draft.
  private func base(for draft: Resolution) throws -> Resolution? {
    guard let against else { return nil }
    if against.isFile {
      let base = try against.document(language: nil).resolution
      try require(base.language == draft.language, "\(against.text) is in another language than the draft")
      return base
    }
    guard let store else {
      throw Failure(
        .usage, "‘\(against.text)’ is no file, and there is no archive to look for it in",
        hint: "name a file, or the archive with --archive")
    }
    let symbol = try symbol(named: against.text, in: store, before: draft)
    guard try store.languages(of: symbol).contains(draft.language) else {
      throw Failure(.archive, "the archive has no text of \(symbol) in the draft's language (\(draft.language.code))")
    }
    return try store.resolution(symbol, in: draft.language)
  }

  private func symbol(named text: String, in store: Archive, before draft: Resolution) throws -> Symbol {
    guard let topic = try store.topics().first(where: { $0.slug == text }) else {
      return try Naming(store).symbol(named: text)
    }
    let earlier = topic.members.filter { $0 != draft.symbol }
    guard let last = earlier.last else { throw Failure(.archive, "topic \(text) has no resolution before the draft") }
    return last
  }

  private func require(_ isMet: Bool, _ message: String) throws(Failure) {
    if !isMet { throw Failure(.usage, message) }
  }
}
