import ResolutionModel

/// The same word in another spelling: `health care` → `healthcare`, `organisation` → `organization`.
struct SpellingVariant: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard edit.all.allSatisfy({ $0.kind == .word || $0.kind == .punctuation }), !edit.old.isEmpty, !edit.new.isEmpty,
      letters(edit.old, edit) == letters(edit.new, edit)
    else { return nil }
    return Ground(weight: .editorial, reason: "spelling: \(edit.phrase)")
  }

  /// The letters of some words, without what joins them; in English `z` as `s`.
  private func letters(_ tokens: ArraySlice<Token>, _ edit: WordEdit) -> [UInt8] {
    tokens.flatMap { edit.key($0).filter { $0 != 0x2D && $0 != 0x27 && $0 != 0x22 && $0 != 0x2C } }
      .map { edit.lexicon.language == .english && $0 == 0x7A ? 0x73 : $0 }
  }
}
