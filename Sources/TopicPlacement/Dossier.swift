import LanguagePacks
import ResolutionModel

/// One resolution in all its languages, as far as its placement depends on it.
struct Dossier: Sendable {
  let symbol: Symbol
  let organ: Organ?
  /// The day it was adopted, or the one to be presumed, in days since 1970; the last of all where neither is known.
  let day: Int
  let texts: [Language: Resolution]
  let titles: [Language: TitleWords]
  /// What it cites as its organ's own.
  let cited: Set<Symbol>

  init(_ symbol: Symbol, _ texts: [Language: Resolution]) {
    let ordered = texts.sorted { $0.key < $1.key }.map(\.value)
    let organ = symbol.organ ?? ordered.lazy.compactMap(\.organ).first
    self.symbol = symbol
    self.organ = organ
    self.texts = texts
    let adopted = ordered.lazy.compactMap(\.adopted).first ?? symbol.presumedDate
    day = adopted?.daysSince1970 ?? .max
    titles = texts.filter { !$0.value.title.isEmpty }.mapValues {
      TitleWords($0.title, LanguagePack.pack(for: $0.language))
    }
    cited = Set(ordered.flatMap { Dossier.citations(in: $0, organ) })
  }

  /// The title of the first language that has one; empty where none has.
  var title: String { texts.sorted { $0.key < $1.key }.lazy.map(\.value.title).first { !$0.isEmpty } ?? "" }

  /// All resolutions from the earliest on; of one day by symbol. Drafts are on no topic.
  static func ordered(_ texts: [Symbol: [Language: Resolution]]) -> [Dossier] {
    texts.filter { !$0.key.isDraft }.map { Dossier($0.key, $0.value) }.sorted {
      ($0.day, $0.symbol) < ($1.day, $1.symbol)
    }
  }

  private static func citations(in text: Resolution, _ organ: Organ?) -> [Symbol] {
    let pack = LanguagePack.pack(for: text.language)
    return text.paragraphs.flatMap { pack.citations(in: $0.text, organ: organ) }.map(\.symbol)
      .filter { $0.organ == organ }
  }
}
