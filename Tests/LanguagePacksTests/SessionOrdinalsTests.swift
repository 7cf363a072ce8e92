import LanguagePacks
import ResolutionModel
import Testing

@Suite struct SessionOrdinalsTests {
  @Test(arguments: [
    (Language.english, 58, "fifty-eighth"), (.english, 20, "twentieth"), (.english, 113, "one hundred and thirteenth"),
    (.french, 58, "cinquante-huitième"), (.french, 71, "soixante et onzième"), (.french, 77, "soixante-dix-septième"),
    (.spanish, 58, "quincuagésimo octavo"), (.spanish, 81, "octogésimo primer"),
    (.russian, 58, "пятьдесят восьмой"), (.russian, 80, "восьмидесятой"), (.chinese, 58, "五十八"),
    (.chinese, 105, "一百零五"),
    (.arabic, 58, "الثامنة والخمسين"), (.arabic, 81, "الحادية والثمانين"), (.arabic, 13, "الثالثة عشرة"),
    (.french, 81, "quatre-vingt-unième"), (.french, 99, "quatre-vingt-dix-neuvième"), (.french, 1, "première"),
  ])
  func printsTheWords(language: Language, number: Int, words: String) {
    #expect(LanguagePack.pack(for: language).sessions.words(for: number) == words)
  }

  @Test(arguments: [
    (Language.english, "Fifty-eighth", 58), (.english, "fifty eighth", 58), (.english, "ONE HUNDRED AND FIRST", 101),
    (.spanish, "quincuagésima octava", 58), (.spanish, "septuagésimo tercer", 73), (.russian, "пятьдесят восьмая", 58),
    (.russian, "Пятьдесят восьмую", 58), (.arabic, "الثامنة والخمسون", 58), (.arabic, "الثَّامنة والخمسين", 58),
    (.french, "soixante-et-onzième", 71), (.french, "cent quarante-quatrième", 144), (.french, "Vingt-et-unième", 21),
    (.french, "quatre vingt onzième", 91),
  ])
  func readsEverySpelling(language: Language, words: String, number: Int) {
    #expect(LanguagePack.pack(for: language).sessions.number(of: words) == number)
  }

  @Test func coversEveryNumber() {
    for language in Language.allCases {
      let sessions = LanguagePack.pack(for: language).sessions
      for number in 1...SessionOrdinals.highest {
        for form in [SessionOrdinals.Form.masthead, .runningText] {
          let words = sessions.words(for: number, form)
          #expect(words.flatMap { sessions.number(of: $0) } == number, "\(language) \(number) \(words ?? "")")
        }
      }
    }
    #expect(LanguagePack.pack(for: .english).sessions.words(for: 151) == nil)
  }

  @Test func listsEverySpelling() {
    let ordinals = LanguagePack.pack(for: .french).ordinals
    #expect(ordinals["soixante et onzième"] == 71)
    #expect(ordinals["soixante-et-onzième"] == 71)
  }

  @Test func findsTheLongestPrefix() {
    let sessions = LanguagePack.pack(for: .english).sessions
    #expect(sessions.prefix(of: "twenty-first session")?.number == 21)
    #expect(sessions.prefix(of: "twenty-first session")?.length == 12)
    #expect(sessions.prefix(of: "first-ever session") == nil)
    #expect(sessions.prefix(of: "twenty session") == nil)
  }
}
