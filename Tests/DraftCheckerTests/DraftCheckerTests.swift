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
}
