import ResolutionModel

/// Reads `travaux.resolution/1`, the JSON that `show` writes.
struct JSONReader {
  func read(_ source: String) throws(ImportError) -> ImportedDocument {
    throw .unsupported("JSON, which is not read yet")
  }
}
