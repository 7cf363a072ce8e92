import ResolutionModel
import Testing

@testable import Importers

@Suite struct CodePageTests {
  @Test(arguments: [
    (CodePage.windows1252, [0x80, 0x93, 0x94, 0xE9, 0xFF], "€“”éÿ"),
    (.windows1251, [0xCF, 0xF0, 0xEE, 0xF1, 0xE8, 0xF2, 0xB9], "Просит№"),
    (.windows1256, [0xE1, 0xC7, 0xC8, 0xA1, 0xED], "لاب،ي"),
  ])
  func signs(page: CodePage, bytes: [UInt8], expected: String) {
    #expect(page.decode(bytes) == expected)
  }

  @Test(arguments: CodePage.allCases)
  func everyByteHasASign(page: CodePage) {
    let all = page.decode((0...255).map { UInt8($0) }).unicodeScalars
    #expect(all.count == 256)
    #expect(Set(all.filter { $0 != "\u{FFFD}" }).count == all.count { $0 != "\u{FFFD}" })
  }

  @Test(arguments: [
    (
      Language.russian, CodePage.windows1251,
      "Генеральная Ассамблея,\nпризывая мельников беречь пруды,\n1. просит их печь хлеб."
    ),
    (
      .arabic, .windows1256,
      "إن الجمعية العامة،\nإذ تشير إلى الطواحين في الأنهار،\n1 - تطلب إلى الطحانين أن يخبزوا من الدقيق."
    ),
    (
      .french, .windows1252,
      "L’Assemblée générale,\nRappelant l’été des meuniers,\n1. Prie les boulangers de cuire du pain."
    ),
    (
      .spanish, .windows1252,
      "La Asamblea General,\nRecordando la reunión de los molineros,\n1. Pide a los panaderos que cuezan pan."
    ),
  ])
  func isToldByWords(language: Language, page: CodePage, text: String) throws {
    let document = try Importer().read(Self.encode(text, in: page))
    #expect(document.warnings.map(\.code) == [.encoding])
    #expect(document.warnings.first?.message.contains(page.rawValue) == true)
    #expect(document.resolution.language == language)
    #expect(document.resolution == (try PlainTextSample.read(text).resolution))
    #expect(document.resolution.locators.map(\.description) == ["F", "PP1", "OP1"])
  }

  private static func encode(_ text: String, in page: CodePage) -> [UInt8] {
    let bytes = Dictionary(
      (0...255).map { (page.decode([UInt8($0)]).unicodeScalars.first, UInt8($0)) },
      uniquingKeysWith: { first, _ in first })
    return text.unicodeScalars.map { bytes[$0] ?? 0x3F }
  }
}
