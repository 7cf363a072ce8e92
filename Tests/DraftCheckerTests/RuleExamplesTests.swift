import DraftChecker
import ResolutionModel
import Testing

/// One rule with one of its examples.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: any Rule
  let example: RuleExample
  let number: Int

  var testDescription: String { "\(rule.id) \(number)" }

  static func all(_ examples: (RuleDescription) -> [RuleExample]) -> [RuleCase] {
    RuleCatalogue.all.flatMap { rule in
      examples(rule.description).enumerated().map { RuleCase(rule: rule, example: $1, number: $0 + 1) }
    }
  }
}

@Suite("Rules' own examples")
struct RuleExamplesTests {
  @Test("a rule flags its flagged examples at the marked places", arguments: RuleCase.all(\.flagged))
  func flagged(_ one: RuleCase) {
    let findings = ExampleReader.checker([one.rule], for: one.example).check(ExampleReader.document(one.example))
    let found = findings.map { Mark($0, in: one.example) }
    let due = ExampleReader.marks(one.example).map { Mark($0, in: one.example) }
    #expect(found == due)
    #expect(!due.isEmpty)
  }

  @Test("no rule flags an accepted example", arguments: RuleCase.all(\.accepted))
  func accepted(_ one: RuleCase) {
    let findings = ExampleReader.checker(RuleCatalogue.all, for: one.example).check(ExampleReader.document(one.example))
    #expect(findings.map { "\($0.rule): \($0.message)" } == [])
  }

  @Test("only the rule itself flags its examples", arguments: RuleCase.all(\.flagged))
  func others(_ one: RuleCase) {
    let rules = RuleCatalogue.all.filter { $0.id != one.rule.id }
    let findings = ExampleReader.checker(rules, for: one.example).check(ExampleReader.document(one.example))
    #expect(findings.map { "\($0.rule): \($0.message)" } == [])
  }
}

/// A place in an example, printed with its words.
private struct Mark: Equatable, CustomStringConvertible {
  let range: Range<Int>?
  let words: String

  init(_ finding: Finding, in example: RuleExample) {
    self.init(finding.range, in: example)
  }

  init(_ range: Range<Int>?, in example: RuleExample) {
    self.range = range
    words = range.map { String(decoding: Array(example.text.utf8)[$0], as: UTF8.self) } ?? ""
  }

  var description: String { "\(range.map(String.init(describing:)) ?? "nowhere") “\(words)”" }
}
