import ResolutionModel

/// Compares the footnotes of two linked paragraphs.
///
/// A reference that comes, goes or moves on is technical; a note that says something, or that now cites another
/// resolution, is not.
struct NoteDifferences {
  let old: [ComparedText]
  let new: [ComparedText]
  let vocabulary: Vocabulary
  let lexicon: Lexicon

  enum Finding: Equatable {
    case none
    case technical
    case substantive
  }

  var finding: Finding {
    let dropped = old.filter { note in !new.contains { $0.hash == note.hash } }
    let added = new.filter { note in !old.contains { $0.hash == note.hash } }
    if dropped.isEmpty, added.isEmpty { return .none }
    guard (dropped + added).allSatisfy(isReference) else { return .substantive }
    let (before, after) = (citations(dropped), citations(added))
    return before.isEmpty || after.isEmpty || before == after ? .technical : .substantive
  }

  private func citations(_ notes: [ComparedText]) -> Set<Int32> {
    Set(notes.flatMap { $0.tokens.filter { $0.kind == .citation }.map(\.id) })
  }

  /// Whether a note only says where something is found.
  private func isReference(_ note: ComparedText) -> Bool {
    guard let first = note.tokens.first else { return true }
    return first.kind == .symbol || first.kind == .citation
      || !lexicon.roles(of: first.id).isDisjoint(with: [.resolution, .reference])
  }
}
