import LanguagePacks
import ResolutionModel
import Testing

@Suite struct DateWordingTests {
  private let date = CalendarDate(year: 2020, month: 7, day: 1)

  @Test(arguments: [
    (Language.english, "1 July 2020"), (.french, "1er juillet 2020"), (.spanish, "1 de julio de 2020"),
    (.russian, "1 июля 2020 года"), (.chinese, "2020年7月1日"), (.arabic, "1 تموز/يوليه 2020"),
  ])
  func printsAndReads(language: Language, text: String) throws {
    let dates = LanguagePack.pack(for: language).dates
    let date = try #require(date)
    #expect(dates.print(date) == text)
    let found = dates.prefix(of: text + " and more")
    #expect(found?.date == date)
    #expect(found?.length == text.utf8.count)
  }

  @Test(arguments: [
    (Language.english, "1\u{A0}July\u{A0}2020"), (.english, "July 1, 2020"), (.french, "1er\u{A0}JUILLET 2020"),
    (.russian, "1\u{A0}июля 2020\u{A0}г."), (.arabic, "1 يوليه 2020"), (.arabic, "١ تموز/يوليه ٢٠٢٠"),
    (.chinese, "1 七月 2020"),
  ])
  func readsOtherSpellings(language: Language, text: String) {
    #expect(LanguagePack.pack(for: language).dates.prefix(of: text)?.date == date)
  }

  @Test(arguments: ["31 June 2020", "1 Juli 2020", "1 July", "July", "", "100 July 2020"])
  func refusesWhatIsNoDate(text: String) {
    #expect(LanguagePack.pack(for: .english).dates.prefix(of: text) == nil)
  }
}
