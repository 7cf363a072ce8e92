import ResolutionModel

/// The same word in another spelling: `health care` → `healthcare`, `organisation` → `organization`.
struct SpellingVariant: GroundRule {
  func ground(for edit: WordEdit, _ forward: RollForward) -> Ground? {
    guard edit.all.allSatisfy({ $0.kind == .word || $0.kind == .punctuation }), !edit.old.isEmpty, !edit.new.isEmpty,
      letters(edit.old, edit).elementsEqual(letters(edit.new, edit))
    else { return nil }
    return Ground(weight: .editorial, reason: "spelling: \(edit.phrase)")
  }

  /// The letters of some words, without what joins them; in English `z` as `s`.
  private func letters(_ tokens: ArraySlice<Token>, _ edit: WordEdit) -> some Sequence<UInt8> {
    let isEnglish = edit.lexicon.language == .english
    let bytes = tokens.lazy.flatMap { edit.key($0) }
    return bytes.filter { !SpellingVariant.joiners.contains($0) }
      .map { isEnglish && $0 == UInt8(ascii: "z") ? UInt8(ascii: "s") : $0 }
  }

  private static let joiners = ByteSet("-'\",")
}
