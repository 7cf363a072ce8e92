import LanguagePacks
import ResolutionModel

/// Reads a resolution from plain text, above all from text torn out of PDFs.
///
/// Nothing of the source is lost: what is in no paragraph, note or particular and is no page furniture comes back as a
/// warning `.unplaced` with its line.
package struct PlainTextReader: Sendable {
  let options: Importer.Options
  let thresholds: PlainTextThresholds

  package init(options: Importer.Options, thresholds: PlainTextThresholds = PlainTextThresholds()) {
    self.options = options
    self.thresholds = thresholds
  }

  package func read(_ source: String) throws(ImportError) -> ImportedDocument {
    try read(source, typesetting: Typesetting(), format: .plainText)
  }

  /// Reads a text that another format holds.
  ///
  /// - Parameter typesetting: what is known of its print.
  func read(
    _ source: String, typesetting: Typesetting, format: ImportedDocument.Format
  ) throws(ImportError) -> ImportedDocument {
    guard source.utf8.count <= options.byteLimit else { throw .tooLarge(limit: options.byteLimit) }
    let text = SourceText(source, typesetting: typesetting)
    guard !text.lines.isEmpty else { throw .empty }
    try checkCount(ofLines: text.lines.count)
    let language = options.language ?? TextLanguage.detect(text, most: thresholds.languageLines)
    let printed = PrintedText(text, pack: LanguagePack.pack(for: language), thresholds: thresholds)
    guard let reading = PlainTextReading(printed), reading.isResolution else { throw .noResolution }
    return document(reading, source: source, format: format)
  }

  /// Refuses a text of more lines than any resolution has.
  func checkCount(ofLines count: Int) throws(ImportError) {
    guard count > thresholds.mostLines else { return }
    throw .unsupported("a text of more than \(thresholds.mostLines) lines; give one resolution at a time")
  }

  private func document(
    _ reading: PlainTextReading, source: String, format: ImportedDocument.Format
  ) -> ImportedDocument {
    let assembly = ParagraphAssembly(reading)
    let resolution = reading.particulars.resolution(in: reading.printed.pack.language, assembly.paragraphs)
    let warnings = (reading.warnings + assembly.warnings).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    return ImportedDocument(
      format: format, source: source, resolution: resolution, places: assembly.places, warnings: warnings)
  }
}
