import ResolutionDiff
import ResolutionModel

/// A comparison as a page: what changed in one line, then each change with its words.
public struct DiffLayout: Sendable {
  /// What the reader wants to see.
  public struct Options: Sendable {
    /// Kinds shown in full; others are counted only. Default: all but `same`.
    public var kinds: Set<Change.Kind>
    /// Whether only the counts are shown.
    public var isSummaryOnly: Bool
    /// Whether each change says why it has its kind.
    public var showsReasons: Bool

    public init(
      kinds: Set<Change.Kind> = Set(Change.Kind.allCases).subtracting([.same]), isSummaryOnly: Bool = false,
      showsReasons: Bool = false
    ) {
      self.kinds = kinds
      self.isSummaryOnly = isSummaryOnly
      self.showsReasons = showsReasons
    }
  }

  public var options: Options

  public init(options: Options = Options()) {
    self.options = options
  }

  /// The page of a comparison.
  public func lay(out diff: StructuralDiff) -> StyledDocument {
    var blocks = [title(of: diff), StyledBlock(DiffSummary(diff).runs)]
    guard !options.isSummaryOnly else { return StyledDocument(blocks) }
    blocks += particulars(of: diff)
    let page = ChangeLayout(diff: diff, showsReasons: options.showsReasons)
    for change in diff.changes where isShown(change) { blocks += page.lay(out: change) }
    return StyledDocument(blocks)
  }

  /// A move of an otherwise unchanged paragraph is shown where any change is.
  private func isShown(_ change: Change) -> Bool {
    options.kinds.contains(change.kind) || (change.kind == .same && change.isMoved && options.kinds.count > 1)
  }

  private func title(of diff: StructuralDiff) -> StyledBlock {
    let old = diff.old.symbol?.description ?? "old text"
    let new = diff.new.symbol?.description ?? "new text"
    return StyledBlock(
      .title, [StyledRun(old, .symbol), StyledRun(" → "), StyledRun(new, .symbol), StyledRun("  " + diff.new.title)])
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

/// How many changes there are of each kind.
public struct DiffSummary: Hashable, Sendable {
  /// Changes by kind; kinds without any are absent.
  public let counts: [Change.Kind: Int]
  public let moved: Int
  public let renumbered: Int

  public init(_ diff: StructuralDiff) {
    counts = diff.changes.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
    moved = diff.changes.count { $0.isMoved }
    renumbered = diff.changes.count { $0.isRenumbered }
  }

  /// The kinds in the order a reader cares for them.
  static let order: [Change.Kind] = [.substantive, .added, .deleted, .technical, .editorial, .same]

  /// `3 substantive, 2 added, 1 deleted, 12 same; 1 moved`.
  public var text: String { runs.map(\.text).joined() }

  var runs: [StyledRun] {
    var runs: [StyledRun] = []
    for kind in DiffSummary.order {
      guard let count = counts[kind] else { continue }
      if !runs.isEmpty { runs.append(StyledRun(", ")) }
      runs.append(StyledRun("\(count) \(kind.rawValue)", kind.role))
    }
    if moved > 0 { runs += [StyledRun("; "), StyledRun("\(moved) moved", .moved)] }
    return runs.isEmpty ? [StyledRun("nothing to compare", .muted)] : runs
  }
}

extension Change.Kind {
  var role: Role {
    switch self {
    case .same: .muted
    case .technical, .editorial: .technical
    case .substantive: .substantive
    case .added: .inserted
    case .deleted: .deleted
    }
  }
}
