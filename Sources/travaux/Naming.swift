import ResolutionModel
import ResolutionStore

/// Finds what a person's word means in an archive.
struct Naming {
  let archive: Archive

  init(_ archive: Archive) {
    self.archive = archive
  }

  /// The symbol behind `58/135`, `A/RES/58/135` or `TOPIC@SESSION`.
  func symbol(named text: String) throws -> Symbol {
    if let at = text.lastIndex(of: "@"), let session = Session(String(text[text.index(after: at)...])) {
      return try symbol(in: String(text[..<at]), session: session)
    }
    guard let symbol = Symbol(text) else {
      throw Failure(
        .usage, "‘\(text)’ is neither a file nor a symbol",
        hint: "symbols look like 58/135 or A/RES/58/135; `travaux topics` lists what the archive holds")
    }
    return try stored(symbol)
  }

  /// The topic of a slug, or of a resolution.
  func topic(named text: String) throws -> Topic {
    let topics = try archive.topics()
    if let topic = topics.first(where: { $0.slug == text }) { return topic }
    let starts = topics.filter { $0.slug.hasPrefix(text) }
    if starts.count == 1 { return starts[0] }
    guard let symbol = Symbol(text) else {
      throw Failure(
        .archive,
        "no topic is called ‘\(text)’"
          + (starts.isEmpty ? "" : " alone: \(starts.map(\.slug).joined(separator: ", "))"),
        hint: "`travaux topics` lists the topics")
    }
    let known = try stored(symbol)
    guard let topic = topics.first(where: { $0.members.contains(known) }) else {
      throw Failure(.archive, "\(known) is in no topic", hint: "`travaux import` it again to place it")
    }
    return topic
  }

  private func symbol(in name: String, session: Session) throws -> Symbol {
    let topic = try topic(named: name)
    guard let symbol = topic.members.last(where: { $0.session == session }) else {
      let sessions = topic.members.compactMap { $0.session?.description }.joined(separator: ", ")
      throw Failure(.archive, "topic \(topic.slug) has nothing of session \(session)", hint: "it has: \(sessions)")
    }
    return symbol
  }

  /// The symbol as stored: a short form of another organ's, or a part of a lettered set, resolves to it.
  private func stored(_ symbol: Symbol) throws -> Symbol {
    if try archive.contains(symbol) { return symbol }
    let symbols = try archive.symbols()
    let sameNumber = symbols.filter { $0.short == symbol.short }
    if sameNumber.count == 1 { return sameNumber[0] }
    throw ArchiveError.unknownSymbol(symbol, nearest: Array(symbols.filter { $0.session == symbol.session }.prefix(5)))
  }
}
