import ResolutionDiff
import ResolutionModel
import Testing

/// Input nobody would write: the differ must answer, and its answer must keep the laws.
@Suite struct HostileTextTests {
  static let texts = [
    "", " ", "\u{A0}", "/", "A/", "A//1", "99999999999999999999999", "1/", "217 A (", "217 A (III", "(((((", "--- ---",
    "31 February 0000", "1 May", "May", "may 99999", "2020/21/22/23", "\u{200F}\u{200E}", "é\u{301}\u{301}\u{301}",
    "👩‍👩‍👧‍👦🇫🇷", "第第第号号号年月日", "\u{64B}\u{64B}", String(repeating: "a", count: 9_000),
    String(repeating: "1,", count: 3_000), String(repeating: "(1) ", count: 2_000), "‑‑‑", "’’’ ’a’ b’",
  ]

  @Test(arguments: Language.allCases) func anyTextIsCompared(language: Language) {
    let old = Sample.old(Self.texts.map { Sample.operative(1, $0) }, language: language)
    let new = Sample.new(Self.texts.reversed().map { Sample.preambular($0 + "x") }, language: language)
    let diff = Differ().compare(old, new)
    #expect(diff.changes.flatMap(\.old).sorted() == Array(old.paragraphs.indices))
    #expect(
      Application.newTexts(diff).enumerated().allSatisfy { index, texts in
        !texts.isEmpty && texts.allSatisfy { $0 == new.paragraphs[index].text }
      })
  }

  @Test func badFootnotesAreCompared() {
    let notes = [-5, 0, 3, 10_000, .max].map { Footnote(marker: "", offset: $0, text: "note \($0)") }
    let old = Sample.old([Sample.operative(1, "Thanks the bees;", notes: notes)])
    let new = Sample.new([Sample.operative(1, "Thanks the wasps;")])
    #expect(Differ().compare(old, new).changes.count == 1)
  }

  @Test func emptyTextsAreCompared() {
    #expect(Differ().compare(Sample.old([]), Sample.new([])).changes.isEmpty)
    #expect(Differ().compare(Sample.old([]), Sample.new([Sample.preambular("x")])).changes.map(\.kind) == [.added])
  }

  @Test func twoLanguagesAreCompared() {
    let old = Sample.old([Sample.operative(1, "Thanks the bees of the roof garden;")], language: .english)
    let new = Sample.new([Sample.operative(1, "Remercie les abeilles du jardin ;")], language: .french)
    #expect(Differ().compare(old, new).changes.map(\.kind) == [.added, .deleted])
  }

  @Test func manyUnrelatedParagraphsStayCheap() {
    var text = RandomText(seed: 5)
    let old = text.resolution(paragraphs: 400)
    let new = Sample.new(text.resolution(paragraphs: 400).paragraphs)
    let elapsed = ContinuousClock().measure { _ = Differ().compare(old, new) }
    #expect(elapsed < .seconds(10))
  }
}
