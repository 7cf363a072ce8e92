import DraftChecker
import Importers
import ResolutionModel
import Testing

@Suite("Corrections")
struct FixTests {
  /// Examples whose rule corrects what it flags.
  static let safe = RuleCase.all(\.flagged).filter { $0.rule.description.fixes == .safe }

  @Test("a safe correction takes the remark away and is made once", arguments: safe)
  func heals(_ one: RuleCase) {
    let document = ExampleReader.document(one.example)
    let checker = ExampleReader.checker([one.rule], for: one.example)
    let fixed = FixedSource(document.source, findings: checker.check(document))
    #expect(!fixed.edits.isEmpty)
    let again = checker.check(ExampleReader.document(Self.example(one.example, text: fixed.text)))
    #expect(again.map(\.message) == [])
    #expect(FixedSource(fixed.text, findings: again).text == fixed.text)
  }

  private static func example(_ example: RuleExample, text: String) -> RuleExample {
    RuleExample(text, language: example.language, organ: example.organ, symbol: example.symbol)
  }

  @Test("nothing but the flagged bytes changes", arguments: safe)
  func touchesNothingElse(_ one: RuleCase) {
    let document = ExampleReader.document(one.example)
    let findings = ExampleReader.checker([one.rule], for: one.example).check(document)
    let old = Array(document.source.utf8)
    let edits = findings.compactMap(\.fix).flatMap(\.edits).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var rebuilt: [UInt8] = []
    var position = 0
    for edit in edits {
      rebuilt += old[position..<edit.range.lowerBound] + Array(edit.replacement.utf8)
      position = edit.range.upperBound
    }
    rebuilt += old[position...]
    #expect(FixedSource(document.source, findings: findings).text == String(decoding: rebuilt, as: UTF8.self))
  }

  @Test("what is only suggested is left to the person")
  func suggestions() {
    let example = RuleExample("*The General Assembly*,\n*Recalling* its resolution 70-1,\n*Decides* to wait.")
    let document = ExampleReader.document(example)
    let findings = Checker(rules: [CitationForm()]).check(document)
    #expect(findings.first?.fix?.safety == .suggested)
    #expect(FixedSource(document.source, findings: findings).text == document.source)
  }

  @Test("a correction keeps the lines of the text")
  func lines() throws {
    let text = """
      The General Assembly,
      Recalling the work of member
      states on December
      20, 2006,
      Decides to remain seized of the matter.

      """
    let document = try Importer().read(Array(text.utf8))
    let fixed = FixedSource(text, findings: Checker().check(document))
    #expect(fixed.text == text.replacing("member\nstates", with: "Member\nStates"))
  }

  @Test("of two corrections of one place the first is made")
  func overlapping() {
    let rules = [
      HouseRule(id: "a", demand: .instead(of: ["tidal mill"], use: "tide mill")),
      HouseRule(id: "b", demand: .terms(["Mill"])),
    ]
    let document = ExampleReader.document(RuleExample("*The General Assembly*,\n*Decides* to keep the tidal mill."))
    let findings = Checker(rules: rules).check(document)
    #expect(findings.map(\.rule) == ["a", "b"])
    #expect(findings.compactMap(\.fix).count == 2)
  }
}
