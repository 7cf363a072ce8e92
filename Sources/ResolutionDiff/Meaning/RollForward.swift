import ResolutionModel

/// How far the new text is from the old: what a difference may be explained by.
struct RollForward: Sendable {
  /// Sessions (years, for organs that count by years) from the old text to the new; nil when unknown or none.
  let distance: Int?
  let openers: OpenerComparison
  private let oldSession: Int?
  private let newSession: Int?
  /// The old text's symbol as running text cites it, folded; nil when it has none.
  private let predecessor: [UInt8]?
  let predecessorDate: CalendarDate?
  private let newDate: CalendarDate?

  init(from old: Resolution, to new: Resolution, openers: OpenerComparison) {
    let (before, after) = (RollForward.session(old), RollForward.session(new))
    oldSession = before
    newSession = after
    distance = RollForward.distance(before, after) ?? RollForward.distance(old.adopted?.year, new.adopted?.year)
    predecessor = old.symbol.map { Array($0.withoutSuffixes.short.lowercased().utf8) }
    predecessorDate = old.adopted
    newDate = new.adopted
    self.openers = openers
  }

  /// Whether a citation names the text before this one.
  func names(_ citation: DatedCitation, _ edit: WordEdit) -> Bool {
    predecessor.map { edit.key(citation.token).elementsEqual($0) } ?? false
  }

  /// Whether a citation names the text before this one, without a date or with its right one.
  func isPredecessor(_ citation: DatedCitation, _ edit: WordEdit) -> Bool {
    names(citation, edit) && (citation.date == nil || citation.date == predecessorDate)
  }

  /// Whether something of that date was adopted from the old text on and not after the new one; a draft has no end.
  func isBetween(_ date: CalendarDate) -> Bool {
    guard let from = predecessorDate, from <= date else { return false }
    return newDate.map { date <= $0 } ?? true
  }

  /// The same for the session or year a symbol carries.
  func isBetween(session number: Int?) -> Bool {
    guard let number, let from = oldSession, let to = newSession, from <= to else { return false }
    let years = (predecessorDate?.year ?? 1)...max(predecessorDate?.year ?? 1, newDate?.year ?? 0)
    return (from...to).contains(number) || (predecessorDate != nil && years.contains(number))
  }

  private static func distance(_ before: Int?, _ after: Int?) -> Int? {
    guard let before, let after, after > before else { return nil }
    return after - before
  }

  private static func session(_ resolution: Resolution) -> Int? {
    let session = resolution.symbol?.session ?? resolution.session ?? resolution.symbol.flatMap(draftSession)
    return session.flatMap { $0.kind == .regular ? $0.number : nil }
  }

  /// The session in a document's symbol: 78 of `A/C.3/78/L.12`.
  private static func draftSession(_ symbol: Symbol) -> Session? {
    guard case .document(let components) = symbol.form else { return nil }
    return components.dropFirst().lazy.compactMap { Int($0) }.first.map { Session($0) }
  }
}
