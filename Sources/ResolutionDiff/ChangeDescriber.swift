import LanguagePacks
import ResolutionModel

/// Turns linked paragraphs into changes.
struct ChangeDescriber {
  let old: Resolution
  let new: Resolution
  let texts: SidePair<[ComparedText]>
  let tokenizer: Tokenizer
  let words: WordAlignment
  private let meaning: ChangeMeaning
  private let oldNotes: [[ComparedText]]
  private let newNotes: [[ComparedText]]
  private let oldLocators: [Locator]
  private let newLocators: [Locator]

  init(
    old: Resolution, new: Resolution, texts: SidePair<[ComparedText]>, tokenizer: Tokenizer, words: WordAlignment
  ) {
    self.old = old
    self.new = new
    self.texts = texts
    var tokenizer = tokenizer
    oldNotes = old.paragraphs.map { $0.notes.map { tokenizer.read($0) } }
    newNotes = new.paragraphs.map { $0.notes.map { tokenizer.read($0) } }
    self.tokenizer = tokenizer
    meaning = ChangeMeaning(
      forward: RollForward(from: old, to: new), vocabulary: tokenizer.vocabulary, lexicon: tokenizer.lexicon)
    self.words = words
    oldLocators = old.locators
    newLocators = new.locators
  }

  /// For every group whether it left its place.
  func movedGroups(_ groups: [LinkGroup], _ aligner: Aligner) -> [Bool] {
    let order = groups.indices.sorted { groups[$0].main.old < groups[$1].main.old }
    let steady = aligner.steadiness(of: order.map { groups[$0].main })
    var moved = [Bool](repeating: false, count: groups.count)
    for (index, isSteady) in zip(order, steady) { moved[index] = !isSteady }
    return moved
  }

  func change(_ group: LinkGroup, isMoved: Bool) -> Change {
    let links = group.links.map { link in (link, pair(link.old, link.new)) }
    let written = links.map { link, pair in Link(old: link.old, new: link.new, words: runs(pair)) }
    let verdict = verdict(group, links.map(\.1))
    return Change(
      kind: verdict.kind, shape: shape(group), old: group.old, new: group.new, isMoved: isMoved,
      isRenumbered: isRenumbered(group), opener: nil, links: written, reasons: verdict.reasons)
  }

  private func pair(_ old: Int, _ new: Int) -> EditedPair {
    let (a, b) = (texts.old[old], texts.new[new])
    return EditedPair(
      old: self.old.paragraphs[old], new: self.new.paragraphs[new], oldText: a, newText: b,
      pairs: words.pairs(a.tokens, b.tokens))
  }

  private func runs(_ pair: EditedPair) -> [WordRun] {
    if pair.oldText.bytes == pair.newText.bytes {
      return pair.newText.bytes.isEmpty ? [] : [WordRun(.equal, pair.new.comparedText)]
    }
    var writer = RunWriter(pair, lexicon: tokenizer.lexicon)
    return writer.write()
  }

  private func verdict(_ group: LinkGroup, _ pairs: [EditedPair]) -> (kind: Change.Kind, reasons: [String]) {
    guard pairs.count == 1, let pair = pairs.first, let link = group.links.first else {
      return (.substantive, [group.new.count > group.old.count ? "split" : "merged"])
    }
    let notes = NoteDifferences(
      old: oldNotes[link.old], new: newNotes[link.new], vocabulary: tokenizer.vocabulary, lexicon: tokenizer.lexicon)
    return meaning.verdict(pair, notes: notes.finding)
  }

  private func shape(_ group: LinkGroup) -> Change.Shape {
    if group.old.count == 1, group.new.count == 1 { return .oneToOne }
    return group.new.count >= group.old.count ? .split : .merge
  }

  private func isRenumbered(_ group: LinkGroup) -> Bool {
    group.old.map { oldLocators[$0] } != group.new.map { newLocators[$0] }
  }
}
