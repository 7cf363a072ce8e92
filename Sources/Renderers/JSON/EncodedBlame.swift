import ResolutionHistory
import ResolutionModel

/// Where each run of words entered, as `travaux.blame/1`. Ranges are UTF-8 bytes of the paragraph's text, end excluded.
public struct EncodedBlame: Encodable, Sendable {
  struct Run: Encodable, Sendable {
    let start: Int
    let end: Int
    let text: String
    let symbol: String
    let adopted: String?
  }

  struct Line: Encodable, Sendable {
    let id: String
    let text: String
    let runs: [Run]
  }

  let format = "travaux.blame/1"
  let paragraphs: [Line]

  public init(_ blame: Blame) {
    paragraphs = blame.lines.map { line in
      let bytes = Array(line.text.utf8)
      let runs = line.runs.map { run in
        Run(
          start: run.range.lowerBound, end: run.range.upperBound,
          text: String(decoding: bytes[run.range.clamped(to: 0..<bytes.count)], as: UTF8.self),
          symbol: run.symbol.description, adopted: run.adopted?.description)
      }
      return Line(id: line.locator.description, text: line.text, runs: runs)
    }
  }

  enum CodingKeys: CodingKey {
    case format, paragraphs
  }
}
