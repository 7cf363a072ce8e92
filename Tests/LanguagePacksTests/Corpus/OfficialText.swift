import Foundation
import ResolutionModel

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What the tests need of one official XML text: its paragraphs with their italic starts, and its frame lines.
struct OfficialText {
  struct Paragraph {
    let kind: ResolutionModel.Paragraph.Kind
    /// Without the printed number.
    let text: String
    /// What the Secretariat set in italics (in Chinese and Arabic in bold) at the start.
    let opener: String
  }

  let language: Language
  var paragraphs: [Paragraph] = []
  /// Every line of the masthead and the closing, by element: `session`, `docTitle`, `adoptionMeeting`….
  var frame: [(element: String, text: String)] = []

  var body: String { paragraphs.map(\.text).joined(separator: "\n") }

  init?(_ file: URL) {
    guard let language = Language(code: file.deletingPathExtension().pathExtension),
      let parser = XMLParser(contentsOf: file)
    else { return nil }
    self.language = language
    let reader = OfficialTextReader()
    parser.delegate = reader
    guard parser.parse() else { return nil }
    paragraphs = reader.paragraphs
    frame = reader.frame
  }
}

extension OfficialText {
  /// The folder of the corpus; nil where `TRAVAUX_CORPUS` does not name one.
  static let corpus = ProcessInfo.processInfo.environment["TRAVAUX_CORPUS"].map { URL(filePath: $0) }

  /// Every `step`th text of a language.
  static func all(in language: Language, step: Int) -> [OfficialText] {
    guard let corpus else { return [] }
    let folder = corpus.appending(path: "akn")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".\(language.code).xml") }.sorted()
    return stride(from: 0, to: files.count, by: step).compactMap { OfficialText(folder.appending(path: files[$0])) }
  }
}
