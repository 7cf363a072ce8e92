import LanguagePacks
import ResolutionModel
import Testing

/// The packs against the official texts; the shares are printed by the failure alone.
@Suite(.enabled(if: OfficialText.corpus != nil, "TRAVAUX_CORPUS is not set"))
struct CorpusTests {
  /// Every third text of the languages with few, every twelfth of the others; read once.
  private static let texts = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, OfficialText.all(in: language, step: language == .english || language == .french ? 12 : 3))
    })

  private func texts(_ language: Language) -> [OfficialText] { CorpusTests.texts[language] ?? [] }

  @Test(arguments: Language.allCases, [(Paragraph.Kind.preambular), .operative])
  func openersEndWhereTheItalicsEnd(language: Language, kind: Paragraph.Kind) {
    let pack = LanguagePack.pack(for: language)
    let paragraphs = texts(language).flatMap(\.paragraphs)
      .filter { $0.kind == kind && !$0.opener.isEmpty && $0.text != $0.opener }
    let exact = paragraphs.filter { paragraph in
      pack.openerLength(of: paragraph.text, in: kind) == paragraph.opener.utf8.count
    }
    #expect(paragraphs.count > 500)
    let share = Double(exact.count) / Double(max(1, paragraphs.count))
    #expect(share >= (language == .english ? 0.985 : 0.975), "\(language) \(kind) \(share)")
  }

  @Test(arguments: Language.allCases)
  func openersAreFound(language: Language) {
    let pack = LanguagePack.pack(for: language)
    let paragraphs = texts(language).flatMap(\.paragraphs).filter { !$0.opener.isEmpty }
    let found = paragraphs.filter { pack.openerLength(of: $0.text, in: $0.kind) > 0 }
    #expect(Double(found.count) / Double(max(1, paragraphs.count)) >= 0.99)
  }

  @Test(arguments: Language.allCases.filter { $0 != .chinese })
  func openersTellTheirPart(language: Language) {
    let pack = LanguagePack.pack(for: language)
    let paragraphs = texts(language).flatMap(\.paragraphs).filter { !$0.opener.isEmpty }
    let right = paragraphs.filter { paragraph in
      pack.partOfOpener(paragraph.text) == (paragraph.kind == .preambular ? .preambular : .operative)
    }
    #expect(Double(right.count) / Double(max(1, paragraphs.count)) >= 0.99)
  }

  @Test(arguments: Language.allCases)
  func frameLinesAreRead(language: Language) {
    let pack = LanguagePack.pack(for: language)
    let lines = texts(language).flatMap(\.frame).filter { !$0.text.isEmpty }
    let unread = lines.filter { line in
      switch line.element {
      case "session": pack.masthead.session(of: line.text) == nil
      case "agenda item": pack.masthead.agendaItem(of: line.text) == nil
      case "docTitle": pack.heading.heading(of: line.text)?.organ == nil
      case "docProponent": !pack.heading.isOrigin(line.text)
      case "docStatus": !pack.masthead.distributions.contains(line.text)
      case "adoptionMeeting": pack.closing.meeting(of: line.text) == nil
      default: false
      }
    }
    #expect(lines.count > 200)
    #expect(unread.count * 500 <= lines.count, "\(unread)")
  }

  @Test(arguments: Language.allCases)
  func bodiesTellTheirLanguage(language: Language) {
    for text in texts(language) where !text.paragraphs.isEmpty {
      #expect(LanguagePack.detect(text.body.utf8) == language, "\(text.body)")
    }
  }
}
