import ResolutionHistory
import ResolutionModel

/// When a phrase entered, left and returned, over some topics.
struct PhraseLog {
  let phrase: Phrase
  let histories: [PhraseHistory]

  /// A phrase is looked for in every language, unless one is named: its words tell which it is in.
  init(
    _ phrase: Phrase, _ topics: [Topic], in archive: TracedArchive, languages: LogLanguages, _ range: LogRange
  ) throws {
    let all = archive.languages(of: topics.flatMap(\.members))
    let asked = languages.among(all).compactMap { $0 }
    self.phrase = phrase
    histories = try archive.store.history(of: phrase, in: topics, languages: asked.isEmpty ? all : asked)
      .map { $0.with(events: range.arranged($0.events) { $0.adopted }) }
      .filter { !$0.events.isEmpty }
  }
}
