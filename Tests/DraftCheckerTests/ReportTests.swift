import DraftChecker
import ResolutionModel
import Testing

@Suite("What is set aside")
struct ReportTests {
  private let draft = RuleExample(
    """
    *The General Assembly*,
    *Recalling* the program of tides and the program of winds,
    1. *Notes* the program;
    2. *Notes also* the tides.
    """)

  private func report(_ suppressions: [Suppression]) -> CheckReport {
    Checker(rules: [Spelling()], options: CheckOptions(suppressions: suppressions))
      .report(on: ExampleReader.document(draft))
  }

  @Test("a suppression holds for its rule, paragraph and words")
  func suppressions() throws {
    #expect(report([]).findings.count == 3)
    let all = report([Suppression(rule: "spelling", reason: "a")])
    #expect(all.findings.isEmpty)
    #expect(all.suppressed.map(\.reason) == ["a", "a", "a"])
    let one = report([Suppression(rule: "spelling", paragraph: Locator("OP1"), text: "program", reason: "b")])
    #expect(one.findings.count == 2)
    #expect(report([Suppression(rule: "numbering", reason: "c")]).findings.count == 3)
    #expect(report([Suppression(rule: "spelling", text: "tides", reason: "d")]).findings.count == 3)
  }

  @Test("a comment holds for its own line and the next, and needs a reason")
  func comments() {
    var document = ExampleReader.document(draft)
    document.format = .html
    let lines = document.source.split(separator: "\n", omittingEmptySubsequences: false)
    let comment = " <!-- travaux: allow spelling: the name of a body -->"
    document.source = ([lines[0] + comment] + lines[1...]).joined(separator: "\n")
    document.places = document.places.map { SourcePlace(lines: $0.lines) }
    #expect(Checker(rules: [Spelling()]).check(document).map { $0.locator?.description } == ["OP1"])
    document.source = document.source.replacing(": the name of a body", with: "")
    #expect(Checker(rules: [Spelling()]).check(document).count == 3)
  }

  @Test("a baseline lets through what is new, wherever the old has moved")
  func baseline() {
    let document = ExampleReader.document(draft)
    let source = Array(document.source.utf8)
    let findings = Checker(rules: [Spelling()]).check(document)
    var baseline = Baseline()
    baseline.record(Array(findings.prefix(2)), of: "a", source: source)
    #expect(baseline.remaining(of: findings, in: "a", source: source).count == 1)
    #expect(baseline.remaining(of: findings, in: "b", source: source).count == 3)
  }

  @Test("touched paragraphs are those that are not in the earlier version")
  func touched() {
    let old = ExampleReader.document(RuleExample(draft.text.replacing("the program;", with: "the plan;"))).resolution
    let document = ExampleReader.document(draft)
    let findings = Checker(rules: [Spelling()]).check(document)
    let touched = TouchedParagraphs(document.resolution, since: old)
    #expect(touched.findings(of: findings).map { $0.locator?.description } == ["OP1"])
    #expect(TouchedParagraphs(document.resolution, since: document.resolution).isEmpty)
    #expect(TouchedParagraphs(document.resolution, since: nil).findings(of: findings).count == 3)
  }
}
