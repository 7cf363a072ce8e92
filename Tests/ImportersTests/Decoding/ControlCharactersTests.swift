import ResolutionModel
import Testing

@testable import Importers

@Suite struct ControlCharactersTests {
  @Test(arguments: [
    ("a\u{7}b\u{0}c", "a b c"), ("a\u{7F}", "a "), ("non\u{1E}stop", "non-stop"), ("fish\u{1F}ing", "fish\u{AD}ing"),
    ("a\tb\nc\r\nd\u{0C}e\u{0B}f", "a\tb\nc\r\nd\u{0C}e\u{0B}f"), ("States\u{92} \u{93}mills\u{94}", "States’ “mills”"),
    ("\u{81}", "\u{FFFD}"), ("\u{FFFE}x\u{FFFF}", "\u{FFFD}x\u{FFFD}"),
    ("é ￼ \u{FFF0} &#7; \\u0007", "é ￼ \u{FFF0} &#7; \\u0007"),
  ])
  func written(text: String, clean: String) {
    #expect(ControlCharacters.replaced(in: text, spelling: .none).text == clean)
  }

  @Test(arguments: [
    ("States&#146; &#x93;mills&#X94;", "States’ “mills”"), ("&#7;&#0;&#127;", "   "),
    ("&#13;&#x0A;&#65;&amp;&#;&#x;", "&#13;&#x0A;&#65;&amp;&#;&#x;"),
    ("&#133", "…"), ("&#99999999999999999999;", "&#99999999999999999999;"), ("&#", "&#"), ("&#xFFFF;", "\u{FFFD}"),
  ])
  func references(text: String, clean: String) {
    #expect(ControlCharacters.replaced(in: text, spelling: .references).text == clean)
  }

  @Test(arguments: [
    (#"a\u0007b\u0092"#, "a b’"), (#"one\ntwo\tthree\u000Afour\u2028"#, "one two three four "),
    (#"\\u0007 \" \/ \u00e9 \ud83d\ude00"#, #"\\u0007 \" \/ \u00e9 \ud83d\ude00"#), (#"\u00"#, #"\u00"#), ("\\", "\\"),
  ])
  func escapes(text: String, clean: String) {
    #expect(ControlCharacters.replaced(in: text, spelling: .escapes).text == clean)
  }

  @Test func eachLineIsToldOfOnce() throws {
    let text = "The General Assembly,\n1. Urges\u{7} calm\u{1};\n2. Urges peace;\n3. Urges \u{93}joy\u{94}."
    let document = try Importer().read(Array(text.utf8))
    #expect(document.resolution.paragraphs.map(\.text).last == "Urges “joy”.")
    #expect(document.warnings.map(\.code) == [.encoding, .encoding])
    #expect(document.warnings.map(\.line) == [2, 4])
    let many = String(repeating: "\u{1}\n", count: 1_000)
    #expect(ControlCharacters.replaced(in: many, spelling: .none).warnings.count == 100)
  }
}
