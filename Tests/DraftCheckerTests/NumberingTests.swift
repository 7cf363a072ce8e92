import DraftChecker
import ResolutionModel
import Testing

@Suite("Numbering")
struct NumberingTests {
  private func findings(_ body: String, _ language: Language = .english) -> [String] {
    let example = RuleExample("*The General Assembly*,\n*Recalling* its resolution 70/1,\n" + body, language: language)
    return Checker(rules: [Numbering()]).check(ExampleReader.document(example)).map(\.message)
  }

  @Test(
    "numbers",
    arguments: [
      ("1. *Notes* a;\n2. *Notes* b;\n3. *Notes* c.", []),
      ("1. *Notes* a;\n2. *Notes* b;\n2. *Notes* c;\n3. *Notes* d.", ["Paragraph number 2 is used twice"]),
      ("1. *Notes* a;\n2. *Notes* b;\n2. *Notes* c;\n4. *Notes* d.", ["Paragraph number 2 is used twice"]),
      ("1. *Notes* a;\n2. *Notes* b;\n8. *Notes* c;\n4. *Notes* d.", ["The numbering jumps from 2 to 8"]),
      ("1. *Notes* a;\n1 bis. *Notes* b;\n2. *Notes* c.", []),
      ("2. *Notes* a;\n3. *Notes* b.", ["The operative paragraphs start with 2"]),
      ("1. *Notes* a;\n2. *Notes* b;\n1. *Notes* c;\n2. *Notes* d.", ["Paragraph 1 follows paragraph 2"]),
    ])
  func numbers(body: String, messages: [String]) {
    #expect(findings(body) == messages)
  }

  @Test(
    "letters",
    arguments: [
      (["(a)", "(b)", "(c)"], []),
      (["(a)", "(b)", "(b)"], ["Sub-paragraph (b) stands where (c) is due"]),
      (["(b)", "(c)"], ["Sub-paragraph (b) stands where (a) is due"]),
      (["(i)", "(ii)", "(iii)"], []),
      (["(h)", "(i)", "(j)"], ["Sub-paragraph (h) stands where (a) is due"]),
      (["(a)", "(i)", "(ii)", "(b)", "(i)", "(ii)"], []),
      (["(a)", "(i)", "(iii)", "(b)"], ["Sub-paragraph (iii) stands where (ii) is due"]),
      (["–", "–"], []),
    ])
  func letters(labels: [String], messages: [String]) {
    let items = labels.map { "    \($0) To note;" }.joined(separator: "\n")
    #expect(findings("1. *Decides*:\n\(items)\n2. *Notes* b.") == messages)
  }

  @Test("a list of more letters than the alphabet has")
  func longList() {
    let items = (1...40).map { "    (\(LetterNumeral.print($0))) To note;" }.joined(separator: "\n")
    #expect(findings("1. *Decides*:\n\(items)\n2. *Notes* b.") == [])
  }
}
