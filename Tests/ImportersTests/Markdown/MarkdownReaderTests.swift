import ResolutionModel
import Testing

@testable import Importers

@Suite struct MarkdownReaderTests {
  private static let text = """
    # A/RES/63/903

    Resolution adopted by the General Assembly on 19 December 2008

    ## 63/903. Stewardship of *tide* mills

    *The General Assembly*,

    *Recalling* its [resolution 59/911](https://example.org/59/911) of 22 December 2004,[^guide]
    and the Guidelines,

    _Bearing watchfully in mind_ the moon \\& its tides,

    ### Ponds

    **1.** *Requests* the millers:
       1. To keep their ponds;
       2. To mend sluices;

    2. ***Decides*** on the classes:

    | Class | Mills |
    |-------|------:|
    | I     | 48    |

    * * *

    3. *Decides* to meet again.

    [^guide]: See A/59/49,
        annex.
    """

  private func read(_ text: String) throws -> ImportedDocument { try Importer().read(Array(text.utf8)) }

  @Test func readsWhatPeoplePaste() throws {
    let resolution = try read(Self.text).resolution
    #expect(resolution.symbol?.description == "A/RES/63/903")
    #expect(resolution.title == "Stewardship of tide mills")
    #expect(
      resolution.paragraphs.map { "\($0.kind) \($0.label ?? "–") \($0.depth) \($0.opener) | \($0.text)" } == [
        "formula – 0  | The General Assembly,",
        "preambular – 0 Recalling | Recalling its resolution 59/911 of 22 December 2004, and the Guidelines,",
        "preambular – 0 Bearing watchfully in mind | Bearing watchfully in mind the moon & its tides,",
        "heading – 0  | Ponds", "operative 1. 0 Requests | Requests the millers:",
        "operative (a) 1  | To keep their ponds;", "operative (b) 1  | To mend sluices;",
        "operative 2. 0 Decides | Decides on the classes:", "table – 0  | ",
        "operative 3. 0 Decides | Decides to meet again.",
      ])
    #expect(resolution.paragraphs[1].notes == [Footnote(marker: "1", offset: 52, text: "See A/59/49, annex.")])
  }

  @Test func tellsMarkdownFromPlainAndCanonicalText() {
    func form(_ text: String) -> String { "\(TextForm(text))" }
    #expect(form(Self.text) == "markdown")
    #expect(form("The General Assembly,\n\n* * *\n\n* Note\n\n1. Decides;\n\n___________\n1 See [A/1].\n") == "plain")
    #expect(form("---\ntravaux: 1\n---\n\n*The General Assembly*,\n\n*Noting* x,\n\n*Noting* y,\n") == "canonical")
    #expect(form("2 * 3 * 4\n5 * 6 * 7\n# 3\n") == "plain")
  }

  @Test(arguments: [
    ("a *b* c", "a b c"), ("2 * 3 * 4", "2 * 3 * 4"), ("snake_case_name", "snake_case_name"), ("\\*a\\*", "*a*"),
    ("[a](b) [c]", "a [c]"), ("**a *b* c**", "a b c"), ("*open", "*open"), ("[^x] [^]", "1 [^]"),
  ])
  func readsEmphasisAndLinks(line: String, expected: String) {
    let runs = MarkdownInline(Array(line.utf8)[...], numbers: [:]).runs
    #expect(String(decoding: runs.flatMap(\.text), as: UTF8.self) == expected)
  }

  /// A quoted line keeps its label; a signature is no part of the last paragraph.
  @Test func quotedLinesAndSignatures() throws {
    let text = """
      *The General Assembly,*

      *Recalling* the mills,

      > OP1. *Requests* the millers to grind all the grain that farmers bring to them;

      OP2. *Decides* to meet.

      --
      Jane Miller
      """
    let resolution = try Importer().read(Array(text.utf8)).resolution
    #expect(resolution.paragraphs.map(\.label) == [nil, nil, "OP1.", "OP2.", nil])
    #expect(resolution.paragraphs.last?.text == "Jane Miller")
  }
}
