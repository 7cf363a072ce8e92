import ResolutionModel
import Testing

@testable import Importers

@Suite struct HTMLReaderTests {
  private func read(_ page: String) throws -> Resolution {
    let document = try Importer().read(Array(page.utf8))
    #expect(document.format == .html)
    #expect(document.places.count == document.resolution.paragraphs.count)
    return document.resolution
  }

  /// As the programs of missions and mirrors save a Word file.
  private static let saved = """
    <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN">
    <HTML><HEAD><TITLE>Tide mills</TITLE><STYLE>p { margin: 0 }</STYLE></HEAD><BODY lang=EN-GB>
    <NAV>Home | Documents | Contact</NAV>
    <P align=right>A/RES/63/903
    <P><B>General Assembly</B><BR>Sixty-third session
    <P><B>Resolution adopted by the General Assembly on 19&nbsp;December 2008</B>
    <P>[<I>on the report of the Second Committee (A/63/1914/Add.7)</I>]
    <P><B>63/903. Stewardship of tide mills</B>
    <P><I>The General Assembly</I>,
    <P><I>Recalling</I> its resolution
    59/911 of 22 December 2004,<SUP><A HREF="#_ftn1" NAME="_ftnref1">[1]</A></SUP>
    and the Guidelines,
    <P><I>Bearing watchfully in mind</I> the moon &amp; its tides,
    <OL>
    <LI><I>Requests</I> the millers:
      <OL TYPE=a><LI>To keep their ponds;<LI>To mend:<OL TYPE=i><LI>Sluices;<LI>Wheels;</OL></OL>
    <LI><I>Decides</I> on the following classes:
    <TABLE><TR><TH>Class<TH>Mills<TR><TD>I<TD>48<TR><TD COLSPAN=2>None</TABLE>
    <LI VALUE=4><I>Decides</I> to meet again.
    </OL>
    <P align=right><I>72nd plenary meeting<BR>19 December 2008</I>
    <DIV ID=ftn1><P><A HREF="#_ftnref1">[1]</A> See A/59/49.</DIV>
    <SCRIPT>document.write("<p>1. Deplores</p>")</SCRIPT>
    """

