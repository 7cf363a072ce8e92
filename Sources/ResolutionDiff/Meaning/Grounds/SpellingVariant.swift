import ResolutionModel

/// The same word in another spelling: `health care` → `healthcare`, `organisation` → `organization`.
struct SpellingVariant: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard startsAlike(edit), edit.all.allSatisfy({ $0.kind == .word || $0.kind == .punctuation }),
      letters(edit.old, edit) == letters(edit.new, edit)
    else { return nil }
    return Ground(weight: .editorial, reason: "spelling: \(edit.phrase)")
  }

  /// Whether both sides start with the same byte or with a sign; no spelling changes the first letter.
  private func startsAlike(_ edit: WordEdit) -> Bool {
    guard let old = edit.old.first, let new = edit.new.first else { return false }
    return old.kind == .punctuation || new.kind == .punctuation || edit.key(old).first == edit.key(new).first
  }

  /// The letters of some words, without what joins them; in English `z` as `s`.
  private func letters(_ tokens: ArraySlice<Token>, _ edit: WordEdit) -> [UInt8] {
    let isEnglish = edit.lexicon.language == .english
    return tokens.flatMap { edit.key($0).filter { !SpellingVariant.joiners.contains($0) } }
      .map { isEnglish && $0 == UInt8(ascii: "z") ? UInt8(ascii: "s") : $0 }
  }

  private static let joiners = ByteSet("-'\",")
}
