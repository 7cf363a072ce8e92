import Importers
import ResolutionModel
import Testing

/// What people write into the Word files they negotiate.
@Suite struct WordDraftTests {
  @Test func aPageBreakAloneIsNoParagraph() throws {
    let draft = WordDraft(paragraphs: [
      "The General Assembly,", "1. Urges Member States:", "(a) To keep their sluices;",
      "<w:p><w:r><w:br w:type='page'/></w:r></w:p>", "(b) To count their wheels.",
    ])
    let dump = try draft.dump()
    #expect(
      dump == """
        OP1 operative [1.] *Urges* Urges Member States:
        OP1(a) operative [(a)] To keep their sluices;
        OP1(b) operative [(b)] To count their wheels.
        """)
  }

  @Test func bracketsStay() throws {
    let draft = WordDraft(paragraphs: [
      "The General Assembly,",
      "<w:p>\(WordDraft.run("["))\(WordDraft.run("Recalling", italic: true))\(WordDraft.run(" the tides of 2031,]"))</w:p>",
      "[Noting with concern the ebb,] [Estuaria]", "1. [Urges][Encourages] Member States to dredge;",
      "2. Invites millers [to] [not to] wait; [Sylvania, Freedonia: delete]", "3. Decides to meet again.",
    ])
    let dump = try draft.dump()
    #expect(
      dump == """
        PP1 preambular *[Recalling* [Recalling the tides of 2031,]
        PP2 preambular *[Noting with concern* [Noting with concern the ebb,] [Estuaria]
        OP1 operative [1.] *[Urges* [Urges][Encourages] Member States to dredge;
        OP2 operative [2.] *Invites* Invites millers [to] [not to] wait; [Sylvania, Freedonia: delete]
        OP3 operative [3.] *Decides* Decides to meet again.
        """)
  }
}
