import ResolutionModel

/// The text before this one takes its place in the list of earlier resolutions, with its right date.
///
///     72/144 of 19 December 2017 and 73/143 of 17 December 2018,
///     72/144 of 19 December 2017, 73/143 of 17 December 2018 and 74/125 of 18 December 2019,
///
/// In a preamble so may what was adopted between the two texts.
struct CitationListGrown: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard edit.all.allSatisfy({ belongsToList($0, edit) }) else { return nil }
    let dropped = DatedCitation.read(edit.old, edit)
    let added = DatedCitation.read(edit.new, edit)
    if dropped.isEmpty, added.isEmpty { return rejoined(edit) }
    guard !added.isEmpty, added.allSatisfy({ isExpected($0, edit, forward) }), dropped.count <= 1,
      dropped.isEmpty || added.contains(where: { isPredecessor($0, edit, forward) })
    else { return nil }
    return Ground(weight: .technical, reason: "earlier resolutions: \(edit.phrase)")
  }

  private func belongsToList(_ token: Token, _ edit: WordEdit) -> Bool {
    switch token.kind {
    case .citation, .date: true
    case .punctuation: edit.key(token).elementsEqual([0x2C])
    case .word: !edit.roles(token).isDisjoint(with: [.list, .resolution])
    case .number, .ordinal, .symbol: false
    }
  }

  /// `and` that became a comma between two citations.
  private func rejoined(_ edit: WordEdit) -> Ground? {
    guard edit.all.allSatisfy({ $0.kind != .date }),
      edit.newNeighbours(1).contains(where: { $0.kind == .citation || $0.kind == .date })
    else { return nil }
    return Ground(weight: .technical, reason: "list of earlier resolutions rejoined")
  }

  private func isPredecessor(_ citation: DatedCitation, _ edit: WordEdit, _ forward: RollForward) -> Bool {
    guard let predecessor = forward.predecessor, edit.key(citation.token).elementsEqual(predecessor) else {
      return false
    }
    return citation.date == nil || (forward.predecessorDate != nil && citation.date == forward.predecessorDate)
  }

  private func isExpected(_ citation: DatedCitation, _ edit: WordEdit, _ forward: RollForward) -> Bool {
    if isPredecessor(citation, edit, forward) { return true }
    guard edit.pair.new.kind == .preambular, let date = citation.date, let from = forward.predecessorDate,
      let to = forward.newDate
    else { return false }
    return from <= date && date <= to
  }
}
