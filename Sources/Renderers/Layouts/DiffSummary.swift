import ResolutionDiff

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
  /// The role of the kind's name; the words themselves are inserted or deleted.
  var role: Role {
    switch self {
    case .same: .muted
    case .technical, .editorial: .technical
    case .substantive: .substantive
    case .added: .success
    case .deleted: .error
    }
  }
}
