import ResolutionDiff
import ResolutionModel

/// A topic's resolutions, each with what it changed and the drafts it was adopted from.
public struct LogLayout: Sendable {
  /// One resolution or draft of the log.
  public struct Entry: Sendable {
    public let resolution: Resolution
    /// The topics it is on beside the one shown; those it is on where it is not on that.
    public let otherTopics: [String]
    /// The comparison with each that it follows; none for the first, several where topics were merged.
    public let comparisons: [StructuralDiff]
    /// The drafts it was adopted from, earliest first.
    public let drafts: [Entry]
    /// The last draft beside the text as adopted.
    public let adoption: StructuralDiff?

    public init(
      resolution: Resolution, otherTopics: [String] = [], comparisons: [StructuralDiff], drafts: [Entry] = [],
      adoption: StructuralDiff? = nil
    ) {
      self.resolution = resolution
      self.otherTopics = otherTopics
      self.comparisons = comparisons
      self.drafts = drafts
      self.adoption = adoption
    }

    var isDraft: Bool { resolution.symbol?.isDraft ?? false }
  }

  /// Whether each resolution takes one line.
  public var isSummaryOnly: Bool

  public init(isSummaryOnly: Bool = false) {
    self.isSummaryOnly = isSummaryOnly
  }

  /// The entries in the order given.
  public func lay(out entries: [Entry], of topic: Topic?) -> StyledDocument {
    let title = topic.map { StyledBlock(.title, [StyledRun($0.slug, .label), StyledRun("  " + $0.title)]) }
    let stages = isSummaryOnly ? entries.map(line) : entries.flatMap(lay(out:))
    return StyledDocument((title.map { [$0] } ?? []) + stages)
  }

  private func line(_ entry: Entry) -> StyledBlock {
    StyledBlock(heading(entry) + [StyledRun("  ")] + counts(entry.comparisons.first))
  }

  private func lay(out entry: Entry) -> [StyledBlock] {
    let title = entry.resolution.title
    let heading = StyledBlock(
      heading(entry) + (title.isEmpty ? [] : [StyledRun("  " + title)]), isSpaced: true)
    return [heading] + changes(entry) + entry.drafts.map(draft) + (entry.adoption.map { [adoption($0)] } ?? [])
  }

  private func heading(_ entry: Entry) -> [StyledRun] {
    let resolution = entry.resolution
    let facts = [resolution.adopted?.description, resolution.vote?.summary, entry.isDraft ? "draft" : nil]
    var runs = [
      name(resolution),
      StyledRun("  " + facts.compactMap { $0 }.joined(separator: "  "), .muted),
    ]
    if !entry.otherTopics.isEmpty {
      runs += [StyledRun("  "), StyledRun(entry.otherTopics.joined(separator: ", "), .label)]
    }
    return runs
  }

  private func changes(_ entry: Entry) -> [StyledBlock] {
    guard entry.comparisons.count != 1 else { return entry.comparisons.map { StyledBlock(indent: 1, counts($0)) } }
    guard !entry.comparisons.isEmpty else { return [StyledBlock(indent: 1, counts(nil))] }
    return entry.comparisons.map { StyledBlock(indent: 1, since($0) + counts($0)) }
  }

  private func draft(_ entry: Entry) -> StyledBlock {
    let name = name(entry.resolution)
    let runs = entry.comparisons.first.map { since($0) + counts($0) } ?? counts(nil)
    return StyledBlock(indent: 1, label: [StyledRun("draft ", .muted), name, StyledRun("  ")], runs)
  }

  private func adoption(_ diff: StructuralDiff) -> StyledBlock {
    StyledBlock(indent: 1, label: [StyledRun("as adopted  ", .muted)], since(diff) + counts(diff))
  }

  private func name(_ resolution: Resolution, isShort: Bool = false) -> StyledRun {
    resolution.symbol.map { .symbol($0, as: isShort ? $0.short : nil) } ?? StyledRun("", .symbol)
  }

  private func since(_ diff: StructuralDiff) -> [StyledRun] {
    [StyledRun("since ", .muted), name(diff.old, isShort: true), StyledRun(": ", .muted)]
  }

  private func counts(_ diff: StructuralDiff?) -> [StyledRun] {
    diff.map { DiffSummary($0).runs } ?? [StyledRun("first of its topic", .muted)]
  }
}
