import ResolutionModel

/// Finds the words of a changed paragraph that were only rolled forward or respelt, whatever else changed in it.
///
///     Urges States to report at its sixty-second session  →  Encourages States to report at its sixty-third session
///     substantive because of the verb; the session only moved on
package struct HarmlessEdits {
  /// Bytes of the new text that stand for bytes of the old one; an empty old range is a place.
  package struct Edit: Hashable, Sendable {
    package let old: Range<Int>
    package let new: Range<Int>
  }

  private let describer: ChangeDescriber
  private let kinds: Set<Change.Kind>

  /// - Parameter kinds: `technical`, `editorial` or both; others have no harmless edits.
  package init(_ diff: StructuralDiff, of kinds: Set<Change.Kind>, options: DiffOptions = DiffOptions()) {
    describer = ChangeDescriber(ComparedPair(diff.old, diff.new), options: options)
    self.kinds = kinds
  }

  /// The edits of a link of that comparison, with the white space around them.
  package func edits(in link: Link) -> [Edit] {
    let pair = describer.pair(link.old, link.new)
    return pair.hunks.filter { isHarmless($0, pair) }.map { hunk in
      Edit(old: HarmlessEdits.bytes(of: hunk.old, pair.oldText), new: HarmlessEdits.bytes(of: hunk.new, pair.newText))
    }
  }

  private func isHarmless(_ hunk: EditedPair.Hunk, _ pair: EditedPair) -> Bool {
    let meaning = describer.meaning
    let edit = WordEdit(pair: pair, hunk: hunk, vocabulary: meaning.vocabulary, lexicon: meaning.lexicon)
    guard let grounds = meaning.explain(edit) else { return false }
    return grounds.allSatisfy { kinds.contains($0.weight == .technical ? .technical : .editorial) }
  }

  private static func bytes(of tokens: Range<Int>, _ text: ComparedText) -> Range<Int> {
    let start = tokens.lowerBound > 0 ? Int(text.tokens[tokens.lowerBound - 1].end) : 0
    let end = tokens.upperBound < text.tokens.count ? Int(text.tokens[tokens.upperBound].start) : text.bytes.count
    return start..<max(start, end)
  }
}
