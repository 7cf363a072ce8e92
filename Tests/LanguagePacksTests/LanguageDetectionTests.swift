import LanguagePacks
import ResolutionModel
import Testing

@Suite struct LanguageDetectionTests {
  @Test(arguments: [
    (Language.english, "The Council, having considered the report of the harbour master, decides that it shall meet."),
    (.french, "Le Conseil, ayant examiné le rapport du capitaine de port, décide qu’il se réunira dans les îles."),
    (.spanish, "El Consejo, habiendo examinado el informe del capitán del puerto, decide que se reunirá en las islas."),
    (
      .russian, "Совет, рассмотрев доклад капитана порта, постановляет собраться (A/RES/58/999, Treaty Series, vol. 1)."
    ),
    (.chinese, "理事会审议了港务长的报告(A/58/999)，决定在岛上举行会议。"),
    (.arabic, "إن المجلس، وقد نظر في تقرير مدير الميناء (A/58/999)، يقرر أن يجتمع في الجزر."),
  ])
  func tellsTheLanguage(language: Language, text: String) {
    #expect(LanguagePack.detect(text.utf8) == language)
  }

  @Test(arguments: ["", "A/RES/58/999", "1234 – 5678", "Müller", "\u{1F30A}"])
  func tellsNothingFromTooLittle(text: String) {
    #expect(LanguagePack.detect(text.utf8) == nil)
  }

  @Test func looksAtBrokenBytesWithoutHarm() {
    #expect(LanguagePack.detect([0xE2, 0x80, 0xFF, 0xC3]) == nil)
  }
}
