/// The date of the text before this one, where words that stayed stand between it and the citation, as in Chinese:
/// `其2006年12月12日关于…的第61/402号决议`.
struct PredecessorDated: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard edit.old.count == 1, edit.new.count == 1, edit.old.first?.kind == .date, let new = edit.new.first,
      new.kind == .date, let date = DatedCitation.calendarDate(new, edit), date == forward.predecessorDate,
      citesPredecessorAnew(edit, forward)
    else { return nil }
    return Ground(weight: .technical, reason: "earlier resolutions: \(edit.phrase)")
  }

  private func citesPredecessorAnew(_ edit: WordEdit, _ forward: RollForward) -> Bool {
    edit.pair.newText.tokens.enumerated().contains { index, token in
      token.kind == .citation && forward.names(DatedCitation(token: token, date: nil), edit)
        && !edit.pair.keeps(newToken: index)
    }
  }
}
