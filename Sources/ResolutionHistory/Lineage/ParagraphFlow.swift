import ResolutionDiff
import ResolutionModel

/// A topic's paragraphs as lines through its resolutions: what a picture of them shows.
public struct ParagraphFlow: Sendable {
  /// One resolution of the picture.
  public struct Column: Hashable, Sendable {
    public let symbol: Symbol
    public let adopted: CalendarDate?
  }

  /// A paragraph in one resolution.
  public struct Cell: Hashable, Sendable {
    public let locator: Locator
    /// How it differs from what its line had before; nil where the line begins.
    public let kind: Change.Kind?
    /// Whether it is, with others, what one paragraph was divided into, and stands apart from that one's line.
    public let isSplitOff: Bool
  }

  /// One paragraph's line.
  public struct Row: Hashable, Sendable {
    /// One for each column; nil where the paragraph is missing.
    public fileprivate(set) var cells: [Cell?]
    /// The column in which it became part of another line.
    public fileprivate(set) var merge: Int?
  }

  public let columns: [Column]
  /// In the order of the texts, as far as they have one.
  public let rows: [Row]

  /// - Parameter versions: the resolutions to show, oldest first.
  public init(_ lineage: Lineage, versions: [Int]) {
    columns = versions.map { Column(symbol: lineage.symbols[$0], adopted: lineage.resolutions[$0].adopted) }
    var draft = FlowDraft(lineage, versions)
    for column in versions.indices { draft.add(column) }
    rows = draft.rows
  }
}

/// Rows as they grow, version by version.
private struct FlowDraft {
  private let lineage: Lineage
  private let versions: [Int]
  private let arrivals: [Lineage.Place: [Lineage.Descent]]
  private var table: [ParagraphFlow.Row] = []
  /// Indices into the table from the top of the picture down.
  private var order: [Int] = []
  private var rowOf: [Lineage.Place: Int] = [:]

  init(_ lineage: Lineage, _ versions: [Int]) {
    self.lineage = lineage
    self.versions = versions
    arrivals = Dictionary(grouping: lineage.descents, by: \.to)
  }

  var rows: [ParagraphFlow.Row] { order.map { table[$0] } }

  mutating func add(_ column: Int) {
    let version = versions[column]
    var taken: Set<Int> = []
    var above: Int?
    for paragraph in lineage.resolutions[version].paragraphs.indices {
      let place = Lineage.Place(version: version, paragraph: paragraph)
      let locator = lineage.locators[version][paragraph]
      guard locator.position != .formula else { continue }
      let known = (arrivals[place] ?? []).compactMap { descent in rowOf[descent.from].map { (descent, $0) } }
      let own = known.first { !taken.contains($0.1) }
      let row = own?.1 ?? insert(below: above)
      taken.insert(row)
      table[row].cells[column] = ParagraphFlow.Cell(
        locator: locator, kind: own?.0.change.kind, isSplitOff: own == nil && !known.isEmpty)
      for (_, other) in known where other != row && !taken.contains(other) { table[other].merge = column }
      rowOf[place] = row
      above = row
    }
    for row in taken { table[row].merge = nil }
  }

  private mutating func insert(below above: Int?) -> Int {
    table.append(ParagraphFlow.Row(cells: Array(repeating: nil, count: versions.count)))
    let row = table.count - 1
    let place = above.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    order.insert(row, at: place)
    return row
  }
}
