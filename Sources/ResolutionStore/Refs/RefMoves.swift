import ResolutionModel

/// The changes that lead from the refs an archive has to those it must have.
struct RefMoves {
  /// Which generated refs are about to lose something that only their old commit holds.
  struct Losses {
    let decisions: Bool
    let readings: Bool

    init(_ before: ArchiveContents, _ after: ArchiveContents) {
      decisions = !before.decisions.isSubset(of: after.decisions)
      readings = before.readings.contains { symbol, readings in
        readings.all.contains { after.readings[symbol]?.contains(text: $0.textID, in: $0.language) != true }
      }
    }
  }

  /// By name; nothing that stays where it is.
  let changes: [RefChange]

  init(
    from current: [String: ObjectID], to planned: [String: ObjectID], losses: Losses,
    reachable: [Symbol: ArchivePlan.Commit]
  ) {
    let kept = Set(reachable.values.map(\.id))
    var changes: [RefChange] = []
    for name in Set(current.keys).union(planned.keys) where current[name] != planned[name] {
      changes.append(RefChange(name: name, old: current[name], new: planned[name]))
      guard let tip = current[name], !kept.contains(tip) else { continue }
      guard RefMoves.mustKeep(name, losses) else { continue }
      changes.append(RefChange(name: RefName.replaced(name, tip: tip), old: nil, new: tip))
    }
    self.changes = changes.sorted { $0.name < $1.name }
  }

  /// Tags are on branches, and the index holds nothing of its own.
  private static func mustKeep(_ name: String, _ losses: Losses) -> Bool {
    RefName.isLine(name) || (name == RefName.decisions && losses.decisions)
      || (name == RefName.provenance && losses.readings)
  }
}
