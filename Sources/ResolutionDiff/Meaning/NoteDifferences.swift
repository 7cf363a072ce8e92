import ResolutionModel

/// Compares the footnotes of two linked paragraphs.
///
/// A reference that comes, goes or moves on is technical; a note that says something, that now cites another resolution,
/// or that points to a date and to no document, is not.
struct NoteDifferences {
  let old: [ComparedText]
  let new: [ComparedText]
  let vocabulary: Vocabulary
  let lexicon: Lexicon

  enum Finding: Equatable {
    case none
    /// The phrase for the change's reasons.
    case technical(String)
    case substantive(String)
  }

  /// Indices of the old notes whose text the new paragraph does not have.
  var dropped: [Int] { old.indices.filter { index in !new.contains { $0.hash == old[index].hash } } }

  /// Indices of the new notes whose text the old paragraph does not have.
  var added: [Int] { new.indices.filter { index in !old.contains { $0.hash == new[index].hash } } }

  var finding: Finding {
    if old.isEmpty, new.isEmpty { return .none }
    let (dropped, added) = (dropped.map { old[$0] }, added.map { new[$0] })
    if dropped.isEmpty, added.isEmpty { return .none }
    let phrase = "\(prints(dropped)) → \(prints(added))"
    guard (dropped + added).allSatisfy(isReference) else { return .substantive("footnote changed: \(phrase)") }
    return dropped.isEmpty || added.isEmpty || keepsBasis(dropped, added)
      ? .technical("footnote references: \(phrase)") : .substantive("reference in a footnote changed: \(phrase)")
  }

  /// Whether replaced references still name the same resolutions and, where no document is named, the same volumes and
  /// dates.
  private func keepsBasis(_ dropped: [ComparedText], _ added: [ComparedText]) -> Bool {
    let undocumented = dropped.filter { note in !note.tokens.contains { $0.kind == .symbol } }
    return tokens(of: .citation, in: dropped) == tokens(of: .citation, in: added)
      && tokens(of: .date, in: undocumented).isSubset(of: tokens(of: .date, in: added))
      && tokens(of: .number, in: undocumented).isSubset(of: tokens(of: .number, in: added))
  }

  private func tokens(of kind: TokenKind, in notes: [ComparedText]) -> Set<Int32> {
    Set(notes.flatMap { $0.tokens.filter { $0.kind == kind }.map(\.id) })
  }

  private func prints(_ notes: [ComparedText]) -> String {
    notes.isEmpty ? "–" : notes.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " / ")
  }

  /// Whether a note only says where something is found.
  private func isReference(_ note: ComparedText) -> Bool {
    guard let first = note.tokens.first else { return true }
    let kinds = Set(note.tokens.map(\.kind))
    let namesDocument = !kinds.isDisjoint(with: [.symbol, .citation])
    if kinds.contains(.date), !namesDocument, lexicon.roles(of: first.id).contains(.pointer) { return false }
    return first.kind == .symbol || first.kind == .citation
      || !lexicon.roles(of: first.id).isDisjoint(with: [.resolution, .reference])
  }
}
