import Importers
import ResolutionModel
import Testing

@Suite struct AkomaNtosoDivisionTests {
  private func paragraphs(_ texts: [String]) -> String {
    texts.map { "<paragraph><content><p>\($0)</p></content></paragraph>" }.joined()
  }

  @Test func sectionsThatCountAnew() throws {
    let sample = AkomaNtosoSample(
      body: """
        <section><num>	I</num><subheading>	Mills</subheading>
          <crossHeading refersTo="#preamble"><span class="italic">	Having considered</span> the mills,</crossHeading>
          <paragraph><num>1.</num><content><p>Notes them;</p></content></paragraph></section>
        <section><p><num>II</num></p><subheading>Ovens</subheading>
          <subsection><num>A</num><heading>Wood</heading><paragraph><num>1.</num><content><p>Notes wood;</p></content></paragraph></subsection>
          <subsection><num>B</num><heading>Coal</heading><paragraph><num>1.</num><content><p>Notes coal;</p></content></paragraph></subsection></section>
        <section><num>III</num><subheading>Cost</subheading><paragraph><content><p>Decides to pay.</p></content></paragraph></section>
        """)
    let dump = try sample.dump()
    #expect(
      dump == """
        Sec1.H1 heading0 [I] Mills
        Sec1.PP1 preambular *Having considered* Having considered the mills,
        Sec1.OP1 operative [1.] *Notes* Notes them;
        Sec2.H1 heading0 [II] Ovens
        Sec2.PartA.H1 heading0 [A] Wood
        Sec2.PartA.OP1 operative [1.] *Notes* Notes wood;
        Sec2.PartB.H1 heading0 [B] Coal
        Sec2.PartB.OP1 operative [1.] *Notes* Notes coal;
        Sec3.H1 heading0 [III] Cost
        Sec3.OP1 operative *Decides* Decides to pay.
        """)
  }

  @Test func theLoneParagraphOfASectionIsOperativeWhateverTheMarkup() throws {
    let sample = AkomaNtosoSample(
      body: """
        <section><num>I</num><subheading>Mills</subheading>
          <crossHeading refersTo="#preamble">Having considered the mills,</crossHeading>
          <crossHeading refersTo="#preamble">Decides to keep them;</crossHeading></section>
        <section><num>II</num><subheading>Ovens</subheading>
          <paragraph><content><p><span class="italic">Recalls</span> its resolution 90/4,</p></content></paragraph>
          <paragraph><num>1.</num><content><p>Notes the ovens.</p></content></paragraph></section>
        """)
    #expect(
      try sample.dump() == """
        Sec1.H1 heading0 [I] Mills
        Sec1.PP1 preambular *Having considered* Having considered the mills,
        Sec1.OP1 operative *Decides* Decides to keep them;
        Sec2.H1 heading0 [II] Ovens
        Sec2.PP1 preambular *Recalls* Recalls its resolution 90/4,
        Sec2.OP1 operative [1.] *Notes* Notes the ovens.
        """)
  }

  @Test func aHeadingThatStandsTwiceIsRepaired() throws {
    let sample = AkomaNtosoSample(
      body: """
        <paragraph><num>1.</num><content><p>Notes the mills;</p></content></paragraph>
        <subheading>	A.	Margin</subheading>
        <paragraph class="H23"><num>A.</num><content><p>	<span class="bold">Margin</span></p></content></paragraph>
        <paragraph><num>2.</num><content><p>Notes the margin.</p></content></paragraph>
        """)
    #expect(
      try sample.dump() == """
        OP1 operative [1.] *Notes* Notes the mills;
        H1 heading0 [A.] Margin
        OP2 operative [2.] *Notes* Notes the margin.
        """)
    #expect(try sample.read().warnings.map(\.message) == ["a heading stands twice: A. Margin"])
  }

  @Test func theHeadOfAnAnnexMayBeMarkedUpAsText() throws {
    let sample = AkomaNtosoSample(
      body: """
        <paragraph><content><p>Adopts the rules annexed to it.</p></content></paragraph>
        <paragraph class="MercuryDocument"><content><p><docType>Annex</docType>
          <docTitle>Rules for mills</docTitle></p></content></paragraph>
        <paragraph><num>1.</num><content><p>Every mill keeps a log.</p></content></paragraph>
        """)
    #expect(
      try sample.dump() == """
        OP1 operative *Adopts* Adopts the rules annexed to it.
        Annex1.H1 heading0 [Annex] Rules for mills
        Annex1.OP1 operative [1.] Every mill keeps a log.
        """)
  }

  @Test func thematicHeadingsDivideNothing() throws {
    let sample = AkomaNtosoSample(
      body: """
        <paragraph class="H1"><heading>Bread</heading></paragraph>
        <paragraph class="H23"><subheading>		I</subheading><subheading>Crust</subheading></paragraph>
        <paragraph><num>1.</num><content><p>Notes crust;</p></content></paragraph>
        <paragraph class="H23"><content><p> <subheading>II</subheading></p></content></paragraph>
        <paragraph class="H23"><content><p> <subheading>Crumb</subheading></p></content></paragraph>
        <paragraph><num>2.</num><content><p>Notes crumb;</p></content></paragraph>
        <paragraph class="MercuryDocument"><content><p><span class="bold">Article 5</span></p></content></paragraph>
        <paragraph><num>3.</num><content><p>Notes all.</p></content></paragraph>
        """)
    let dump = try sample.dump()
    #expect(
      dump == """
        H1 heading0 Bread
        H2 heading1 [I] Crust
        OP1 operative [1.] *Notes* Notes crust;
        H3 heading1 [II] Crumb
        OP2 operative [2.] *Notes* Notes crumb;
        H4 heading0 Article 5
        OP3 operative [3.] *Notes* Notes all.
        """)
  }

  @Test func sectionsWithoutAnyMarkup() throws {
    let sample = AkomaNtosoSample(
      body: paragraphs([
        "I", "Mills", "1. Notes mills;", "2. Notes them again;", "Ovens", "1. Notes ovens;", "III Cost",
        "1. Notes cost.",
      ]))
    let document = try sample.read()
    #expect(
      Dump.text(of: document.resolution, from: 1) == """
        Sec1.H1 heading0 [I] Mills
        Sec1.OP1 operative [1.] *Notes* Notes mills;
        Sec1.OP2 operative [2.] *Notes* Notes them again;
        Sec2.H1 heading0 Ovens
        Sec2.OP1 operative [1.] *Notes* Notes ovens;
        Sec3.H1 heading0 [III] Cost
        Sec3.OP1 operative [1.] *Notes* Notes cost.
        """)
    #expect(document.warnings.map(\.code) == [.numbering])
  }

  @Test func annexes() throws {
    let sample = AkomaNtosoSample(
      body: "<paragraph><num>1.</num><content><p>Adopts the rules.</p></content></paragraph>",
      rest: """
        <attachments><attachment><doc name="annex"><mainBody>
          <paragraph class="HCh"><content><p><docType>Annex I</docType> <docTitle>	Rules</docTitle></p></content></paragraph>
          <paragraph class="H1"><num>I.</num><heading>I. Flour</heading></paragraph>
          <paragraph><num>1.</num><content><p>Flour is white.</p></content></paragraph>
          <paragraph><content><p>It is dry.</p></content></paragraph>
          <paragraph class="H1"><content><p><span class="bold">Annex II</span></p></content></paragraph>
          <paragraph class="H1"><content><p><span class="bold">Forms</span></p></content></paragraph>
          <paragraph><num>1.</num><content><p>See <i>above</i>:</p></content></paragraph>
          <paragraph><content><p>(a) this.</p></content></paragraph>
        </mainBody></doc></attachment></attachments>
        """)
    let dump = try sample.dump()
    #expect(
      dump == """
        OP1 operative [1.] *Adopts* Adopts the rules.
        Annex1.H1 heading0 [Annex I] Rules
        Annex1.H2 heading1 [I.] Flour
        Annex1.OP1 operative [1.] Flour is white.
        Annex1.U1 unnumbered It is dry.
        Annex2.H1 heading0 [Annex II] Forms
        Annex2.OP1 operative [1.] See above:
        Annex2.OP1(a) operative [(a)] this.
        """)
  }

  @Test func aDraftQuotedInAParagraph() throws {
    let embedded = AkomaNtosoSample(
      body: """
        <paragraph><content><p>	<span class="italic">Recommends</span> the following: <embeddedStructure>
          <container name="formula"><p><span class="italic">The General Assembly</span>,</p></container>
          <container name="Recalling"><p><span class="italic">	Recalling</span> bread,</p></container>
          <paragraph><num>1.</num><content><p>	<span class="italic">Endorses</span> it.</p></content></paragraph>
        </embeddedStructure></p></content></paragraph>
        """)
    let expected = """
      OP1 operative *Recommends* Recommends the following:
      Draft1.F formula The General Assembly,
      Draft1.PP1 preambular *Recalling* Recalling bread,
      Draft1.OP1 operative [1.] *Endorses* Endorses it.
      """
    #expect(try embedded.dump() == expected)
    let component = AkomaNtosoSample(
      body: "<paragraph><content><p><i>Recommends</i> the following:</p></content></paragraph>",
      rest: """
        <components><component><statement name="draft resolution"><preamble>
          <formula><p><i>The General Assembly</i>,</p></formula><container><p><i>Recalling</i> bread,</p></container></preamble>
          <mainBody><paragraph><num>1.</num><content><p><i>Endorses</i> it.</p></content></paragraph></mainBody>
          <attachments><attachment><doc><mainBody><paragraph class="H1"><content><p>Annex</p></content></paragraph>
          <paragraph><content><p>List.</p></content></paragraph></mainBody></doc></attachment></attachments>
        </statement></component></components>
        """)
    #expect(
      try component.dump() == expected + """

        Draft1.Annex1.H1 heading0 [Annex]\u{20}
        Draft1.Annex1.U1 unnumbered List.
        """)
  }

  @Test func letteredSets() throws {
    func part(_ letter: String, _ title: String) -> String {
      """
      <component><statement name="resolution"><preface><p><docNumber>\(letter)</docNumber><docTitle>\(title)</docTitle></p></preface>
        <preamble><formula><p><i>The General Assembly</i></p></formula></preamble>
        <mainBody><paragraph><num>1.</num><content><p>Notes \(letter).</p></content></paragraph></mainBody></statement></component>
      """
    }
    let text = """
      <akomaNtoso><documentCollection><meta><identification><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
        <coverPage><p><docNumber>A/RES/91/7 A-B</docNumber></p></coverPage>
        <preface><p><docNumber>91/7.</docNumber><docTitle>Bread</docTitle></p></preface>
        <collectionBody><component><documentRef href="x"/></component></collectionBody></documentCollection>
        <components>\(part("A", "White bread"))\(part("B", ""))</components></akomaNtoso>
      """
    let resolution = try Importer().read(Array(text.utf8)).resolution
    #expect(resolution.symbol == Symbol("A/RES/91/7 A-B"))
    #expect(resolution.title == "Bread")
    #expect(
      Dump.text(of: resolution) == """
        PartA.H1 heading0 [A] White bread
        PartA.F formula The General Assembly
        PartA.OP1 operative [1.] *Notes* Notes A.
        PartB.H1 heading0 [B]\u{20}
        PartB.F formula The General Assembly
        PartB.OP1 operative [1.] *Notes* Notes B.
        """)
  }

  @Test func aPartAdoptedLaterKeepsItsLetterAndNote() throws {
    let sample = AkomaNtosoSample(
      preface: """
        <p><docNumber>91/7.</docNumber><docTitle>Bread</docTitle></p><p><docNumber>	B</docNumber>
        <authorialNote marker="1"><p>Resolution 91/7 becomes 91/7 A.</p></authorialNote></p>
        """)
    let first = Dump.text(of: try sample.read().resolution).split(separator: "\n").first
    #expect(first == "H1 heading0 [B] {1: Resolution 91/7 becomes 91/7 A.}")
  }
}
