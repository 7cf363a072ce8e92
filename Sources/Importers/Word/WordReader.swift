import LanguagePacks
import OfficeOpenXML
import ResolutionModel

/// Reads resolutions from Word files (`.docx`), as the Secretariat's templates and drafters in a hurry make them.
///
/// What a paragraph is in the resolution is found by the same steps as for Akoma Ntoso; particulars above the body are
/// read like those of plain text, from the header's table or the lines.
struct WordReader {
  let options: Importer.Options

  func read(_ bytes: [UInt8]) throws(ImportError) -> ImportedDocument {
    let document = try document(bytes)
    let plain = WordSource(document, masthead: 0).text
    guard !plain.isBlank else { throw .empty }
    let thresholds = PlainTextThresholds()
    let language = options.language ?? TextLanguage.detect(SourceText(plain), most: thresholds.languageLines)
    let pack = LanguagePack.pack(for: language)
    let source = WordSource(document, masthead: WordReader.masthead(of: document, FormulaTable.of(pack.language)))
    let printed = PrintedText(SourceText(source.text), pack: pack, thresholds: thresholds)
    if let roles = RoleParagraphs(source.lines, wording: pack.divisions) {
      return resolution(document, source, printed, roles)
    }
    guard let start = BodyStart.line(in: printed) else { throw .noResolution }
    return resolution(document, source, printed, WordReader.start(start, in: printed))
  }

  /// Reads a file of another word processor; nothing of what is read leads back to a place in that file.
  func read(_ bytes: [UInt8], in form: WordConversion) throws(ImportError) -> ImportedDocument {
    var document = try read(form.docx(of: bytes))
    document.origins = []
    return document
  }

  private func document(_ bytes: [UInt8]) throws(ImportError) -> WordDocument {
    do {
      return try WordDocument(bytes, reading: options.tracked == .original ? .original : .proposed)
    } catch {
      throw WordReader.failure(error)
    }
  }

  private static func failure(_ error: WordError) -> ImportError {
    switch error {
    case .archive(.damaged(let message)):
      .malformed(format: .word, message: "the ZIP archive is damaged: \(message)", line: nil, column: nil)
    case .archive(.beyondLimits(let message)), .archive(.unwritable(let message)):
      .malformed(format: .word, message: message, line: nil, column: nil)
    case .archive(.encrypted): .unsupported("a Word file with a password; save it without one and give that instead")
    case .notWord(let what): .unsupported(what)
    case .malformed(let part, let message, let line):
      .malformed(format: .word, message: "\(part): \(message)", line: line, column: nil)
    }
  }

  /// How many blocks stand above the first whose style says what it is, else above the first formula; without one, the
  /// tables at the very start.
  private static func masthead(of document: WordDocument, _ formulas: FormulaTable) -> Int {
    if let first = document.body.firstIndex(where: { $0.role != nil }) { return first }
    let formula = document.body.firstIndex { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return formulas.organ(of: Array(paragraph.text.trimmed.utf8)[...]) != nil
    }
    return formula ?? document.body.prefix { if case .table = $0 { true } else { $0.isEmpty } }.count
  }

  /// The start of the body with the letter above it, as in one part of a set of resolutions.
  private static func start(_ start: Int, in printed: PrintedText) -> Int {
    guard start > 0, case let line = printed.text.string(line: start - 1), line.utf8.count <= 12,
      printed.pack.divisions.partLetter(of: line) != nil
    else { return start }
    return start - 1
  }

  private func resolution(
    _ document: WordDocument, _ source: WordSource, _ printed: PrintedText, _ start: Int
  ) -> ImportedDocument {
    let first = printed.lines[start].number
    let body = source.lines.filter { $0.lines.lowerBound >= first && !$0.isEmpty }
    var particulars = WordParticulars(printed, start: start)
    let (closing, paragraphs) = ClosingParagraphs(printed).part(body)
    particulars.read(closing: closing)
    var blocks = WordBlocks(printed, notes: document.notes)
    blocks.add(paragraphs)
    return imported(
      document, source, particulars, DocumentBody(blocks.scopes, pack: printed.pack), blocks, first: first)
  }

  /// A file whose styles say what each paragraph is.
  private func resolution(
    _ document: WordDocument, _ source: WordSource, _ printed: PrintedText, _ roles: RoleParagraphs
  ) -> ImportedDocument {
    let start = printed.lines.firstIndex { $0.number >= roles.start } ?? printed.lines.count
    var particulars = WordParticulars(printed, start: start)
    particulars.take(roles)
    let closing = Set(roles.closing)
    particulars.read(closingLines: printed.lines.indices.filter { closing.contains(printed.lines[$0].number) })
    let blocks = WordBlocks(printed, notes: document.notes)
    let body = DocumentBody(settled: roles.blocks(blocks.typeset), pack: printed.pack)
    return imported(document, source, particulars, body, blocks, first: roles.start)
  }

  /// - Parameter first: The first source line of the resolution proper.
  private func imported(
    _ document: WordDocument, _ source: WordSource, _ particulars: WordParticulars, _ assembled: DocumentBody,
    _ blocks: WordBlocks, first: Int
  ) -> ImportedDocument {
    let (texts, places) = assembled.paragraphs()
    let resolution = particulars.resolution(texts)
    let titleNotes = source.lines.filter { $0.lines.lowerBound < first }.flatMap { blocks.noteWarnings(of: $0) }
    let warnings = particulars.warnings + titleNotes + assembled.warnings + WordReader.warnings(of: document, source)
    return ImportedDocument(
      format: .word, source: source.text, resolution: resolution, places: places,
      warnings: warnings.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
        .map(\.element),
      revisions: WordRevisions.revisions(document.revisions, in: source, places), origins: source.origins)
  }

  /// What of the file is not read, the job numbers aside that the Secretariat hides in its files.
  private static func warnings(of document: WordDocument, _ source: WordSource) -> [ImportWarning] {
    var warnings = document.hidden.filter { !$0.text.hasPrefix("<<ODS") }.map { hidden in
      ImportWarning(.unplaced, "hidden text: \(hidden.text.trimmed)", line: source.firstLines[hidden.paragraph])
    }
    if document.foreignContent > 0 {
      let message = "the file takes in content of another file, which is not read; save it anew in Word"
      warnings.append(ImportWarning(.unplaced, message))
    }
    return warnings
  }
}
