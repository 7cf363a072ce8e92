import ResolutionHistory
import ResolutionModel

/// Where each run of words entered: one line a run, the resolution and paragraph in front.
public struct BlameLayout: Sendable {
  public init() {}

  public func lay(out blame: Blame) -> StyledDocument {
    let width = blame.lines.flatMap(\.runs).map { source(of: $0).utf8.count }.max() ?? 0
    return StyledDocument(blame.lines.flatMap { lay(out: $0, width: width) })
  }

  private func lay(out line: Blame.Line, width: Int) -> [StyledBlock] {
    let bytes = Array(line.text.utf8)
    let heading = StyledBlock([StyledRun(line.locator.description, .label)], isSpaced: true)
    return [heading]
      + line.runs.map { run in
        let name = source(of: run)
        let pad = String(repeating: " ", count: width - name.utf8.count + 2)
        let text = String(decoding: bytes[run.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
        return StyledBlock(label: [.symbol(run.symbol, as: name), StyledRun(pad)], [StyledRun(text)])
      }
  }

  private func source(of run: Blame.Run) -> String {
    [run.symbol.short, run.adopted.map { "(\($0.year))" }, run.locator.description].compactMap { $0 }
      .joined(separator: " ")
  }
}
