import ResolutionModel

/// Two resolutions cut into tokens of one vocabulary.
struct ComparedPair {
  let old: Resolution
  let new: Resolution
  let texts: SidePair<[ComparedText]>
  let oldNotes: [[ComparedText]]
  let newNotes: [[ComparedText]]
  let vocabulary: Vocabulary
  let lexicon: Lexicon
  let weights: WordWeights

  init(_ old: Resolution, _ new: Resolution) {
    self.old = old
    self.new = new
    var tokenizer = Tokenizer(new.language)
    texts = SidePair(
      old: old.paragraphs.map { tokenizer.read($0) }, new: new.paragraphs.map { tokenizer.read($0) })
    let words = tokenizer.vocabulary.count
    oldNotes = old.paragraphs.map { $0.notes.map { tokenizer.read($0) } }
    newNotes = new.paragraphs.map { $0.notes.map { tokenizer.read($0) } }
    vocabulary = tokenizer.vocabulary
    lexicon = tokenizer.lexicon
    weights = WordWeights(texts, words: words, lexicon: lexicon)
  }

  /// What each paragraph is.
  var kinds: SidePair<[Paragraph.Kind]> {
    SidePair(old: old.paragraphs.map(\.kind), new: new.paragraphs.map(\.kind))
  }
}
