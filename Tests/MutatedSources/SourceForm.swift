import Importers
import ResolutionModel

/// The forms of sources, each with a reader of its own.
package enum SourceForm: String, CaseIterable, Sendable {
  case plain
  case markdown
  case html
  case akn
  case docx
  case json
  case canonical
  /// What poppler prints of a PDF file; poppler itself is not tested.
  case pdf

  /// The form of a file by the ending of its name; nil for files that are no source.
  init?(ending: some StringProtocol) {
    switch ending {
    case "txt": self = .plain
    case "md": self = .markdown
    case "html": self = .html
    case "xml": self = .akn
    case "docx": self = .docx
    case "json": self = .json
    case "pdf": self = .pdf
    default: return nil
    }
  }

  func read(_ bytes: [UInt8]) throws(ImportError) -> ImportedDocument {
    switch self {
    case .pdf:
      var document = try PDFReader(options: Importer.Options()).read(tool: bytes)
      SettledStructure.settle(&document)
      return document
    default: return try Importer().read(bytes)
    }
  }
}
