import ResolutionDiff
import ResolutionHistory
import ResolutionModel

/// A topic's paragraphs drawn as lines from year to year.
///
///     61/901  62/902  63/903
///     OP4─────OP3*····┄
///     OP5─────OP5
///             ╰OP6~
public struct FlowLayout: Sendable {
  public init() {}

  public func lay(out flow: ParagraphFlow) -> StyledDocument {
    guard !flow.columns.isEmpty else { return StyledDocument() }
    let widths = widths(of: flow)
    let heads = [
      line(zip(flow.columns, widths).map { [StyledRun(padded($0.symbol.short, $1), .symbol)] }),
      line(zip(flow.columns, widths).map { [StyledRun(padded($0.adopted.map { "\($0.year)" } ?? "", $1), .muted)] }),
    ]
    return StyledDocument(heads + flow.rows.map { line(cells($0, widths)) } + [key])
  }

  private var key: StyledBlock {
    StyledBlock(
      [
        StyledRun("* substantive", .substantive), StyledRun("  ~ technical or editorial", .technical),
        StyledRun("  ╰ split off  ╯ merged into another  ┄ missing, back later", .muted),
      ], isSpaced: true)
  }

  private func line(_ cells: [[StyledRun]]) -> StyledBlock {
    StyledBlock(.preformatted, cells.flatMap { $0 })
  }

  private func widths(of flow: ParagraphFlow) -> [Int] {
    flow.columns.indices.map { column in
      let names = flow.rows.compactMap { $0.cells[column].map { name($0).unicodeScalars.count } }
      return max(names.max() ?? 0, flow.columns[column].symbol.short.utf8.count) + 2
    }
  }

  private func cells(_ row: ParagraphFlow.Row, _ widths: [Int]) -> [[StyledRun]] {
    let last = row.cells.lastIndex { $0 != nil } ?? 0
    let first = row.cells.firstIndex { $0 != nil } ?? 0
    return row.cells.indices.map { column in
      let isLast = column >= last
      if let cell = row.cells[column] {
        let next = isLast ? " " : row.cells[column + 1] == nil ? "┄" : "─"
        let fill = row.merge != nil && isLast ? "─" : next
        let name = name(cell)
        return [
          StyledRun(name, role(cell)), StyledRun(filled(fill, widths[column] - name.unicodeScalars.count), .muted),
        ]
      }
      if row.merge == column, column > last { return [StyledRun(padded("╯", widths[column]), .moved)] }
      let isOpen = row.merge.map { column < $0 && column > last } ?? false
      return [StyledRun(filled(column > first && column < last ? "┄" : isOpen ? "─" : " ", widths[column]), .muted)]
    }
  }

  private func name(_ cell: ParagraphFlow.Cell) -> String {
    let mark =
      switch cell.kind {
      case .substantive: "*"
      case .technical, .editorial: "~"
      default: ""
      }
    return (cell.isSplitOff ? "╰" : "") + cell.locator.description + mark
  }

  private func role(_ cell: ParagraphFlow.Cell) -> Role {
    guard let kind = cell.kind else { return cell.isSplitOff ? .moved : .success }
    return kind == .same ? .plain : kind.role
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + filled(" ", width - text.unicodeScalars.count)
  }

  private func filled(_ sign: String, _ count: Int) -> String { String(repeating: sign, count: max(0, count)) }
}
