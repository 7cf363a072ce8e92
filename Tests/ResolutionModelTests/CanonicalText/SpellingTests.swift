import ResolutionModel
import Testing

@Suite struct SpellingTests {
  /// A resolution on an invented matter that uses every sign of the grammar.
  static let resolution: Resolution = {
    let part: [Division] = [.part("B"), .section(1)]
    let header = { (text: String) in Table.Cell(text, isHeader: true) }
    return Resolution(
      symbol: Symbol("A/RES/58/912"), title: "Lighthouses: keeping them lit", organ: .generalAssembly,
      session: Session(58), agendaItem: "108", language: .english,
      adopted: CalendarDate(year: 2003, month: 12, day: 22), meeting: "77",
      vote: Vote(
        outcome: .recorded, inFavour: 3, against: 1, abstaining: 0, votersInFavour: ["Algeria", "No", "Saba, Isle of"],
        votersAgainst: ["Côte d’Ivoire"]),
      origin: "on the report of the Third Committee (A/58/999)",
      proceedings: [
        Proceeding(
          stage: .draft, date: CalendarDate(year: 2003, month: 10, day: 8), document: "A/C.3/58/L.20", paragraph: "3",
          actors: "Samoa")
      ],
      paragraphs: [
        Paragraph(kind: .formula, opener: "The General Assembly", text: "The General Assembly,"),
        Paragraph(
          kind: .preambular, opener: "Recalling", text: "Recalling its resolution 57/901,",
          notes: [
            Footnote(marker: "1", offset: 31, text: "Not printed."),
            Footnote(marker: "*", offset: 31, text: "See [x]."),
          ]),
        Paragraph(kind: .operative, label: "1.", opener: "Urges", text: "Urges keepers:"),
        Paragraph(kind: .operative, depth: 1, label: "(a)", text: "To trim the wick;"),
        Paragraph(kind: .operative, depth: 2, label: "first", text: "Daily;"),
        Paragraph(kind: .operative, depth: 1, text: "And so on;"),
        Paragraph(kind: .operative, label: "1 bis.", opener: "Notes", text: "Notes the oil;"),
        Paragraph(kind: .operative, label: "2.", text: "1990. was dark."),
        Paragraph(kind: .heading, divisions: part, depth: 0, label: "I", text: "Fog_horns [sic]"),
        Paragraph(
          kind: .operative, divisions: part, opener: "Decides", text: "Decides * so.",
          notes: [Footnote(marker: "2", offset: 7, text: "At once.")]),
        Paragraph(kind: .unnumbered, text: "- - -"),
        Paragraph(
          kind: .table, text: "",
          table: Table(rows: [[header("Year"), header("Lights | lamps")], [Table.Cell("2003"), Table.Cell("")]])),
        Paragraph(
          kind: .table, text: "",
          table: Table(rows: [
            [Table.Cell("Year", isHeader: true, columns: 2, rows: 3)], [Table.Cell(" 1 "), Table.Cell("")],
          ])),
      ])
  }()

  static let text = #"""
    ---
    travaux: 1
    symbol: A/RES/58/912
    title: "Lighthouses: keeping them lit"
    organ: General Assembly
    session: 58
    agenda_item: "108"
    language: en
    adopted: 2003-12-22
    meeting: "77"
    vote: 3-1-0
    in_favour: [Algeria, "No", "Saba, Isle of"]
    against: [Côte d’Ivoire]
    draft: A/C.3/58/L.20
    origin: on the report of the Third Committee (A/58/999)
    proceedings:
      - {stage: draft, date: 2003-10-08, document: A/C.3/58/L.20, paragraph: "3", actors: Samoa}
    ---

    ***The General Assembly*,**

    *Recalling* its resolution 57/901^[Not printed.]^[{*} See \[x\].],

    1. *Urges* keepers:

       (a) To trim the wick;

          [first] Daily;

       [] And so on;

    1. [1 bis.] *Notes* the oil;

    1. 1990\. was dark.

    <!-- PartB.Sec1 -->

    ## [I] Fog_horns \[sic\]

    1. *Decides*^[At once.] \* so.

    <!-- . -->

    > \- - -

    | Year | Lights \| lamps |
    | --- | --- |
    | 2003 | |

    ```table
    |#2x3 Year |
    | &#32;1&#32; | |
    ```

    """#

  @Test func isAsDocumented() throws {
    #expect(Self.resolution.problems.isEmpty)
    #expect(CanonicalText.write(Self.resolution) == Self.text)
    #expect(try CanonicalText.read(Self.text) == Self.resolution)
  }

  @Test func insertionTouchesNoOtherLine() {
    var longer = Self.resolution
    longer.paragraphs.insert(Paragraph(kind: .operative, label: "1.", text: "Thanks them;"), at: 2)
    longer.paragraphs[3].label = "2."
    longer.paragraphs[7].label = "2 bis."
    longer.paragraphs[8].label = "3."
    let lines = CanonicalText.write(longer).split(separator: "\n")
    let wanted = Self.text.split(separator: "\n").map { $0.replacing("[1 bis.]", with: "[2 bis.]") }
    #expect(lines.filter { $0 != "1. Thanks them;" } == wanted)
  }

  @Test(arguments: [
    ("without a vote", Vote(outcome: .withoutVote)), ("recorded", Vote(outcome: .recorded)),
    ("148-?-24", Vote(outcome: .recorded, inFavour: 148, abstaining: 24)),
    ("unrecorded 100-0-?", Vote(outcome: .unrecorded, inFavour: 100, against: 0)),
    ("\"1000-10-10\"", Vote(outcome: .recorded, inFavour: 1000, against: 10, abstaining: 10)),
  ])
  func vote(spelling: String, vote: Vote) throws {
    let resolution = Resolution(language: .english, vote: vote)
    let text = CanonicalText.write(resolution)
    #expect(text.contains("\nvote: \(spelling)\n"))
    #expect(try CanonicalText.read(text) == resolution)
  }
}
