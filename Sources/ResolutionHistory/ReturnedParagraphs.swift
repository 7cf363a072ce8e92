import ResolutionDiff
import ResolutionModel

/// Finds paragraphs that came back after they had been dropped.
///
///     2001  a b c      2002  a c      2003  a b c      b of 2003 is b of 2001
struct ReturnedParagraphs {
  /// Share of the words two texts must have in common for one to be the other come back, 0 to 1.
  private static let likeness = 0.6

  let resolutions: [Resolution]
  let diffs: [StructuralDiff]
  let differ: Differ

  /// The way from each dropped paragraph to its return, oldest return first.
  var descents: [Lineage.Descent] {
    var dropped: [Lineage.Place] = []
    var result: [Lineage.Descent] = []
    for (version, diff) in diffs.enumerated() {
      let added = diff.changes.filter { $0.kind == .added }.flatMap(\.new)
        .map { Lineage.Place(version: version + 1, paragraph: $0) }
      let returns = returns(of: dropped, among: added)
      result += returns
      let taken = Set(returns.flatMap(\.from))
      dropped.removeAll { taken.contains($0) }
      dropped += diff.changes.filter { $0.kind == .deleted }.flatMap(\.old)
        .map { Lineage.Place(version: version, paragraph: $0) }
    }
    return result
  }

  private func returns(of dropped: [Lineage.Place], among added: [Lineage.Place]) -> [Lineage.Descent] {
    guard let last = added.first?.version, !dropped.isEmpty else { return [] }
    var (before, after) = (resolutions[last - 1], resolutions[last])
    before.paragraphs = dropped.map(paragraph)
    after.paragraphs = added.map(paragraph)
    return differ.compare(before, after).changes.compactMap { change in
      guard change.shape == .oneToOne, let old = change.old.first, let new = change.new.first, isLike(change) else {
        return nil
      }
      return Lineage.Descent(from: [dropped[old]], to: [added[new]], change: change)
    }
  }

  private func paragraph(_ place: Lineage.Place) -> Paragraph { resolutions[place.version].paragraphs[place.paragraph] }

  private func isLike(_ change: Change) -> Bool {
    let runs = change.links.flatMap(\.words).filter { $0.wordClass != .note }
    let total = runs.reduce(0) { $0 + $1.text.utf8.count * ($1.operation == .equal ? 2 : 1) }
    let equal = runs.filter { $0.operation == .equal }.reduce(0) { $0 + $1.text.utf8.count * 2 }
    return total > 0 && Double(equal) >= Double(total) * ReturnedParagraphs.likeness
  }
}
