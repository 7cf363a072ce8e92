import DraftChecker
import ResolutionModel
import Testing

@Suite("The checker")
struct DraftCheckerTests {
  private let faulty = RuleExample(
    """
    *The General Assembly*
    *Recalling* its [own] resolution 70/1;
    1. *Notes* the tides;
    3. *Notes* the winds
    """)

  @Test("findings come in the order of the source")
  func order() {
    let findings = Checker().check(ExampleReader.document(faulty))
    #expect(
      findings.map(\.rule) == [
        "formula-comma", "brackets-left", "terminal-punctuation", "numbering", "terminal-punctuation",
      ])
    #expect(findings.map(\.lines) == [1...1, 2...2, 2...2, 4...4, 4...4])
    #expect(findings.map { $0.locator?.description } == ["F", "PP1", "PP1", "OP3", "OP3"])
  }

  @Test("options replace a rule's severity")
  func severity() {
    let options = CheckOptions(severities: ["numbering": .note])
    let findings = Checker(rules: [Numbering()], options: options).check(ExampleReader.document(faulty))
    #expect(findings.map(\.severity) == [.note])
  }

  @Test("identifiers are unique and lead back to the rule")
  func identifiers() {
    let ids = RuleCatalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { RuleCatalogue.rule($0)?.id == $0 })
    #expect(RuleCatalogue.rule("no-such-rule") == nil)
  }

  @Test("an empty document has nothing wrong")
  func empty() {
    let document = ImportedDocument(
      format: .plainText, source: "", resolution: Resolution(language: .english), places: [])
    #expect(Checker().check(document) == [])
  }

  @Test("a document without places still gets its findings, without bytes")
  func withoutPlaces() {
    var document = ExampleReader.document(faulty)
    document.places = []
    let findings = Checker().check(document)
    #expect(findings.count == 5)
    #expect(findings.allSatisfy { $0.range == nil && $0.locator != nil })
  }

  @Test("no more findings than the limit, and a note that counts the rest")
  func limit() {
    let body = (1...30).map { "\($0 * 2). *Notes* a;" }.joined(separator: "\n")
    let example = RuleExample("*The General Assembly*,\n*Recalling* its resolution 70/1,\n" + body)
    let options = CheckOptions(findingsPerRule: 4)
    let findings = Checker(rules: [Numbering()], options: options).check(ExampleReader.document(example))
    #expect(findings.count == 5)
    #expect(findings.first?.message == "26 more findings of this rule are left out")
  }

  @Test(
    "paragraphs that no person wrote",
    arguments: [
      String(repeating: "(", count: 20_000) + String(repeating: "»", count: 20_000),
      String(repeating: "[]", count: 10_000), String(repeating: "paragraph 9 above ", count: 2_000),
      String(repeating: "70/1 of 1 May 1999 and ", count: 1_000), String(repeating: "\u{0}“”", count: 5_000),
    ])
  func hostile(text: String) {
    let paragraphs = [
      Paragraph(kind: .formula, text: "The General Assembly,"),
      Paragraph(kind: .operative, label: "999999.", text: "Recalls resolution " + text),
    ]
    let resolution = Resolution(organ: .generalAssembly, language: .english, paragraphs: paragraphs)
    let document = ImportedDocument(format: .json, source: "", resolution: resolution, places: [])
    #expect(Checker().check(document).contains { $0.locator?.description == "OP999999" })
  }

  @Test("with changes rejected, title and origin are the official text's where the draft has kept them")
  func untrackedHeading() {
    let official = Resolution(
      title: "Tides", language: .english, origin: "on the report of the Second Committee (A/65/431, para. 8)",
      paragraphs: [Paragraph(kind: .operative, text: "Notes the tides.")])
    let found = { (change: (inout Resolution) -> Void) in
      var draft = official
      change(&draft)
      let document = ImportedDocument(format: .word, source: "", resolution: draft, places: [])
      return Checker(rules: [UntrackedChange()], official: official).check(document).map(\.message)
    }
    #expect(found { _ in } == [])
    #expect(found { $0.origin = "" } == [])
    #expect(found { $0.origin = "on the report of the Third Committee (A/65/431, para. 8)" }.count == 1)
    #expect(found { $0.title = "Winds" } == ["The title is changed untracked: “Tides” → “Winds”"])
  }
}
