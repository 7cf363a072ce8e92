import ResolutionDiff
import ResolutionModel

/// The resolutions that lead to the latest of a topic in one language, oldest first, with what became of every
/// paragraph from each to those that follow it.
public struct Lineage: Sendable {
  /// A paragraph of one of the resolutions.
  package struct Place: Hashable, Sendable, Comparable {
    /// Index into `resolutions`.
    package let version: Int
    /// Index into its paragraphs.
    package let paragraph: Int

    package init(version: Int, paragraph: Int) {
      (self.version, self.paragraph) = (version, paragraph)
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

  /// The comparison of a resolution with one that follows it.
  public struct Step: Sendable {
    /// Index into `resolutions`.
    public let from: Int
    public let to: Int
    public let diff: StructuralDiff
  }

  /// The resolutions that bear a symbol, each after those it follows.
  public let resolutions: [Resolution]
  /// For each resolution the positions of those it follows directly.
  public let parents: [[Int]]
  /// One step from each resolution to each that follows it, by the later one.
  public let steps: [Step]
  /// Every step of every paragraph, of wording that came back too.
  package let descents: [Descent]
  package let locators: [[Locator]]
  package let symbols: [Symbol]
  /// The paragraphs whose descent a person decided.
  package let decided: [Place: LineageDecision]

  /// Compares each resolution with the next; texts without a symbol are left out.
  public init(_ resolutions: [Resolution], differ: Differ = Differ()) {
    var record = LineageRecord()
    self.init(LineageVersion.chain(resolutions), differ: differ, record: &record)
  }

  /// Compares each resolution with those it follows, as far as the record does not know it already. All of them bear a
  /// symbol. Decisions about paragraphs that are not there are passed over: another language may have them.
  package init(
    _ versions: [LineageVersion], decisions: [LineageDecision] = [], differ: Differ = Differ(),
    record: inout LineageRecord
  ) {
    let builder = LineageBuilder(versions, decisions: decisions, differ: differ)
    (resolutions, parents, symbols) = (builder.resolutions, builder.parents, builder.symbols)
    (locators, decided) = (builder.locators, builder.corrections.decided)
    steps = builder.steps(&record)
    descents = builder.descents(steps, &record)
  }

  /// The place of a paragraph; nil when the lineage has no such resolution or that no such paragraph.
  package func place(of locator: Locator, in symbol: Symbol) -> Place? {
    guard let version = version(of: symbol), let paragraph = locators[version].firstIndex(of: locator) else {
      return nil
    }
    return Place(version: version, paragraph: paragraph)
  }

  package func version(of symbol: Symbol) -> Int? { symbols.firstIndex(of: symbol) }

  /// The steps that lead to a version.
  package func steps(to version: Int) -> [Step] { steps.filter { $0.to == version } }

  /// The versions that a version goes back to, itself left out.
  package func ancestors(of version: Int) -> Set<Int> { Ancestry(parents).ancestors(of: version) }
}

/// Which versions go back to which.
struct Ancestry {
  private let parents: [[Int]]

  init(_ parents: [[Int]]) {
    self.parents = parents
  }

  func ancestors(of version: Int) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = parents[version]
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += parents[next] }
    }
    return found
  }

  /// The versions on the ways from one to a later one, both left out, rising.
  func between(_ first: Int, _ last: Int) -> [Int] {
    // Neighbours have nothing between them.
    guard last - first > 1 else { return [] }
    return ancestors(of: last).filter { $0 > first && ancestors(of: $0).contains(first) }.sorted()
  }
}
