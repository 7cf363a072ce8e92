import ResolutionDiff
import ResolutionModel

/// A topic's resolutions, each with what it changed.
public struct LogLayout: Sendable {
  /// One resolution of the log.
  public struct Entry: Sendable {
    public let resolution: Resolution
    /// The comparison with the one before; nil for the first.
    public let diff: StructuralDiff?

    public init(resolution: Resolution, diff: StructuralDiff?) {
      self.resolution = resolution
      self.diff = diff
    }
  }

  public init() {}

  /// The entries in the order given.
  public func lay(out entries: [Entry], of topic: Topic) -> StyledDocument {
    let title = StyledBlock(.title, [StyledRun(topic.slug, .label), StyledRun("  " + topic.title)])
    return StyledDocument([title] + entries.flatMap(lay(out:)))
  }

  private func lay(out entry: Entry) -> [StyledBlock] {
    let resolution = entry.resolution
    let facts = [resolution.adopted?.description, resolution.vote?.summary].compactMap { $0 }
    let heading = StyledBlock(
      [
        StyledRun(resolution.symbol?.description ?? "", .symbol),
        StyledRun("  " + facts.joined(separator: "  "), .muted),
        StyledRun(resolution.title.isEmpty ? "" : "  " + resolution.title),
      ], isSpaced: true)
    let counts = entry.diff.map { DiffSummary($0).runs } ?? [StyledRun("first of its topic", .muted)]
    return [heading, StyledBlock(indent: 1, counts)]
  }
}
