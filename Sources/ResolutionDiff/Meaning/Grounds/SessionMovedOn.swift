/// A session that is as many sessions later as the text itself: `seventy-sixth` → `seventy-seventh`, `2021 session` →
/// `2022 session`.
struct SessionMovedOn: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard let distance = forward.distance, edit.old.count == 1, edit.new.count == 1, let old = edit.old.first,
      let new = edit.new.first, let before = number(old, edit), let after = number(new, edit),
      after - before == distance
    else { return nil }
    return Ground(weight: .technical, reason: "session moved on by \(distance): \(edit.phrase)")
  }

  /// The number of an ordinal in words, or of a figure beside the word for a session.
  private func number(_ token: Token, _ edit: WordEdit) -> Int? {
    if token.kind == .ordinal { return UnitKey.ordinal(edit.key(token)) }
    guard token.kind == .number, edit.newNeighbours(2).contains(where: { edit.roles($0).contains(.session) }) else {
      return nil
    }
    return UnitKey.leadingNumber(edit.key(token))
  }
}
