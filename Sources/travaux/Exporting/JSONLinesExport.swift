import Renderers
import ResolutionModel

/// JSON Lines: one text a line, each a `travaux.resolution/1` that every command also reads.
struct JSONLinesExport: ExportForm {
  let ending = "jsonl"
  let isSequential = true

  func bytes(of text: ExportedText) throws -> [UInt8] {
    let sources = text.sources.map { source in
      EncodedExport.Source(
        name: source.name, sha256: source.sha256, format: source.format.rawValue, reader: source.reader)
    }
    let value = EncodedExport(text.resolution, branch: text.branch, sources: sources)
    return Array(try JSONText.line(value).utf8)
  }
}
