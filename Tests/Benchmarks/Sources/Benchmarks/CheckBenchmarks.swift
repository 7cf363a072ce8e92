import Benchmark
import DraftChecker
import Importers
import ResolutionModel

func registerCheck() {
  for language in Language.allCases where Material.hasXML(in: language) {
    benchmark("check, all rules, \(LongDraft.length) paragraphs, \(language.code)") { state in
      guard let draft = LongDraft.all[language] else { return }
      try state.measure { _ = Checker().check(draft) }
    }
  }
  benchmark("check, all rules, every file", settings: Iterations(3), WarmupIterations(0)) { state in
    try state.measure { for document in Material.documents { _ = Checker().check(document) } }
  }
}

/// A draft as long as the longest, of the paragraphs of the material over and over.
enum LongDraft {
  static let length = 400
  static let all = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, of($0)) })

  private static func of(_ language: Language) -> ImportedDocument {
    let paragraphs = Material.documents.map(\.resolution).filter { $0.language == language }.flatMap(\.paragraphs)
      .filter { $0.kind == .operative && $0.divisions.isEmpty && $0.depth == 0 }
    var chosen: [Paragraph] = []
    for number in 0..<(paragraphs.isEmpty ? 0 : length) {
      var paragraph = paragraphs[number % paragraphs.count]
      paragraph.label = "\(number + 1)."
      chosen.append(paragraph)
    }
    var source = ""
    var places: [SourcePlace] = []
    for (index, paragraph) in chosen.enumerated() {
      let start = source.utf8.count
      source += paragraph.text + "\n"
      let size = paragraph.text.utf8.count
      places.append(
        SourcePlace(lines: index + 1...index + 1, segments: [.init(source: start..<start + size, text: 0..<size)]))
    }
    return ImportedDocument(
      format: .plainText, source: source,
      resolution: Resolution(organ: .generalAssembly, language: language, paragraphs: chosen), places: places)
  }
}