  @Test func readsPagesThatWordProcessorsSave() throws {
    let resolution = try read(Self.saved)
    #expect(resolution.symbol?.description == "A/RES/63/903")
    #expect(resolution.title == "Stewardship of tide mills")
    #expect(resolution.adopted == CalendarDate(year: 2008, month: 12, day: 19))
    #expect(resolution.meeting == "72")
    #expect(
      resolution.paragraphs.map { "\($0.kind) \($0.label ?? "–") \($0.depth) \($0.opener) | \($0.text)" } == [
        "formula – 0  | The General Assembly,",
        "preambular – 0 Recalling | Recalling its resolution 59/911 of 22 December 2004, and the Guidelines,",
        "preambular – 0 Bearing watchfully in mind | Bearing watchfully in mind the moon & its tides,",
        "operative 1. 0 Requests | Requests the millers:", "operative (a) 1  | To keep their ponds;",
        "operative (b) 1  | To mend:", "operative (i) 2  | Sluices;", "operative (ii) 2  | Wheels;",
        "operative 2. 0 Decides | Decides on the following classes:", "table – 0  | ",
        "operative 4. 0 Decides | Decides to meet again.",
      ])
    #expect(resolution.paragraphs[1].notes == [Footnote(marker: "1", offset: 52, text: "See A/59/49.")])
    #expect(
      resolution.paragraphs[9].table?.rows.map { $0.map(\.text) } == [["Class", "Mills"], ["I", "48"], ["None"]])
    #expect(resolution.paragraphs[9].table?.rows.last?.first?.columns == 2)
  }

  @Test func readsWikiPages() throws {
    let page = """
      <html><body><div id="mw-navigation">Main page</div><div id="mw-content-text"><div class="mw-parser-output">
      <div class="noprint">← previous</div>
      <p><i>The Security Council</i>,</p>
      <p><i>Noting</i> the report<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> on the mills,</p>
      <dl><dd>1. <i>Calls upon</i> all millers to open their sluices;<span class="mw-editsection">[edit]</span></dd></dl>
      <dl><dd>2. <i>Decides</i> to remain seized of the matter.</dd></dl>
      <ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">↑</span>
      <span class="reference-text">S/2004/911.</span></li></ol>
      </div></div><footer>Licence</footer></body></html>
      """
    let paragraphs = try read(page).paragraphs
    #expect(
      paragraphs.map(\.text) == [
        "The Security Council,", "Noting the report on the mills,", "Calls upon all millers to open their sluices;",
        "Decides to remain seized of the matter.",
      ])
    #expect(paragraphs[1].notes == [Footnote(marker: "1", offset: 17, text: "S/2004/911.")])
    #expect(paragraphs.map(\.label) == [nil, nil, "1.", "2."])
  }

  @Test func readsTextBetweenBreaksAndInPreformattedParts() throws {
    let lines = ["The General Assembly,", "Noting the tide,", "1. Thanks the millers;", "2. Decides to rest."]
    let broken = try read("<body>" + lines.joined(separator: "<br><br>") + "</body>")
    let formatted = try read("<html><pre>" + lines.joined(separator: "\n\n") + "</pre></html>")
    #expect(broken.paragraphs.map(\.kind) == [.formula, .preambular, .operative, .operative])
    #expect(formatted.paragraphs == broken.paragraphs)
  }

  @Test func layoutTablesAreNoTables() throws {
    let page =
      "<table><tr><td>Menu</td><td><p><i>The General Assembly</i>,</p><p><i>Noting</i> the tide,</p>"
      + "<p>1. <i>Thanks</i> the millers.</p></td></tr></table>"
    #expect(try read(page).paragraphs.map(\.kind) == [.formula, .preambular, .operative])
  }

  @Test func boundsWhatStrangersWrite() {
    for page in [
      "<html>" + String(repeating: "<div>", count: 100_000), "<p>" + String(repeating: "<b><i>x", count: 50_000),
      "<html>" + String(repeating: "<table><tr><td>", count: 20_000), "<html><![CDATA[", "<html>&#xFFFFFFFF;&bogus;<",
    ] {
      _ = try? Importer().read(Array(page.utf8))
    }
  }

  @Test(arguments: [(1, "a", "i"), (26, "z", "xxvi"), (27, "aa", "xxvii"), (44, "rr", "xliv"), (59, "ggg", "lix")])
  func countsInLettersAndRomanNumerals(number: Int, letters: String, roman: String) {
    #expect(ItemLetter.letters(of: number) == letters)
    #expect(ItemLetter.roman(of: number) == roman)
  }

  @Test func whatIsStruckOutIsToldAndNotKept() throws {
    let document = try Importer().read(
      Array(
        """
        <html><body><p><i>The General Assembly</i>,</p><p><i>Recalling</i> its <del>old </del><ins>new </ins>mills,</p>
        <p>1. <i>Asks</i> millers to <span style="text-decoration:line-through">bake</span> grind.</p></body></html>
        """.utf8))
    #expect(
      document.resolution.paragraphs.map(\.text).dropFirst() == ["Recalling its new mills,", "Asks millers to grind."])
    #expect(document.warnings.map(\.message) == ["struck out: old", "struck out: bake"])
  }

  /// A wiki's heading stands above its text and may leave out the year.
  @Test func wikiHeadingWithoutYear() throws {
    let resolution = try read(
      """
      <html><body><h1 id="firstHeading">United Nations Security Council Resolution 2990</h1><div id="mw-content-text">
      <p><i>The Security Council,</i></p><p><i>Recalling</i> its mills,</p><p>1. <i>Decides</i> to remain seized of it.</p>
      <p>Adopted by the Security Council at its 9900th meeting, on 3 May 2034</p></div></body></html>
      """)
    #expect(resolution.symbol?.description == "S/RES/2990 (2034)")
    #expect(resolution.adopted?.description == "2034-05-03")
    #expect(resolution.title.isEmpty)
  }
}
