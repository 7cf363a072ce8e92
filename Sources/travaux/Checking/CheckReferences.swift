import DraftChecker
import ResolutionModel
import ResolutionStore

/// What drafts are measured against: what the archive knows, and an adopted text.
struct CheckReferences {
  private let store: Archive?
  private let dates: [Symbol: CalendarDate]
  private let topics: [AdoptedResolutions.Topic]
  private let against: ResolutionArgument?
  private let official: ResolutionArgument?

  /// A draft can be checked without an archive.
  init(archive: ArchiveOptions, against: ResolutionArgument?, base: ResolutionArgument?) throws {
    let store = try archive.openIfAny()
    self.store = store
    self.against = against
    official = base
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
      adopted: AdoptedResolutions(dates: dates, topics: topics), base: try against.map { try text($0, for: draft) },
      options: options)
  }

  /// For a draft as it reads with its tracked changes rejected.
  func faithfulnessChecker(for draft: Resolution, options: CheckOptions) throws -> Checker {
    Checker(
      rules: [UntrackedChange()], official: try official.map { try text($0, for: draft) },
      options: CheckOptions(
        severities: options.severities, disabled: options.disabled, suppressions: options.suppressions))
  }

  /// The text that is named: a file, a symbol, `TOPIC@SESSION`, or the last of a topic before the draft.
  private func text(_ name: ResolutionArgument, for draft: Resolution) throws -> Resolution {
    if name.isFile {
      let text = try name.document(language: nil).resolution
      try require(text.language == draft.language, "\(name.text) is in another language than the draft")
      return text
    }
    guard let store else {
      throw Failure(
        .usage, "‘\(name.text)’ is no file, and there is no archive to look for it in",
        hint: "name a file, or the archive with --archive")
    }
    let symbol = try symbol(named: name.text, in: store, before: draft)
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
