import ResolutionDiff
import ResolutionModel

/// The paragraphs of successive resolutions of a topic, each linked with those it descends from.
///
/// A paragraph descends from the paragraphs that the comparison with the resolution before links it to. One that the
/// comparison takes for new is looked up among the paragraphs that earlier years dropped: wording that went and came
/// back is a return, not an invention.
public struct Lineage: Sendable {
  /// A paragraph by the resolution's index and its own, both from 0.
  package struct Place: Hashable, Sendable {
    package let resolution: Int
    package let paragraph: Int
  }

  /// What a paragraph comes from.
  package struct Descent: Sendable {
    /// The paragraphs it comes from, all of one resolution.
    package var parents: [Place]
    package var change: Change
  }

  /// Oldest first, in one language.
  public let resolutions: [Resolution]
  package let descents: [Place: Descent]

  /// - Parameter resolutions: a topic's resolutions in one language, oldest first.
  public init(_ resolutions: [Resolution], differ: Differ = Differ()) {
    self.resolutions = resolutions
    var dropped = DroppedParagraphs()
    var descents: [Place: Descent] = [:]
    for index in resolutions.indices.dropFirst() {
      let diff = differ.compare(resolutions[index - 1], resolutions[index])
      for change in diff.changes where !change.old.isEmpty {
        let parents = change.old.map { Place(resolution: index - 1, paragraph: $0) }
        for paragraph in change.new {
          descents[Place(resolution: index, paragraph: paragraph)] = Descent(
            parents: Lineage.parents(of: paragraph, in: change, among: parents), change: change)
        }
      }
      for change in diff.changes where change.kind == .added {
        for paragraph in change.new {
          guard let found = dropped.take(resolutions[index].paragraphs[paragraph], differ, resolutions) else {
            continue
          }
          descents[Place(resolution: index, paragraph: paragraph)] = found.returned(as: paragraph)
        }
      }
      for change in diff.changes where change.kind == .deleted {
        for paragraph in change.old { dropped.add(Place(resolution: index - 1, paragraph: paragraph)) }
      }
    }
    self.descents = descents
  }

  /// In a merge all parents, else those the paragraph is linked to.
  private static func parents(of paragraph: Int, in change: Change, among parents: [Place]) -> [Place] {
    let linked = Set(change.links.filter { $0.new == paragraph }.map(\.old))
    let own = parents.filter { linked.contains($0.paragraph) }
    return own.isEmpty ? parents : own
  }

  /// The index of a resolution; nil when it is not of this lineage.
  package func index(of symbol: Symbol) -> Int? { resolutions.lastIndex { $0.symbol == symbol } }
}
