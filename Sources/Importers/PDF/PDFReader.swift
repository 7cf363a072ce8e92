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
    let printed = try Printed(tool.text(of: file, wordGap: thresholds.wordGap))
    if PDFText.hasSpaces(printed.pages, thresholds) { return try read(printed) }
    return try read(Printed(tool.text(of: file, wordGap: thresholds.wordGapWithoutSpaces)))
  }

  /// Reads what `pdftohtml -xml` has written.
  package func read(tool output: [UInt8]) throws(ImportError) -> ImportedDocument {
    try read(Printed(output))
  }

  /// The pages that poppler has printed.
  private struct Printed {
    let pages: [PDFPage]
    let warnings: [ImportWarning]

    init(_ output: [UInt8]) {
      let clean = ControlCharacters.replaced(in: String(decoding: output, as: UTF8.self), spelling: .references)
      var scanner = PDFRunScanner(Array(clean.text.utf8))
      pages = PDFDirection.readable(scanner.scan())
      // The lines are those of poppler's output, which nobody sees.
      warnings = clean.warnings.prefix(1).map { ImportWarning($0.code, $0.message) }
    }
  }

  private func read(_ printed: Printed) throws(ImportError) -> ImportedDocument {
    if let reason = PDFText.refusal(of: printed.pages, thresholds) { throw .unsupported(reason) }
    let source = PDFTypesetter(printed.pages, thresholds: thresholds).typeset()
    var document = try PlainTextReader(options: options).read(
      source.text, typesetting: source.typesetting, format: .pdf)
    document.warnings = printed.warnings + document.warnings
    return document
  }
}
