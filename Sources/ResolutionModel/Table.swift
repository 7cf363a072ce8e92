/// A table of plain-text cells.
public struct Table: Hashable, Sendable {
  /// One cell; it covers `columns` × `rows` grid places, each 1 to 1000.
  public struct Cell: Hashable, Sendable {
    public var text: String
    public var isHeader: Bool
    public var columns: Int
    public var rows: Int

    public init(_ text: String, isHeader: Bool = false, columns: Int = 1, rows: Int = 1) {
      self.text = text
      self.isHeader = isHeader
      self.columns = columns
      self.rows = rows
    }
  }

  /// The rows from top to bottom, each with the cells that start in it.
  public var rows: [[Cell]]

  public init(rows: [[Cell]]) {
    self.rows = rows
  }
}
