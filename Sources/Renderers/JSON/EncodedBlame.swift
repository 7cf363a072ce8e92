import ResolutionHistory
import ResolutionModel

/// Where each run of words entered, as `travaux.blame/1`. Ranges are UTF-8 bytes of the paragraph's text, end excluded.
public struct EncodedBlame: Encodable, Sendable {
  struct Run: Encodable, Sendable {
    let start: Int
    let end: Int
    let text: String
    let symbol: String
    let paragraph: String
    let adopted: String?
  }

  struct Line: Encodable, Sendable {
    let id: String
    let text: String
    let runs: [Run]
  }

  let format = "travaux.blame/1"
  let symbol: String
  let language: String
  let paragraphs: [Line]

  public init(_ blame: Blame, of symbol: Symbol, in language: Language) {
    self.symbol = symbol.description
    self.language = language.code
    paragraphs = blame.lines.map { line in
      let bytes = Array(line.text.utf8)
      let runs = line.runs.map { run in
        Run(
          start: run.range.lowerBound, end: run.range.upperBound,
          text: String(decoding: bytes[run.range.clamped(to: 0..<bytes.count)], as: UTF8.self),
          symbol: run.symbol.description, paragraph: run.locator.description,
          adopted: run.adopted?.description)
      }
      return Line(id: line.locator.description, text: line.text, runs: runs)
    }
  }

  enum CodingKeys: CodingKey {
    case format, symbol, language, paragraphs
  }
}
