import ResolutionModel

/// Markdown: the canonical text, which loses nothing and which `import` reads again.
struct MarkdownExport: ExportForm {
  let ending = "md"
  let isSequential = true

  func bytes(of text: ExportedText) throws -> [UInt8] { CanonicalText.bytes(of: text.resolution) }
}
