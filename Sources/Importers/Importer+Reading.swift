import ResolutionModel

extension Importer {
  /// Reads a file: tells its form by its content, and reads the resolution it holds.
  public func read(_ bytes: [UInt8]) throws(ImportError) -> ImportedDocument {
    guard bytes.count <= options.byteLimit else { throw .tooLarge(limit: options.byteLimit) }
    var document = try understood(bytes)
    // The canonical text was held to its structure; JSON is settled by its reader, which refuses what is left.
    if document.format != .json, document.format != .canonical { SettledStructure.settle(&document) }
    return document
  }

  private func understood(_ bytes: [UInt8]) throws(ImportError) -> ImportedDocument {
    switch FileForm(bytes) {
    case .foreign(let hint): throw .unsupported(hint)
    case .pdf: return try PDFReader(options: options).read(bytes)
    case .word: return try WordReader(options: options).read(bytes)
    case .convertible(let form): return try WordReader(options: options).read(bytes, in: form)
    case .text: return try read(text: bytes)
    }
  }

  private func read(text bytes: [UInt8]) throws(ImportError) -> ImportedDocument {
    guard bytes.count <= Options.textLimit else { throw .tooLarge(limit: Options.textLimit) }
    let decoded = SourceDecoder.decode(bytes)
    let form = TextForm(decoded.text)
    let clean = ControlCharacters.replaced(in: decoded.text, spelling: form.spelling)
    guard clean.text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
    var document = try read(clean.text, as: form)
    document.warnings = decoded.warnings + clean.warnings + document.warnings
    return document
  }

  private func read(_ text: String, as form: TextForm) throws(ImportError) -> ImportedDocument {
    switch form {
    case .akomaNtoso: try AkomaNtosoReader(language: options.language).read(text)
    case .json: try JSONReader().read(text)
    case .canonical: try CanonicalReader().read(text)
    case .html: try HTMLReader(options: options).read(text)
    case .markdown: try MarkdownReader(options: options).read(text)
    case .plain: try PlainTextReader(options: options).read(text)
    }
  }
}
