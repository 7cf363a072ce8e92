import ResolutionDiff
import ResolutionModel

/// Finds paragraphs that came back after they had been dropped.
///
///     2001  a b c      2002  a c      2003  a b c      b of 2003 is b of 2001
struct ReturnedParagraphs {
  /// Share of the words two texts must have in common for one to be the other come back, 0 to 1.
  private static let likeness = 0.6

  let resolutions: [Resolution]
  let parents: [[Int]]
  let locators: [[Locator]]
  let steps: [Lineage.Step]
  let corrections: LineageCorrections
  let differ: Differ

  /// The way from each dropped paragraph to its return, oldest return first.
  var descents: [Lineage.Descent] {
    let arriving = Dictionary(grouping: steps, by: \.to)
    /// What each version lacks of all that led to it.
    var dropped: [Set<Lineage.Place>] = []
    var result: [Lineage.Descent] = []
    for version in resolutions.indices {
      let steps = arriving[version] ?? []
      let missing = parents[version].reduce(into: Set<Lineage.Place>()) { $0.formUnion(dropped[$1]) }
      let decided = corrections.returns(to: version, parents: parents[version]).map { link($0.from, $0.to) }
      let returns =
        decided + returns(of: missing.subtracting(decided.map(\.from)).sorted(), among: added(version, steps))
      result += returns
      dropped.append(missing.subtracting(returns.map(\.from)).union(steps.flatMap(ReturnedParagraphs.dropped)))
    }
    return result
  }

  /// The paragraphs that came from none of the versions before and that no one has decided about.
  private func added(_ version: Int, _ steps: [Lineage.Step]) -> [Lineage.Place] {
    guard !steps.isEmpty else { return [] }
    let new = steps.map { step in Set(step.diff.changes.filter { $0.kind == .added }.flatMap(\.new)) }
    return new.dropFirst().reduce(new[0]) { $0.intersection($1) }.sorted()
      .map { Lineage.Place(version: version, paragraph: $0) }
      .filter { corrections.decided[$0] == nil }
  }

  private static func dropped(_ step: Lineage.Step) -> [Lineage.Place] {
    step.diff.changes.filter { $0.kind == .deleted }.flatMap(\.old)
      .map { Lineage.Place(version: step.from, paragraph: $0) }
  }

  private func returns(of dropped: [Lineage.Place], among added: [Lineage.Place]) -> [Lineage.Descent] {
    guard !dropped.isEmpty, !added.isEmpty else { return [] }
    return compare(dropped, added).compactMap { change in
      guard change.shape == .oneToOne, let old = change.old.first, let new = change.new.first, isLike(change) else {
        return nil
      }
      return descent(from: dropped[old], to: added[new], change, reason: "wording that was dropped has returned")
    }
  }

  /// The way someone decided on, however little the two have in common.
  private func link(_ old: Lineage.Place, _ new: Lineage.Place) -> Lineage.Descent {
    let changes = compare([old], [new], corrections: [PredecessorCorrection(new: 0, old: [0])])
    let change = changes.first ?? Change(kind: .substantive, shape: .oneToOne, old: [0], new: [0])
    return descent(from: old, to: new, change, reason: "decided by a person")
  }

  /// Compares paragraphs as if they were all of two texts.
  private func compare(
    _ old: [Lineage.Place], _ new: [Lineage.Place], corrections: [PredecessorCorrection] = []
  ) -> [Change] {
    guard let first = old.last, let last = new.first else { return [] }
    var (before, after) = (resolutions[first.version], resolutions[last.version])
    before.paragraphs = old.map(paragraph)
    after.paragraphs = new.map(paragraph)
    return differ.compare(before, after, corrections: corrections).changes
  }

  /// The change as one between the two resolutions themselves.
  private func descent(
    from old: Lineage.Place, to new: Lineage.Place, _ change: Change, reason: String
  ) -> Lineage.Descent {
    let placed = Change(
      kind: change.kind, shape: .oneToOne, old: [old.paragraph], new: [new.paragraph],
      isRenumbered: locators[old.version][old.paragraph] != locators[new.version][new.paragraph],
      opener: change.opener,
      links: change.links.map { Link(old: old.paragraph, new: new.paragraph, words: $0.words) },
      reasons: [reason] + change.reasons)
    return Lineage.Descent(from: old, to: new, change: placed)
  }

  private func paragraph(_ place: Lineage.Place) -> Paragraph { resolutions[place.version].paragraphs[place.paragraph] }

  private func isLike(_ change: Change) -> Bool {
    let runs = change.links.flatMap(\.words).filter { $0.wordClass != .note }
    let total = runs.reduce(0) { $0 + $1.text.utf8.count * ($1.operation == .equal ? 2 : 1) }
    let equal = runs.filter { $0.operation == .equal }.reduce(0) { $0 + $1.text.utf8.count * 2 }
    return total > 0 && Double(equal) >= Double(total) * ReturnedParagraphs.likeness
  }
}
