import DraftChecker
import LanguagePacks
import ResolutionModel
import Testing

@Suite("References to paragraphs of the same text")
struct ReferenceReaderTests {
  private func read(_ text: String, _ language: Language) -> [String] {
    ReferenceReader(LanguagePack.pack(for: language)).references(in: text).map {
      "\($0.number)\($0.hasItem ? "()" : "") \($0.relation.rawValue)"
    }
  }

  @Test(
    "by language",
    arguments: [
      (Language.english, "the measures set out in paragraph 3 above,", ["3 above"]),
      (.english, "in paragraphs 3, 4 (a) and 7 to 9 below;", ["3 below", "4() below", "7 below", "9 below"]),
      (.english, "pursuant to paragraph 12 of the present resolution", ["12 present"]),
      (.english, "in paragraph 4 (b) (ii) above", ["4() above"]),
      (.english, "in paragraph 14 of its resolution 70/1, as stated above", []),
      (.english, "subparagraph 3 above", []),
      (.english, "paragraph 123456 above", []),
      (.french, "visées au paragraphe 3 ci-dessus", ["3 above"]),
      (.french, "aux paragraphes 3 et 4 a) ci-après", ["3 below", "4() below"]),
      (.french, "au paragraphe 5 de la présente résolution", ["5 present"]),
    ])
  func reads(language: Language, text: String, found: [String]) {
    #expect(read(text, language) == found)
  }

  @Test("the range covers the wording")
  func range() throws {
    let text = "Notes – with regret – the delay set out in paragraph 3 (a) above, and again"
    let reader = ReferenceReader(LanguagePack.pack(for: .english))
    let range = try #require(reader.references(in: text).first?.range)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "paragraph 3 (a) above")
  }
}
