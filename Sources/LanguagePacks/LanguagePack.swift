import ResolutionModel

/// What is known of drafting in one language.
///
/// The knowledge is data, in `Data/<code>.tsv`: one entry a line, `field<TAB>key<TAB>value…`, `#` for comments and
/// sources. This type only gives it names. A class, so that handing a pack around copies nothing.
public final class LanguagePack: Sendable {
  package let language: Language
  /// How wordings of the language are compared.
  package let folding: FoldedText.Folding
  package let dates: DateWording
  package let sessions: SessionOrdinals
  package let labels: LabelScheme
  package let endings: ParagraphEndings
  package let continuations: ContinuationMarkers
  /// Words that repeat an earlier position rather than go on from the paragraph before: `once again`.
  package let repetitions: [String]
  /// Words that raise an opener's force: `strongly`, `instamment`.
  package let intensifiers: [String]
  package let citations: CitationWording
  package let crossReferences: CrossReferenceWording
  package let footnotes: FootnoteWording
  package let typography: Typography
  /// Words without weight of their own (articles, prepositions, pronouns, auxiliaries), in lower case.
  package let functionWords: [String]

  private let frame: Lazily<FrameWording>
  private let preambular: Lazily<OpenerGrammar>
  private let operative: Lazily<OpenerGrammar>
  private let data: LanguageData

  package init(language: Language, data: LanguageData) {
    let folding: FoldedText.Folding = language == .russian ? .cyrillicLookalikes : .plain
    let wholeWords = language != .chinese
    self.language = language
    self.folding = folding
    self.data = data
    let dates = DateWording(data, folding: folding)
    let sessions = SessionOrdinals(data, folding: folding, wholeWords: wholeWords)
    self.dates = dates
    self.sessions = sessions
    frame = Lazily {
      FrameWording(data, dates: dates, sessions: sessions, folding: folding, wholeWords: wholeWords)
    }
    labels = LabelScheme(data)
    endings = ParagraphEndings(data)
    continuations = ContinuationMarkers(data)
    repetitions = data.values("word", "repetition")
    intensifiers = data.values("word", "intensifier")
    citations = CitationWording(data)
    crossReferences = CrossReferenceWording(data)
    footnotes = FootnoteWording(data)
    typography = Typography(data)
    functionWords = data.values("word", "function")
    let classes = Lazily { OpenerClasses(data, folding: folding, wholeWords: wholeWords) }
    preambular = Lazily { OpenerGrammar(data, part: "PP", classes: classes.value) }
    operative = Lazily { OpenerGrammar(data, part: "OP", classes: classes.value) }
  }

  package var organs: [OrganWording] { frame.value.organs }
  package var masthead: MastheadWording { frame.value.masthead }
  package var heading: HeadingWording { frame.value.heading }
  package var closing: ClosingWording { frame.value.closing }
  package var votes: VoteWording { frame.value.votes }
  package var divisions: DivisionWording { frame.value.divisions }
  var preambularGrammar: OpenerGrammar { preambular.value }
  var operativeGrammar: OpenerGrammar { operative.value }

  /// Month names by number 1 to 12, every spelling in lower case; put together at each call.
  package var months: [String: Int] {
    Dictionary(
      dates.months.enumerated().flatMap { index, names in names.map { ($0.lowercased(), index + 1) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Session ordinals in words, lower case: `fifty-eighth` → 58; put together at each call.
  package var ordinals: [String: Int] { sessions.spellings }

  /// Words written with a hyphen, in lower case; of longer ones each pair of neighbours: `high-level`. Put together at
  /// each call.
  package var compounds: [String] { values("word", "compound") + sessions.hyphenated }

  /// Compounds that are often written as two words as well: `follow-up`, "to follow up".
  package var looseCompounds: [String] { values("word", "apart") }

  /// The values of a field under one key, in file order; empty when the pack has none.
  package func values(_ field: String, _ key: String) -> [String] { data.values(field, key) }

  /// All keys of a field in file order.
  package func keys(_ field: String) -> [String] { data[field].map(\.key) }

  /// The printed label that counting gives at a depth (0 for operative paragraphs) and position (from 1).
  package func label(depth: Int, position: Int) -> String { labels.label(depth: depth, position: position) }
}

extension LanguagePack {
  /// The pack of a language, read once.
  public static func pack(for language: Language) -> LanguagePack {
    switch language {
    case .english: english
    case .french: french
    case .arabic: arabic
    case .spanish: spanish
    case .russian: russian
    case .chinese: chinese
    }
  }

  private static let english = LanguagePack(language: .english, data: LanguageData(PackageResources.en_tsv))
  private static let french = LanguagePack(language: .french, data: LanguageData(PackageResources.fr_tsv))
  private static let arabic = LanguagePack(language: .arabic, data: LanguageData(PackageResources.ar_tsv))
  private static let spanish = LanguagePack(language: .spanish, data: LanguageData(PackageResources.es_tsv))
  private static let russian = LanguagePack(language: .russian, data: LanguageData(PackageResources.ru_tsv))
  private static let chinese = LanguagePack(language: .chinese, data: LanguageData(PackageResources.zh_tsv))
}
