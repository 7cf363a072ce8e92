import LanguagePacks
import ResolutionModel

/// One resolution in all its languages, as far as its placement depends on it.
struct Dossier: Sendable {
  let symbol: Symbol
  let organ: Organ?
  /// The day it was adopted, or the one to be presumed, in days since 1970; the last of all where neither is known.
  let day: Int
  let languages: ComparisonLanguage
  let titles: [Language: TitleWords]
  /// The title of the first language that has one; empty where none has.
  let title: String
  /// The titles as slugs, by language; empty for those that Latin letters cannot spell.
  let slugs: [String]
  /// What it cites as its organ's own.
  let cited: Set<Symbol>

  init(_ symbol: Symbol, _ texts: [Language: Resolution]) {
    let ordered = texts.sorted { $0.key < $1.key }.map(\.value)
    let organ = symbol.organ ?? ordered.lazy.compactMap(\.organ).first
    self.symbol = symbol
    self.organ = organ
    languages = ComparisonLanguage(texts.keys)
    title = ordered.lazy.map(\.title).first { !$0.isEmpty } ?? ""
    slugs = ordered.map { Slug.of($0.title) }
    let adopted = ordered.lazy.compactMap(\.adopted).first ?? symbol.presumedDate
    day = adopted?.daysSince1970 ?? .max
    titles = texts.filter { !$0.value.title.isEmpty }.mapValues {
      TitleWords($0.title, LanguagePack.pack(for: $0.language))
    }
    cited = Set(ordered.flatMap { Dossier.citations(in: $0, organ) })
  }

  /// From what `write` wrote; nil for anything else.
  init?(from reader: inout DossierReader) {
    guard let name = reader.text(), let symbol = Symbol(name), let organ = reader.text(), let day = reader.number(),
      let languages = reader.texts(), let title = reader.text(), let slugs = reader.texts(), let cited = reader.texts(),
      let count = reader.count(of: 8)
    else { return nil }
    var titles: [Language: TitleWords] = [:]
    for _ in 0..<count {
      guard let code = reader.text(), let language = Language(code: code), let words = reader.texts() else {
        return nil
      }
      titles[language] = TitleWords(words: words)
    }
    (self.symbol, self.day, self.title, self.slugs, self.titles) = (symbol, day, title, slugs, titles)
    self.organ = organ.isEmpty ? nil : Organ(name: organ)
    self.languages = ComparisonLanguage(languages.compactMap { Language(code: $0) })
    self.cited = Set(cited.compactMap { Symbol($0) })
  }

  func write(to writer: inout DossierWriter) {
    writer.write(symbol.description)
    writer.write(organ?.name ?? "")
    writer.write(day)
    writer.write(languages.codes)
    writer.write(title)
    writer.write(slugs)
    writer.write(cited.sorted().map(\.description))
    writer.write(titles.count)
    for (language, words) in titles.sorted(by: { $0.key < $1.key }) {
      writer.write(language.code)
      writer.write(words.words)
    }
  }

  private static func citations(in text: Resolution, _ organ: Organ?) -> [Symbol] {
    let pack = LanguagePack.pack(for: text.language)
    return text.paragraphs.flatMap { pack.citations(in: $0.text, organ: organ) }.map(\.symbol)
      .filter { $0.organ == organ }
  }
}
