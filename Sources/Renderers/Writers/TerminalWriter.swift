/// Prints styled text for a terminal or a plain file.
public struct TerminalWriter: Sendable {
  /// Columns to wrap to, 20 or more; nil leaves lines as long as they are.
  public var width: Int?
  /// Whether ANSI colours are printed; without them insertions and deletions stand in `{+…+}` and `[-…-]`.
  public var isColoured: Bool

  public init(width: Int? = nil, isColoured: Bool = false) {
    self.width = width.map { max(20, $0) }
    self.isColoured = isColoured
  }

  /// The document as text; every line ends with a line feed.
  public func write(_ document: StyledDocument) -> String {
    var output = ""
    for (index, block) in document.blocks.enumerated() {
      if block.isSpaced, index > 0 { output += "\n" }
      write(block, to: &output)
    }
    return output
  }

  private func write(_ block: StyledBlock, to output: inout String) {
    let indent = String(repeating: " ", count: 2 * block.indent)
    let label = block.label.map(painted).joined()
    let labelWidth = block.label.reduce(0) { $0 + DisplayWidth.of(marked($1)) }
    let hanging = indent + String(repeating: " ", count: labelWidth)
    var lines = LineBreaker(width: limit(of: block, minus: hanging.utf8.count)).lines(
      of: block.runs.joinedByRole.map(markedRun))
    if lines.isEmpty { lines = [[]] }
    for (number, line) in lines.enumerated() {
      let text = (number == 0 ? indent + label : hanging) + line.map { paint($0.text, block, $0.role) }.joined()
      output += trimmed(text) + "\n"
    }
  }

  private func limit(of block: StyledBlock, minus margin: Int) -> Int? {
    guard block.kind != .preformatted, let width else { return nil }
    return max(20, width - margin)
  }

  private func markedRun(_ run: StyledRun) -> StyledRun { StyledRun(marked(run), run.role) }

  /// The run as it reads without colour.
  private func marked(_ run: StyledRun) -> String {
    guard !isColoured, !run.text.isEmpty else { return printed(run) }
    return switch run.role {
    case .inserted: "{+" + printed(run) + "+}"
    case .deleted: "[-" + printed(run) + "-]"
    default: printed(run)
    }
  }

  /// The text of a run, a footnote at its mark as the canonical form has it.
  private func printed(_ run: StyledRun) -> String {
    run.part == .note ? "^[" + Printable.text(run.text) + "]" : Printable.text(run.text)
  }

  private func painted(_ run: StyledRun) -> String {
    isColoured ? ANSIStyle.paint(printed(run), run.role) : marked(run)
  }

  private func paint(_ text: String, _ block: StyledBlock, _ role: Role) -> String {
    guard isColoured else { return text }
    let isTitle = block.kind == .title || block.kind == .heading
    return ANSIStyle.paint(text, isTitle && role == .plain ? .emphasis : role)
  }

  private func trimmed(_ line: String) -> String {
    var end = line.utf8.endIndex
    while end > line.utf8.startIndex, line.utf8[line.utf8.index(before: end)] == 0x20 {
      end = line.utf8.index(before: end)
    }
    return String(line[..<end])
  }
}
