import LanguagePacks
import Testing

@Suite struct PhraseTableTests {
  private let table = PhraseTable(["Recalling", "Recalling also", "S’inquiète", "à l’esprit"])

  @Test(arguments: [
    ("Recalling also its", 14), ("Recalling  \u{A0}also,", 17), ("Recalling alsoever", 9), ("Recallings", 0),
    ("S'inquiète de", 11), ("À l’esprit", 13), ("", 0),
  ])
  func findsTheLongestPhrase(text: String, length: Int) {
    #expect(table.longestPrefix(of: text) == length)
  }

  @Test func foldsLookalikesInRussianOnly() {
    let text = "c удовлетворением"
    #expect(PhraseTable(["с удовлетворением"], folding: .cyrillicLookalikes).longestPrefix(of: text) == text.utf8.count)
    #expect(PhraseTable(["с удовлетворением"]).longestPrefix(of: text) == 0)
  }

  @Test func survivesBrokenBytes() {
    for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0xC3], [0xF0, 0x9F], [0xFF, 0xFE], []] {
      let folded = FoldedText(bytes)
      #expect(folded.sourceLength(of: folded.bytes.count) <= bytes.count)
    }
  }
}
