import ResolutionDiff
import ResolutionModel

/// A comparison as a page: what changed in one line, then each change with its words, part by part.
public struct DiffLayout: Sendable {
  /// What the reader wants to see.
  public struct Options: Sendable {
    /// How changed paragraphs are set.
    public enum Arrangement: Hashable, Sendable {
      /// Old and new words in one text.
      case unified
      /// The old paragraph beside the new one, on a page of so many columns; `isMarked` where insertions and deletions
      /// must be told without colour.
      case sideBySide(width: Int, isMarked: Bool)
    }

    /// Kinds shown in full; others are counted only. Default: all but `same`.
    public var kinds: Set<Change.Kind>
    /// Whether only the counts are shown.
    public var isSummaryOnly: Bool
    /// Whether each change says why it has its kind.
    public var showsReasons: Bool
    /// How many unchanged paragraphs are shown around each change.
    public var context: Int
    public var arrangement: Arrangement

    public init(
      kinds: Set<Change.Kind> = Set(Change.Kind.allCases).subtracting([.same]), isSummaryOnly: Bool = false,
      showsReasons: Bool = false, context: Int = 0, arrangement: Arrangement = .unified
    ) {
      self.kinds = kinds
      self.isSummaryOnly = isSummaryOnly
      self.showsReasons = showsReasons
      self.context = context
      self.arrangement = arrangement
    }
  }

  public var options: Options

  public init(options: Options = Options()) {
    self.options = options
  }

  /// The page of a comparison.
  public func lay(out diff: StructuralDiff) -> StyledDocument {
    let parts = DiffParts(diff)
    let head = [title(of: diff), StyledBlock(DiffSummary(diff).runs)]
    guard !options.isSummaryOnly else { return StyledDocument(head + DiffStatLayout(parts).blocks) }
    let page = ChangeLayout(diff: diff, options: options)
    var blocks = head + particulars(of: diff)
    for part in parts.all { blocks += lay(out: part, page, isOnly: parts.all.count == 1) }
    return StyledDocument(blocks + renumbered(page))
  }

  /// A part's changes under its name; nothing where none is to be shown.
  private func lay(out part: DiffParts.Part, _ page: ChangeLayout, isOnly: Bool) -> [StyledBlock] {
    let shown = part.changes.map(isShown)
    guard shown.contains(true) else { return [] }
    var blocks = isOnly ? [] : [StyledBlock(.heading, [StyledRun(part.name)], isSpaced: true)]
    for (index, change) in part.changes.enumerated() {
      if shown[index] {
        blocks += page.lay(out: change)
      } else if isContext(index, beside: shown) {
        blocks += page.context(change)
      }
    }
    return blocks
  }

  /// A move of an otherwise unchanged paragraph is shown where any change is.
  private func isShown(_ change: Change) -> Bool {
    options.kinds.contains(change.kind) || (change.kind == .same && change.isMoved && options.kinds.count > 1)
  }

  private func isContext(_ index: Int, beside shown: [Bool]) -> Bool {
    let reach = max(0, min(options.context, shown.count))
    return shown[max(0, index - reach)...min(shown.count - 1, index + reach)].contains(true)
  }

  private func renumbered(_ page: ChangeLayout) -> [StyledBlock] {
    guard options.kinds == Options().kinds,
      let text = Renumbering(page.diff, page.oldLocators, page.newLocators).text
    else { return [] }
    return [StyledBlock(label: [StyledRun("renumbered: ", .muted)], [StyledRun(text)], isSpaced: true)]
  }

  private func title(of diff: StructuralDiff) -> StyledBlock {
    let old = diff.old.symbol.map { StyledRun.symbol($0) } ?? StyledRun("old text", .symbol)
    let new = diff.new.symbol.map { StyledRun.symbol($0) } ?? StyledRun("new text", .symbol)
    return StyledBlock(.title, [old, StyledRun(" → "), new, StyledRun("  " + diff.new.title)])
  }

  private func particulars(of diff: StructuralDiff) -> [StyledBlock] {
    diff.particulars.enumerated().map { index, change in
      let name = change.field.replacing("_", with: " ")
      var runs: [StyledRun] = []
      if !change.old.isEmpty { runs.append(StyledRun(change.old, .deleted)) }
      if !change.old.isEmpty, !change.new.isEmpty { runs.append(StyledRun(" ")) }
      if !change.new.isEmpty { runs.append(StyledRun(change.new, .inserted)) }
      return StyledBlock(label: [StyledRun(name + ": ", .muted)], runs, isSpaced: index == 0)
    }
  }
}
