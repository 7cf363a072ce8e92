import ResolutionModel
import ResolutionStore

/// The versions of one draft, earliest first.
public struct DraftLine: Hashable, Sendable {
  /// The draft, then its revisions.
  public let versions: [Symbol]
  /// The resolutions adopted from it, as far as the archive holds them.
  public let adoptedAs: [Symbol]

  /// The draft's symbol without `Rev.` and the like.
  public var base: Symbol { versions[0].withoutSuffixes }

  init(versions: [Symbol], adoptedAs: [Symbol]) {
    (self.versions, self.adoptedAs) = (versions, adoptedAs)
  }
}

extension Archive {
  /// The drafts there are, by symbol.
  public func draftLines(in entries: [ArchiveEntry]) throws -> [DraftLine] {
    var lines: [DraftLine] = []
    for (_, group) in Dictionary(grouping: entries.filter { $0.topic == nil }, by: \.branch) {
      guard let first = group.first else { continue }
      lines.append(DraftLine(versions: group.map(\.symbol), adoptedAs: try adoptions(of: first.symbol)))
    }
    return lines.sorted { $0.base < $1.base }
  }
}
