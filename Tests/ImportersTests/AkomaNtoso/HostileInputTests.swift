import GeneratedResolutions
import Importers
import ResolutionModel
import Testing

/// Whatever comes in, an error or a valid resolution comes out, and soon.
@Suite(.timeLimit(.minutes(5))) struct HostileInputTests {
  private func outcome(_ text: String) -> Bool { outcome(Array(text.utf8)) }

  /// Whether it was refused; what is taken is a valid resolution.
  private func outcome(_ bytes: [UInt8]) -> Bool {
    do {
      let document = try Importer().read(bytes)
      #expect(document.resolution.problems.isEmpty)
      #expect(document.places.count == document.resolution.paragraphs.count)
      return false
    } catch {
      return true
    }
  }

  private var sample: AkomaNtosoSample {
    AkomaNtosoSample(
      preamble: "<container name=\"x\"><p><i>Recalling</i> bread,</p></container>",
      body: """
        <section><num>I</num><subheading>S</subheading><paragraph><num>1.</num><list><intro><p><i>Urges</i>:</p></intro>
        <point><num>(a)</num><content><p>x<sup>1</sup><authorialNote marker="1"><p>n</p></authorialNote>;</p></content></point></list></paragraph></section>
        <container><table><tr><td colspan="2"><p>a</p></td></tr></table></container>
        """,
      rest:
        "<attachments><attachment><doc><mainBody><paragraph><content><p>Annex</p></content></paragraph></mainBody></doc></attachment></attachments>"
    )
  }

  @Test func truncated() {
    let bytes = Array(sample.text.utf8)
    for length in stride(from: 1, to: bytes.count - 2, by: 23) { #expect(outcome(Array(bytes[..<length]))) }
    #expect(!outcome(bytes))
  }

  @Test func mangled() {
    var random = SeededGenerator(seed: 7)
    let bytes = Array(sample.text.utf8)
    for _ in 0..<300 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<copy.count, using: &random)
        copy[index] = [0x00, 0x20, 0x3C, 0x3E, 0x26, 0x31, 0xC3, 0xFF, 0x0A].randomElement(using: &random) ?? 0
      }
      _ = outcome(copy)
    }
  }

  /// Elements of the markup in any order and nesting.
  @Test func shuffled() {
    var random = SeededGenerator(seed: 11)
    let names = [
      "paragraph", "content", "p", "num", "list", "intro", "point", "sublist", "section", "heading", "subheading",
      "crossHeading", "container", "table", "tr", "td", "authorialNote", "sup", "span", "embeddedStructure", "formula",
      "attachments", "doc", "components", "statement", "mainBody", "preamble", "blockList", "item", "eol", "docTitle",
    ]
    let texts = [
      "1.", "(a)", "(i)", "I", "II", "A", "Annex", "•", "Urges bread;", "Recalling bread,", "12", " ", "B/1.", "3.1",
    ]
    func tree(_ depth: Int) -> String {
      (0..<Int.random(in: 0...3, using: &random)).map { _ in
        if depth == 0 || Bool.random(using: &random) { return texts.randomElement(using: &random) ?? "" }
        let name = names.randomElement(using: &random) ?? "p"
        return "<\(name)>\(tree(depth - 1))</\(name)>"
      }.joined()
    }
    var taken = 0
    for _ in 0..<400 where !outcome(AkomaNtosoSample(preamble: tree(3), body: tree(6), rest: tree(5)).text) {
      taken += 1
    }
    #expect(taken == 400)
  }

  @Test func bombs() {
    let deep = String(repeating: "<p>", count: 100_000)
    #expect(outcome("<akomaNtoso>" + deep))
    let laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
    #expect(outcome("<?xml version=\"1.0\"?>" + laughs + "<akomaNtoso>&c;</akomaNtoso>"))
    #expect(outcome("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><akomaNtoso/>"))
    let wide = String(repeating: "x", count: 2_000_000)
    #expect(
      !outcome(
        AkomaNtosoSample(body: "<paragraph class=\"\(wide)\"><num>1.</num><content><p>x</p></content></paragraph>").text
      ))
    #expect(!outcome(AkomaNtosoSample(body: "<paragraph><content><p>\(wide)</p></content></paragraph>").text))
  }

  @Test func longRows() {
    func body(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }
    let pieces = [
      "<paragraph><content><p>(a) x;</p></content></paragraph>",
      "<paragraph><num>1.</num><content><p>x</p></content></paragraph>",
      "<section><num>I</num><heading>x</heading></section>",
      "<container><table><tr><td>x</td></tr></table></container>",
    ]
    for piece in pieces { #expect(!outcome(AkomaNtosoSample(body: body(piece, 5000)).text)) }
    for text in [
      "a" + body("\u{301}", 50_000), body("-", 200_000) + body(" ,--------------------------------", 3000),
      body("\u{FFFD}(a) ", 5000),
    ] {
      #expect(!outcome(AkomaNtosoSample(body: "<paragraph><content><p>\(text)</p></content></paragraph>").text))
    }
    let votes = body("<paragraph><content><p>[Adopted without a vote</p></content></paragraph>", 20_000)
    #expect(
      !outcome(AkomaNtosoSample(body: "<paragraph><num>1.</num><content><p>x</p></content></paragraph>" + votes).text))
    let items = body("<point><num>(a)</num><content><p>x</p></content></point>", 20_000)
    #expect(!outcome(AkomaNtosoSample(body: "<paragraph><num>1.</num><list>\(items)</list></paragraph>").text))
    let marks = body("<i>x</i> y<sup>1</sup><authorialNote marker=\"1\"><p>n</p></authorialNote>", 10_000)
    #expect(!outcome(AkomaNtosoSample(body: "<paragraph><content><p>\(marks)</p></content></paragraph>").text))
  }
}
