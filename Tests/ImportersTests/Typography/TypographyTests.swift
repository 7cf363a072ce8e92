import GeneratedResolutions
import ResolutionModel
import Testing

@testable import Importers

@Suite struct TypographyTests {
  @Test(arguments: [
    ("\n   Urges\u{A0}the\tbakers ;\r\n ", "Urges the bakers;"),
    ("non\u{2011}flour, soft\u{AD}ened \u{200E}dough\u{FEFF}", "non-flour, softened dough"),
    ("the miller's and the millers' oven", "the miller’s and the millers’ oven"),
    ("entitled \"Bread for all\"; and (\"Rolls\")", "entitled “Bread for all”; and (“Rolls”)"),
    ("a 5\" loaf", "a 5\" loaf"),
    ("\"Bread\" and \"rolls", "\"Bread\" and \"rolls"),
    ("the ovens , mills and [ tins ] , ( see B/3 )", "the ovens, mills and [ tins], (see B/3)"),
    ("text . . . end", "text . . . end"),
    ("a .pdf file", "a .pdf file"),
    ("cafe\u{301}", "café"),
    ("a\u{323}\u{307} and \u{1E0B}\u{323} and \u{212B}", "ạ̇ and ḍ̇ and Å"),
    ("", ""),
    (" \u{200B}\u{A0} ", ""),
  ])
  func english(source: String, expected: String) {
    #expect(
      Array(Typography(language: .english).normalise(source).text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("les fours; et les moulins :", "les fours\u{A0}; et les moulins\u{A0}:"),
    ("les fours\u{202F}; « le pain »", "les fours\u{A0}; «\u{A0}le pain\u{A0}»"),
    ("«le pain», «\u{2009}la mie\u{2009}»", "«\u{A0}le pain\u{A0}», «\u{A0}la mie\u{A0}»"),
    ("à 15:30, au 1:2, voir https://example.org/a?b=1", "à 15:30, au 1:2, voir https://example.org/a?b=1"),
    ("quoi?! (!)", "quoi\u{A0}?! (!)"),
    ("le 12\u{A0}mars , n\u{A0}o\u{A0}7", "le 12 mars, n o 7"),
    ("l'Assemblée d'hier", "l’Assemblée d’hier"),
    ("entitled \"Bread\"", "entitled \"Bread\""),
    ("«", "«"),
    ("; début", "; début"),
  ])
  func french(source: String, expected: String) {
    #expect(
      Array(Typography(language: .french).normalise(source).text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    (Language.chinese, "回顾《面包宪章》、 《磨坊公约》 和 第 12 号", "回顾《面包宪章》、《磨坊公约》和第12号"),
    (.chinese, "（一） 请 各国", "（一）请各国"),
    (.russian, "в документе А/7\u{A0}, озаглавленном «Хлеб» ;", "в документе А/7, озаглавленном «Хлеб»;"),
    (.arabic, "إن جمعية الخبازين ، )أ( الخبز ؛", "إن جمعية الخبازين، )أ( الخبز؛"),
    (.arabic, "(\u{FEEB}) \u{FEE3}\u{FEA8}\u{FE92}\u{FEF7}", "(ه) مخبلأ"),
    (.spanish, "los hornos \u{200E}y ¿qué ?", "los hornos y ¿qué?"),
  ])
  func others(language: Language, source: String, expected: String) {
    #expect(
      Array(Typography(language: language).normalise(source).text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: Language.allCases)
  func isIdempotent(language: Language) {
    let text = "«a»; b : c ! « d ; \"e\" 'f' l'g , h ,i (j ) 《k》 《l》 m\u{301}? n\u{2011}o\u{A0}."
    let once = Typography(language: language).normalise(text).text
    #expect(Typography(language: language).normalise(once).text == once)
  }

  /// Setting only the spots that need it gives what setting the whole line gives.
  @Test(arguments: Language.allCases)
  func spotsGiveWhatLinesGive(language: Language) {
    let typography = Typography(language: language)
    let pieces = [
      "ab", "Cd1", "é", "ж", "م", "与", " ", "  ", "\u{A0}", "\u{202F}", ",", ".", ";", ":", "!", "?", "»", "«", "(",
      ")", "[",
      "]", "’", "“", "”", "…", "–", "\u{2011}", "\u{301}", "\u{64E}", "\u{651}", "،", "؛", "《", "》", "，", "\u{200E}",
      "\n", "'",
      "\"", "a longer stretch of words that is plain ", "un passage plus long sans défaut ", "более длинный отрывок ",
    ]
    var random = SeededGenerator(seed: 20_260_301)
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        pieces[min(pieces.count - 1, Int.random(in: 0..<pieces.count * 2, using: &random))]
      }.joined()
      let (whole, spots) = (typography.line(text).result, typography.normalise(text))
      #expect(Array(whole.text.utf8) == Array(spots.text.utf8))
      #expect(whole.runs == spots.runs || whole.text.isEmpty)
      #expect(typography.normalise(whole.text).text == whole.text)
    }
  }

  @Test func marksKeepTheirWord() {
    var notes = [
      Footnote(marker: "1", offset: 11, text: " Voir\u{A0}B/3 "), Footnote(marker: "2", offset: 20, text: "B/4"),
      Footnote(marker: "3", offset: 99, text: ""),
    ]
    let text = Typography(language: .french).normalise("\n le  cafe\u{301} et l'eau ;", notes: &notes).text
    #expect(text == "le café et l’eau\u{A0};")
    #expect(notes.map(\.offset) == [7, 16, 18])
    #expect(notes.map(\.text) == ["Voir B/3", "B/4", ""])
  }

  @Test func placesFollowTheText() {
    let source = "12. Prie\n  les États;"
    let outer = [
      SourcePlace.Segment(source: 4..<8, text: 0..<4), SourcePlace.Segment(source: 8..<11, text: 4..<5),
      SourcePlace.Segment(source: 11..<22, text: 5..<16),
    ]
    let normal = Typography(language: .french).normalise("Prie les États;")
    let placed = normal.place(outer)
    #expect(normal.text == "Prie les États\u{A0};")
    #expect(
      placed == [
        SourcePlace.Segment(source: 4..<8, text: 0..<4), SourcePlace.Segment(source: 8..<11, text: 4..<5),
        SourcePlace.Segment(source: 11..<21, text: 5..<15), SourcePlace.Segment(source: 21..<22, text: 17..<18),
      ])
    let bytes = Array(source.utf8)
    let words = placed.map { String(decoding: bytes[$0.source], as: UTF8.self) }
    #expect(words == ["Prie", "\n  ", "les États", ";"])
  }

  @Test(.timeLimit(.minutes(1))) func longDecomposedTextsAreLinear() {
    let text = String(repeating: "e\u{301}", count: 300_000) + String(repeating: "e" + "\u{301}", count: 100_000)
    #expect(Typography(language: .french).normalise(text).text.unicodeScalars.count == 400_000)
  }
}
