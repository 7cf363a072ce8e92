import ResolutionDiff
import ResolutionModel

/// The resolutions of one topic in one language, oldest first, with what became of every paragraph from each to the
/// next.
public struct Lineage: Sendable {
  /// A paragraph of one of the resolutions.
  package struct Place: Hashable, Sendable, Comparable {
    /// Index into `resolutions`.
    package let version: Int
    /// Index into its paragraphs.
    package let paragraph: Int

    package init(version: Int, paragraph: Int) {
      self.version = version
      self.paragraph = paragraph
    }

    package static func < (left: Place, right: Place) -> Bool {
      (left.version, left.paragraph) < (right.version, right.paragraph)
    }
  }

  /// One paragraph's coming from one other; a merge is several of them with the same change, and so is a split.
  package struct Descent: Sendable {
    package let from: Place
    package let to: Place
    package let change: Change
  }

  /// The resolutions that bear a symbol, oldest first.
  public let resolutions: [Resolution]
  /// One diff for each step from a resolution to the next.
  public let diffs: [StructuralDiff]
  /// Every step of every paragraph, of wording that came back too.
  package let descents: [Descent]
  package let locators: [[Locator]]
  package let symbols: [Symbol]

  /// Compares each resolution with the next; texts without a symbol are left out.
  public init(_ resolutions: [Resolution], differ: Differ = Differ()) {
    let named = resolutions.filter { $0.symbol != nil }
    self.resolutions = named
    symbols = named.compactMap(\.symbol)
    diffs = zip(named, named.dropFirst()).map { differ.compare($0, $1) }
    locators = named.map(\.locators)
    let steps = diffs.enumerated().flatMap { version, diff in Lineage.descents(diff, from: version) }
    descents = steps + ReturnedParagraphs(resolutions: named, locators: locators, diffs: diffs, differ: differ).descents
  }

  private static func descents(_ diff: StructuralDiff, from version: Int) -> [Descent] {
    diff.changes.flatMap { change in
      change.links.map { link in
        Descent(
          from: Place(version: version, paragraph: link.old), to: Place(version: version + 1, paragraph: link.new),
          change: change)
      }
    }
  }

  /// The place of a paragraph; nil when the lineage has no such resolution or that no such paragraph.
  package func place(of locator: Locator, in symbol: Symbol) -> Place? {
    guard let version = version(of: symbol), let paragraph = locators[version].firstIndex(of: locator) else {
      return nil
    }
    return Place(version: version, paragraph: paragraph)
  }

  package func version(of symbol: Symbol) -> Int? { resolutions.firstIndex { $0.symbol == symbol } }
}
