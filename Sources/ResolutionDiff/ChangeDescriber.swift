import LanguagePacks
import ResolutionModel

/// Turns linked paragraphs into changes.
struct ChangeDescriber {
  private let comparison: ComparedPair
  private let words: WordAlignment
  let meaning: ChangeMeaning
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
    let written = links.map { link, pair in
      Link(old: link.old, new: link.new, words: links.count == 1 ? runsWithNotes(link, pair) : runs(pair))
    }
    let opener = openerChange(group, links.map(\.1))
    let verdict = verdict(group, links.map(\.1))
    return Change(
      kind: verdict.kind, shape: shape(group), old: group.old, new: group.new, isMoved: isMoved,
      isRenumbered: isRenumbered(group), opener: opener, links: written, reasons: verdict.reasons)
  }

  /// The change of the opener, looked for only where the first words changed.
  private func openerChange(_ group: LinkGroup, _ pairs: [EditedPair]) -> OpenerChange? {
    guard pairs.contains(where: { $0.changesStart }) else { return nil }
    return openers.change(comparison.old.paragraphs[group.main.old], comparison.new.paragraphs[group.main.new])
  }

  private static func owners(_ paragraphs: [Paragraph]) -> [Int] {
    var owner = 0
    return paragraphs.indices.map { index in
      if paragraphs[index].depth == 0 { owner = index }
      return paragraphs[index].kind == .heading ? index : owner
    }
  }

  /// Two paragraphs with their words paired.
  func pair(_ old: Int, _ new: Int) -> EditedPair {
    let (a, b) = (comparison.texts.old[old], comparison.texts.new[new])
    return EditedPair(
      old: comparison.old.paragraphs[old], new: comparison.new.paragraphs[new],
      newOwner: comparison.new.paragraphs[newOwners[new]], oldText: a, newText: b,
      pairs: a.hash == b.hash && a.bytes == b.bytes ? [] : words.pairs(a.tokens, b.tokens))
  }

  private func runsWithNotes(_ link: (old: Int, new: Int), _ pair: EditedPair) -> [WordRun] {
    let notes = notes(link.old, link.new)
    var writer = NoteRuns(old: pair.old, dropped: notes.dropped, new: pair.new, added: notes.added)
    return writer.insert(into: runs(pair))
  }

  private func runs(_ pair: EditedPair) -> [WordRun] {
    if pair.isVerbatim {
      return pair.newText.bytes.isEmpty ? [] : [WordRun(.equal, pair.new.comparedText)]
    }
    var writer = RunWriter(pair, lexicon: comparison.lexicon)
    return writer.write()
  }

  private func notes(_ old: Int, _ new: Int) -> NoteDifferences {
    NoteDifferences(
      old: comparison.oldNotes[old], new: comparison.newNotes[new], vocabulary: comparison.vocabulary,
      lexicon: comparison.lexicon)
  }

  private func verdict(_ group: LinkGroup, _ pairs: [EditedPair]) -> (kind: Change.Kind, reasons: [String]) {
    guard pairs.count == 1, let pair = pairs.first, let link = group.links.first else {
      return (.substantive, [group.new.count > group.old.count ? "split" : "merged"])
    }
    return meaning.verdict(pair, notes: notes(link.old, link.new).finding)
  }

  private func shape(_ group: LinkGroup) -> Change.Shape {
    if group.old.count == 1, group.new.count == 1 { return .oneToOne }
    return group.new.count >= group.old.count ? .split : .merge
  }

  private func isRenumbered(_ group: LinkGroup) -> Bool {
    group.old.map { oldLocators[$0] } != group.new.map { newLocators[$0] }
  }
}
