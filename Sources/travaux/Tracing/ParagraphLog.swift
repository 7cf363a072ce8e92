import Renderers
import ResolutionHistory
import ResolutionModel

/// A paragraph's story in one language or several.
struct ParagraphLog {
  let histories: [(language: Language, history: ParagraphHistory)]

  init(
    _ locator: Locator, of symbol: Symbol, in archive: TracedArchive, languages: LogLanguages, _ range: LogRange
  ) throws {
    histories = try languages.among(archive.languages(of: [symbol])).compactMap { language in
      let traced = try TracedLine(of: symbol, in: language, from: archive)
      let lineage = traced.lineage
      guard let version = lineage.version(of: symbol) else { return nil }
      let paragraphs = try ParagraphReference.indices(of: locator, in: lineage.resolutions[version])
      let own = lineage.locators[version][paragraphs[0]]
      guard let story = lineage.history(of: own, in: symbol) else { return nil }
      let stages = range.arranged(Array(story.stages.reversed())) { $0.adopted }
      return (traced.language, ParagraphHistory(stages: stages))
    }
  }

  var languages: [Language] { histories.map(\.language) }

  /// One story, or the list of one for each language.
  var encoded: EncodedPerLanguage<EncodedHistory> {
    EncodedPerLanguage("travaux.histories/1", histories.map { EncodedHistory($0.history, in: $0.language) })
  }
}
