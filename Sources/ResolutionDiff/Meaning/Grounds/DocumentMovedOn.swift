/// A document of the same series as many sessions later as the text itself: `E/CN.15/2003/5` → `E/CN.15/2004/5`.
struct DocumentMovedOn: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard let distance = forward.distance, edit.old.count == 1, edit.new.count == 1, let old = edit.old.first,
      let new = edit.new.first, old.kind == .symbol, new.kind == .symbol,
      let moved = sessions(edit.key(old), edit.key(new)), moved == distance
    else { return nil }
    return Ground(weight: .technical, reason: "document of the same series: \(edit.phrase)")
  }

  /// How far the session component moved between two symbols of one series.
  private func sessions(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) -> Int? {
    let (a, b) = (old.split(separator: 0x2F), new.split(separator: 0x2F))
    guard a.count == b.count, a.count >= 3 else { return nil }
    for (before, after) in zip(a, b) where before != after {
      guard let first = UnitKey.leadingNumber(before), let second = UnitKey.leadingNumber(after) else { return nil }
      return second - first
    }
    return nil
  }
}
