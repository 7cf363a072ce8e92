import LanguagePacks
import ResolutionModel

/// Compares two resolutions paragraph by paragraph and word by word.
///
/// Pure: the same texts give the same answer, and nothing is read but them.
public struct Differ: Sendable {
  public let options: DiffOptions

  public init(options: DiffOptions = DiffOptions()) {
    self.options = options
  }

  public func compare(_ old: Resolution, _ new: Resolution) -> StructuralDiff {
    var tokenizer = Tokenizer(new.language)
    let oldTexts = old.paragraphs.map { tokenizer.read($0) }
    let newTexts = new.paragraphs.map { tokenizer.read($0) }
    let texts = SidePair(old: oldTexts, new: newTexts)
    let weights = WordWeights(oldTexts + newTexts, vocabulary: tokenizer.vocabulary, lexicon: tokenizer.lexicon)
    let aligner = Aligner(
      texts: texts, parts: SidePair(old: old.paragraphs.map(\.kind), new: new.paragraphs.map(\.kind)),
      weights: weights, words: tokenizer.vocabulary.count, options: options)
    let groups = aligner.align().groups
    let describer = ChangeDescriber(
      old: old, new: new, texts: texts, tokenizer: tokenizer, words: WordAlignment(weights: weights, options: options))
    let moved = describer.movedGroups(groups, aligner)
    let linked = zip(groups, moved).map { describer.change($0, isMoved: $1) }
    return StructuralDiff(
      old: old, new: new, particulars: ParticularChanges.between(old, new),
      changes: ChangeOrder(linked, old: old.paragraphs.count, new: new.paragraphs.count).changes)
  }
}
