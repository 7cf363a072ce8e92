import ResolutionModel

/// A citation of a series that is renewed every year, as many sessions later as the text itself: `2021/17 of 25 June
/// 2021` → `2023/16 of 23 June 2023`.
///
/// Only where a text recalls or welcomes; what it decides or asks on the strength of a resolution is its legal basis.
struct CitationMovedOn: GroundRule {
  /// Days of the year by which two adoptions in a series may differ.
  private static let season = 45

  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard let distance = forward.distance,
      edit.all.allSatisfy({ DatedCitation.belongsToList($0, edit) }),
      let old = only(edit.hunk.old, edit.pair.oldText, edit), let new = only(edit.hunk.new, edit.pair.newText, edit),
      let before = old.date, let after = new.date, forward.isBetween(after), !forward.isBetween(before),
      let first = number(old, edit), let second = number(new, edit), second - first == distance,
      abs(after.daysSince1970 - before.daysSince1970 - distance * 365) <= CitationMovedOn.season,
      recalls(edit, forward)
    else { return nil }
    return Ground(weight: .technical, reason: "resolution of the same series: \(edit.phrase)")
  }

  private func recalls(_ edit: WordEdit, _ forward: RollForward) -> Bool {
    if edit.pair.new.kind == .preambular { return true }
    return forward.openers.axes(of: edit.pair.newOwner).contains(.attitude)
      && !edit.follows(verbsOf: .decision, forward.openers) && !edit.follows(verbsOf: .request, forward.openers)
  }

  private func only(_ range: Range<Int>, _ text: ComparedText, _ edit: WordEdit) -> DatedCitation? {
    let all = DatedCitation.read(range, of: text, edit)
    return all.count == 1 ? all.first : nil
  }

  /// The session or year of a citation: 75 of `75/3`, 2021 of `2021/17`, 2020 of `2539 (2020)`.
  private func number(_ citation: DatedCitation, _ edit: WordEdit) -> Int? {
    let key = edit.key(citation.token)
    guard let open = key.firstIndex(of: 0x28) else { return UnitKey.leadingNumber(key) }
    return UnitKey.leadingNumber(key[(open + 1)...])
  }
}
