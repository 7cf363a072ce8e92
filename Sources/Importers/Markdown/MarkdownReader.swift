import ResolutionModel

/// Reads a resolution from Markdown, as people paste it and converters write it.
///
/// Of Markdown it knows what resolutions use: headings, lists, emphasis, quotations, tables with bars, and notes
/// (`[^1]`). No library is at hand that keeps what it does not know as text.
struct MarkdownReader {
  let options: Importer.Options

  func read(_ text: String) throws(ImportError) -> ImportedDocument {
    var walker = MarkdownWalker(text)
    let plain = PlainTextReader(options: options)
    try plain.checkCount(ofLines: walker.lineCount)
    let source = walker.typeset()
    var document = try plain.read(
      source.text, typesetting: source.typesetting, format: .markdown)
    source.point(&document)
    return document
  }
}
