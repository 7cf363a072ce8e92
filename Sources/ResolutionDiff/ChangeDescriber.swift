import LanguagePacks
import ResolutionModel

/// Turns linked paragraphs into changes.
struct ChangeDescriber {
  private let comparison: ComparedPair
  private let words: WordAlignment
  private let meaning: ChangeMeaning
  private let openers: OpenerComparison
  private let oldLocators: [Locator]
  private let newLocators: [Locator]
  /// For every new paragraph the one it stands under, or itself.
  private let newOwners: [Int]

  init(_ comparison: ComparedPair, options: DiffOptions) {
    self.comparison = comparison
    words = WordAlignment(weights: comparison.weights, options: options)
    let scale = options.strengthScale ?? .standard(comparison.new.language)
    openers = OpenerComparison(scale: scale, pack: .pack(for: comparison.new.language))
    meaning = ChangeMeaning(
      forward: RollForward(from: comparison.old, to: comparison.new, openers: openers),
      vocabulary: comparison.vocabulary,
      lexicon: comparison.lexicon)
    oldLocators = comparison.old.locators
    newLocators = comparison.new.locators
    newOwners = ChangeDescriber.owners(comparison.new.paragraphs)
  }

  func change(_ group: LinkGroup, isMoved: Bool) -> Change {
    let links = group.links.map { link in (link, pair(link.old, link.new)) }
    let written = links.map { link, pair in Link(old: link.old, new: link.new, words: runs(pair)) }
    let opener = openers.change(comparison.old.paragraphs[group.main.old], comparison.new.paragraphs[group.main.new])
    let verdict = verdict(group, links.map(\.1))
    return Change(
      kind: verdict.kind, shape: shape(group), old: group.old, new: group.new, isMoved: isMoved,
      isRenumbered: isRenumbered(group), opener: opener, links: written, reasons: verdict.reasons)
  }

  private static func owners(_ paragraphs: [Paragraph]) -> [Int] {
    var owner = 0
    return paragraphs.indices.map { index in
      if paragraphs[index].depth == 0 { owner = index }
      return paragraphs[index].kind == .heading ? index : owner
    }
  }

  private func pair(_ old: Int, _ new: Int) -> EditedPair {
    let (a, b) = (comparison.texts.old[old], comparison.texts.new[new])
    return EditedPair(
      old: comparison.old.paragraphs[old], new: comparison.new.paragraphs[new],
      newOwner: comparison.new.paragraphs[newOwners[new]], oldText: a, newText: b,
      pairs: words.pairs(a.tokens, b.tokens))
  }

  private func runs(_ pair: EditedPair) -> [WordRun] {
    if pair.oldText.bytes == pair.newText.bytes {
      return pair.newText.bytes.isEmpty ? [] : [WordRun(.equal, pair.new.comparedText)]
    }
    var writer = RunWriter(pair, lexicon: comparison.lexicon)
    return writer.write()
  }

  private func verdict(_ group: LinkGroup, _ pairs: [EditedPair]) -> (kind: Change.Kind, reasons: [String]) {
    guard pairs.count == 1, let pair = pairs.first, let link = group.links.first else {
      return (.substantive, [group.new.count > group.old.count ? "split" : "merged"])
    }
    let notes = NoteDifferences(
      old: comparison.oldNotes[link.old], new: comparison.newNotes[link.new], vocabulary: comparison.vocabulary,
      lexicon: comparison.lexicon)
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
