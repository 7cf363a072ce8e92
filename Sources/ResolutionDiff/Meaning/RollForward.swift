import ResolutionModel

/// How far the new text is from the old: what a difference may be explained by.
struct RollForward: Sendable {
  /// Sessions (years, for organs that count by years) from the old text to the new; nil when unknown or none.
  let distance: Int?
  /// The old text's symbol as running text cites it, folded; nil when it has none.
  let predecessor: [UInt8]?
  let predecessorDate: CalendarDate?
  let newDate: CalendarDate?

  init(from old: Resolution, to new: Resolution) {
    distance = RollForward.distance(old, new)
    predecessor = old.symbol.map { Array($0.withoutSuffixes.short.lowercased().utf8) }
    predecessorDate = old.adopted
    newDate = new.adopted
  }

  private static func distance(_ old: Resolution, _ new: Resolution) -> Int? {
    let sessions: Int? =
      if let before = session(old), let after = session(new), before.kind == .regular, after.kind == .regular {
        after.number - before.number
      } else if let before = old.adopted, let after = new.adopted {
        after.year - before.year
      } else {
        nil
      }
    return sessions.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func session(_ resolution: Resolution) -> Session? {
    resolution.symbol?.session ?? resolution.session ?? resolution.symbol.flatMap(draftSession)
  }

  /// The session in a document's symbol: 78 of `A/C.3/78/L.12`.
  private static func draftSession(_ symbol: Symbol) -> Session? {
    guard case .document(let components) = symbol.form else { return nil }
    return components.dropFirst().lazy.compactMap { Int($0) }.first.map { Session($0) }
  }
}
