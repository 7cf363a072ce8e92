import ResolutionModel

/// The list of earlier resolutions goes on: the text before this one takes its place in it, with its right date.
///
///     72/144 of 19 December 2017 and 73/143 of 17 December 2018,
///     72/144 of 19 December 2017, 73/143 of 17 December 2018 and 74/125 of 18 December 2019,
///
/// So may what was adopted between the two texts, in a preamble or at the end of a long list.
struct CitationListGrown: GroundRule {
  /// Citations that stay from which a list in the operative part is long.
  private static let longList = 3

  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    let dropped = DatedCitation.read(edit.hunk.old, of: edit.pair.oldText, edit)
    let added = DatedCitation.read(edit.hunk.new, of: edit.pair.newText, edit)
    guard edit.all.allSatisfy({ DatedCitation.belongsToList($0, edit) }) || namesOwnParagraph(edit, added, forward)
    else { return nil }
    if dropped.isEmpty, added.isEmpty { return rejoined(edit) }
    guard !added.isEmpty, added.allSatisfy({ isExpected($0, edit, forward) }), dropped.count <= 1,
      dropped.isEmpty || added.contains(where: { forward.isPredecessor($0, edit) })
    else { return nil }
    return Ground(weight: .technical, reason: "earlier resolutions: \(edit.phrase)")
  }

  /// `and` that became a comma between two citations.
  private func rejoined(_ edit: WordEdit) -> Ground? {
    guard edit.all.allSatisfy({ $0.kind != .date }),
      edit.newNeighbours(1).contains(where: { $0.kind == .citation || $0.kind == .date })
    else { return nil }
    return Ground(weight: .technical, reason: "list of earlier resolutions rejoined")
  }

  private func isExpected(_ citation: DatedCitation, _ edit: WordEdit, _ forward: RollForward) -> Bool {
    if forward.isPredecessor(citation, edit) { return true }
    if forward.names(citation, edit) { return false }
    guard edit.pair.new.kind == .preambular || isLongList(edit) else { return false }
    if let date = citation.date { return forward.isBetween(date) }
    return edit.pair.new.kind != .preambular
      && forward.isBetween(session: UnitKey.leadingNumber(edit.key(citation.token)))
  }

  private func isLongList(_ edit: WordEdit) -> Bool {
    let kept = edit.pair.pairs.filter { edit.pair.newText.tokens[$0.new].kind == .citation }
    return kept.count >= CitationListGrown.longList && kept.allSatisfy { $0.new < edit.hunk.new.upperBound }
  }

  /// `and paragraph 39 of resolution 75/250 B` in what was paragraph 39 of resolution 75/250 B.
  private func namesOwnParagraph(_ edit: WordEdit, _ added: [DatedCitation], _ forward: RollForward) -> Bool {
    guard added.count == 1, let citation = added.first, forward.isPredecessor(citation, edit),
      let label = edit.pair.old.label.flatMap(OperativeLabel.init)
    else { return false }
    return edit.all.allSatisfy { token in
      DatedCitation.belongsToList(token, edit) || edit.roles(token).contains(.paragraph)
        || (token.kind == .number && UnitKey.leadingNumber(edit.key(token)) == label.number)
    }
  }
}
