import ResolutionModel

/// Stand-in until the reader of plain text is merged.
struct PlainTextReader {
  var options: Importer.Options

  func read(_ source: String) throws(ImportError) -> ImportedDocument {
    throw .unsupported("plain text, which is not read yet")
  }
}
