import ResolutionModel

extension Importer {
  /// Reads a file: tells its form by its content, and reads the resolution it holds.
  public func read(_ bytes: [UInt8]) throws(ImportError) -> ImportedDocument {
    guard bytes.count <= options.byteLimit else { throw .tooLarge(limit: options.byteLimit) }
    switch FileForm(bytes) {
    case .foreign(let hint): throw .unsupported(hint)
    case .pdf: return try PDFReader(options: options).read(bytes)
    case .word: return try WordReader(options: options).read(bytes)
    case .convertible(let form): return try WordReader(options: options).read(bytes, in: form)
    case .text: return try read(text: bytes)
    }
  }

  private func read(text bytes: [UInt8]) throws(ImportError) -> ImportedDocument {
    let decoded = SourceDecoder.decode(bytes)
    guard decoded.text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
    var document = try read(decoded.text)
    document.warnings = decoded.warnings + document.warnings
    return document
  }

  private func read(_ text: String) throws(ImportError) -> ImportedDocument {
    switch TextForm(text) {
    case .akomaNtoso: try AkomaNtosoReader(language: options.language).read(text)
    case .json: try JSONReader().read(text)
    case .canonical: try CanonicalReader().read(text)
    case .html: try HTMLReader(options: options).read(text)
    case .markdown: try MarkdownReader(options: options).read(text)
    case .plain: try PlainTextReader(options: options).read(text)
    }
  }
}
