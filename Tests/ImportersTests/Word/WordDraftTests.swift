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

  @Test func insertedNumbersAndPrefixesAreLabels() throws {
    let draft = WordDraft(paragraphs: [
      "The General Assembly,", "PP1. Recalling the tides of 2031,", "[PP1bis. Noting the ebb,] (Estuaria)",
      "PP2alt Aware of the moon,", "OP1. Urges millers:", "(a) To dredge;", "(a bis) To bake;", "[(b) To rest;]",
      "1 bis. Invites bakers to wait; [Sylvania, Freedonia: delete]",
      "[OP2. Requests the Secretary-General to report;]", "OP2alt.  Decides to meet again.",
    ])
    let dump = try draft.dump()
    #expect(
      dump == """
        PP1 preambular [PP1.] *Recalling* Recalling the tides of 2031,
        PP1bis preambular [PP1bis.] *[Noting* [Noting the ebb,] (Estuaria)
        PP2alt preambular [PP2alt] *Aware* Aware of the moon,
        OP1 operative [OP1.] *Urges* Urges millers:
        OP1(a) operative [(a)] To dredge;
        OP1(b) operative [(a bis)] To bake;
        OP1(c) operative [(b)] [To rest;]
        OP1bis operative [1 bis.] *Invites* Invites bakers to wait; [Sylvania, Freedonia: delete]
        OP2 operative [OP2.] *[Requests* [Requests the Secretary-General to report;]
        OP2alt operative [OP2alt.] *Decides* Decides to meet again.
        """)
    let document = try draft.read()
    #expect(document.warnings == [])
    let source = Array(document.source.utf8)
    for (paragraph, place) in zip(document.resolution.paragraphs, document.places) {
      for segment in place.segments where segment.source.count == segment.text.count {
        #expect(source[segment.source].elementsEqual(Array(paragraph.text.utf8)[segment.text]))
      }
    }
  }

  @Test func trackedChangesInsideBracketsAndLabelsReadBothWays() throws {
    let draft = WordDraft(paragraphs: [
      "The General Assembly,",
      "<w:p>\(WordDraft.run("1. Urges millers to ["))\(WordDraft.change("del", by: "Estuaria", "dredge] [rest"))"
        + "\(WordDraft.change("ins", by: "Freedonia", "bake"))\(WordDraft.run("] bread;"))</w:p>",
      "<w:p><w:pPr><w:rPr><w:ins w:id='2' w:author='Sylvania' w:date='2036-10-03T10:00:00Z'/></w:rPr></w:pPr>"
        + "\(WordDraft.change("ins", by: "Sylvania", "1 bis. Invites bakers to wait;"))</w:p>",
      "2. Decides to meet again.",
    ])
    let (proposed, original) = (try draft.dump(), try draft.dump(.original))
    #expect(
      proposed == """
        OP1 operative [1.] *Urges* Urges millers to [bake] bread;
        OP1bis operative [1 bis.] *Invites* Invites bakers to wait;
        OP2 operative [2.] *Decides* Decides to meet again.
        """)
    #expect(
      original == """
        OP1 operative [1.] *Urges* Urges millers to [dredge] [rest] bread;
        OP2 operative [2.] *Decides* Decides to meet again.
        """)
    #expect(try draft.read().revisions.map(\.author) == ["Estuaria", "Freedonia", "Sylvania", "Sylvania"])
  }
}
