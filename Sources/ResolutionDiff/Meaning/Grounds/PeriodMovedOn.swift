import ResolutionModel

/// A period that is as many years later as the text itself: `2020/21` → `2022/23`, `from 1 July 2019 to 30 June 2020` →
/// `from 1 July 2020 to 30 June 2021`.
///
/// A period has two ends: a lone date is a deadline, and a deadline that moved is never explained; nor are two of them
/// (`by 1 March 2020, and to pay by 30 June 2020`), for only joining words stand between the ends of a period. Nor is
/// the period for which an organ decides something, in whatever clause of the paragraph: that is what it decides.
struct PeriodMovedOn: GroundRule {
  /// How many words may stand between the ends of a period.
  private static let reach = 4
  /// How many words before the first end the joining word may stand, as in `between`.
  private static let lead = 2

  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard let distance = forward.distance, edit.old.count == 1, edit.new.count == 1,
      let old = edit.old.first,
      let new = edit.new.first, old.kind == new.kind, moved(old, new, edit) == distance, !decides(edit, forward)
    else { return nil }
    return Ground(weight: .technical, reason: "period moved on: \(edit.phrase)")
  }

  private func decides(_ edit: WordEdit, _ forward: RollForward) -> Bool {
    guard edit.pair.new.kind == .operative else { return false }
    let axes = forward.openers.axes(of: edit.pair.newOwner)
    return axes.isEmpty || axes.contains(.decision) || edit.follows(verbsOf: .decision, forward.openers)
  }

  /// By how many years a part of a period moved.
  private func moved(_ old: Token, _ new: Token, _ edit: WordEdit) -> Int? {
    switch old.kind {
    case .citation: return edit.namesResolution ? nil : moved(years(edit.key(old)), years(edit.key(new)))
    case .date: return isRange(edit) ? moved(UnitKey.date(edit.key(old)), UnitKey.date(edit.key(new))) : nil
    case .number: return isRange(edit) || isPeriod(edit) ? moved(year(edit.key(old)), year(edit.key(new))) : nil
    default: return nil
    }
  }

  private func moved(_ old: Int?, _ new: Int?) -> Int? {
    guard let old, let new else { return nil }
    return new - old
  }

  private func moved(
    _ old: (year: Int, month: Int, day: Int)?, _ new: (year: Int, month: Int, day: Int)?
  ) -> Int? {
    guard let old, let new, old.month == new.month, old.day == new.day, old.year > 0, new.year > 0 else { return nil }
    return new.year - old.year
  }

  private func year(_ key: ArraySlice<UInt8>) -> Int? {
    guard key.count == 4, let year = UnitKey.leadingNumber(key), (1900...2100).contains(year) else { return nil }
    return year
  }

  /// The first year of `2020/21` or `2020/2021`; nil for other pairs.
  private func years(_ key: ArraySlice<UInt8>) -> Int? {
    let parts = key.split(separator: 0x2F)
    guard parts.count == 2, let first = year(parts[0]), let second = UnitKey.leadingNumber(parts[1]),
      second == (parts[1].count == 2 ? (first + 1) % 100 : first + 1)
    else { return nil }
    return first
  }

  /// Whether the other end of a period stands near and moved too, with a word or dash that joins the two.
  private func isRange(_ edit: WordEdit) -> Bool {
    let tokens = edit.pair.newText.tokens
    let place = edit.hunk.new.lowerBound
    let near = max(0, place - PeriodMovedOn.reach)...min(tokens.count - 1, place + PeriodMovedOn.reach)
    return near.contains { other in
      guard other != place, isEnd(tokens[other], edit), !edit.pair.keeps(newToken: other) else { return false }
      let (first, last) = (min(place, other), max(place, other))
      return tokens[first + 1..<last].allSatisfy { isSmall($0, edit) }
        && tokens[max(0, first - PeriodMovedOn.lead)..<last].contains { joins($0, edit) }
    }
  }

  private func isSmall(_ token: Token, _ edit: WordEdit) -> Bool {
    joins(token, edit) || !edit.roles(token).isDisjoint(with: [.function, .list, .dateLink, .yearMark])
  }

  private func isEnd(_ token: Token, _ edit: WordEdit) -> Bool {
    token.kind == .date || (token.kind == .number && year(edit.key(token)) != nil)
  }

  private func joins(_ token: Token, _ edit: WordEdit) -> Bool {
    edit.roles(token).contains(.range) || (token.kind == .punctuation && edit.key(token).elementsEqual([0x2D]))
  }

  private func isPeriod(_ edit: WordEdit) -> Bool {
    edit.newNeighbours(1).contains { edit.roles($0).contains(.period) }
  }
}
