import ChildProcess
import ResolutionModel

/// Reads a resolution from a PDF file whose text runs in one column.
///
/// Poppler finds the text; its lines then go through the stages that read plain text, with the evidence of fonts and
/// places beside them.
package struct PDFReader: Sendable {
  let options: Importer.Options
  let thresholds: PDFThresholds

  package init(options: Importer.Options, thresholds: PDFThresholds = PDFThresholds()) {
    self.options = options
    self.thresholds = thresholds
  }

  package func read(_ file: [UInt8]) throws(ImportError) -> ImportedDocument {
    let tool = PDFTool(limits: BoundedCommand.Limits())
    let pages = try pages(tool.text(of: file, wordGap: thresholds.wordGap))
    if PDFText.hasSpaces(pages, thresholds) { return try read(pages) }
    return try read(self.pages(tool.text(of: file, wordGap: thresholds.wordGapWithoutSpaces)))
  }

  /// Reads what `pdftohtml -xml` has written.
  package func read(tool output: [UInt8]) throws(ImportError) -> ImportedDocument {
    try read(pages(output))
  }

  private func pages(_ output: [UInt8]) -> [PDFPage] {
    var scanner = PDFRunScanner(output)
    return PDFDirection.readable(scanner.scan())
  }

  private func read(_ pages: [PDFPage]) throws(ImportError) -> ImportedDocument {
    if let reason = PDFText.refusal(of: pages, thresholds) { throw .unsupported(reason) }
    let source = PDFTypesetter(pages, thresholds: thresholds).typeset()
    return try PlainTextReader(options: options).read(source.text, typesetting: source.typesetting, format: .pdf)
  }
}
