import Renderers
import ResolutionDiff

/// Akoma Ntoso, with links from every paragraph to what it comes from; `import` reads it again without loss.
struct AkomaNtosoExport: ExportForm {
  let ending = "xml"
  let isSequential = false

  func bytes(of text: ExportedText) throws -> [UInt8] {
    let ancestry = try text.predecessor().map { Ancestry(Differ().compare($0, text.resolution)) }
    return Array(AkomaNtosoWriter().write(text.resolution, ancestry: ancestry).utf8)
  }
}
