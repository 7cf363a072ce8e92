/// A session that is as many sessions later as the text itself: `seventy-sixth` → `seventy-seventh session`, `2021
/// session` → `2022 session`; likewise what is counted once a year, such as meetings and progress reports.
struct SessionMovedOn: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard let distance = forward.distance, edit.old.count == 1, edit.new.count == 1, let old = edit.old.first,
      let new = edit.new.first, let before = number(old, edit), let after = number(new, edit),
      after - before == distance
    else { return nil }
    return Ground(weight: .technical, reason: "session moved on by \(distance): \(edit.phrase)")
  }

  /// The number of an ordinal or the year of a session; nil for any other number, such as that of a paragraph.
  private func number(_ token: Token, _ edit: WordEdit) -> Int? {
    let isOrdinal = token.kind == .ordinal
    guard isOrdinal || isYearOrOrdinal(token, edit),
      edit.newNeighbours(isOrdinal ? 4 : 2).contains(where: { edit.roles($0).contains(.session) })
    else { return nil }
    return isOrdinal ? UnitKey.ordinal(edit.key(token)) : UnitKey.leadingNumber(edit.key(token))
  }

  /// `2021`, `137th`.
  private func isYearOrOrdinal(_ token: Token, _ edit: WordEdit) -> Bool {
    guard token.kind == .number, let last = edit.key(token).last else { return false }
    return !(0x30...0x39).contains(last)
      || (edit.key(token).count == 4 && edit.key(token).first.map { $0 < 0x33 } ?? false)
  }
}
