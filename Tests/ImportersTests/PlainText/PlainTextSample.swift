import Importers
import ResolutionModel

/// Reads an invented text as if it came from a file.
enum PlainTextSample {
  static func read(_ text: String, language: Language? = nil) throws -> ImportedDocument {
    try Importer(options: .init(language: language)).read(Array(text.utf8))
  }

  /// What is read, one paragraph a line; see `Dump`.
  static func dump(_ text: String, language: Language? = nil) throws -> String {
    Dump.text(of: try read(text, language: language).resolution)
  }
}
