import ResolutionModel
import Testing

@Suite struct AkomaNtosoParagraphTests {
  @Test func preambleAndNumberedParagraphs() throws {
    let sample = AkomaNtosoSample(
      preamble: """
        <container name="Recalling"><p xml:space="preserve">	<span class="italic">Recalling</span> its resolution <a href="x">90/3</a> of 4\u{A0}May 2035,<authorialNote marker="1" placement="bottom"><p>		A/90/8.</p></authorialNote> and the bakers,</p></container>
        <p><decoration>* * *</decoration></p>
        <container name="x"><blockList><listIntroduction><span class="italic">Mindful </span>that:</listIntroduction>
          <item><num>(a)</num><p>	Bread rises,</p></item><item><num>(b)</num><p>Rolls too,</p></item></blockList></container>
        """,
      body: """
        <paragraph class="SingleTxt"><num>	1.</num><content><p xml:space="preserve">
            <span class="italic">Urges</span> bakers &amp; millers\u{A0};</p></content></paragraph>
        <paragraph><num>2.</num><content><p>	<span class="italic">Requests </span>the Secretary-General to report.<sup>1</sup></p></content></paragraph>
        """)
    let dump = try sample.dump()
    #expect(
      dump == """
        PP1 preambular *Recalling* Recalling its resolution 90/3 of 4 May 2035,{1: A/90/8.} and the bakers,
        PP2 preambular *Mindful* Mindful that:
        PP2(a) preambular [(a)] Bread rises,
        PP2(b) preambular [(b)] Rolls too,
        OP1 operative [1.] *Urges* Urges bakers & millers;
        OP2 operative [2.] *Requests* Requests the Secretary-General to report.{1: A/90/8.}
        """)
  }

  @Test func italicsThatAreSplitOrSwallowTooMuch() throws {
    let sample = AkomaNtosoSample(
      body: """
        <paragraph><num>1.</num><content><p><span class="italic">Strongly</span> <span class="italic">urge</span>s the bakers;</p></content></paragraph>
        <paragraph><num>2.</num><content><p><span class="italic">\tDecides, </span>in <span class="italic">Bread</span>, to act;</p></content></paragraph>
        <paragraph><num>3.</num><content><p><span class="italic">Requests that all of it be italic.</span></p></content></paragraph>
        <paragraph><num>4.</num><content><p>Decides in roman type.</p></content></paragraph>
        """)
    let dump = try sample.dump()
    #expect(
      dump == """
        OP1 operative [1.] *Strongly urges* Strongly urges the bakers;
        OP2 operative [2.] *Decides* Decides, in Bread, to act;
        OP3 operative [3.] *Requests* Requests that all of it be italic.
        OP4 operative [4.] *Decides* Decides in roman type.
        """)
  }

  @Test func listsOfTheMarkup() throws {
    let sample = AkomaNtosoSample(
      body: """
        <paragraph><num>1.</num><list><intro><p>	<span class="italic">Decides</span> that:</p></intro>
          <point><num>(a)</num><content><p>	Seats are:</p></content></point>
          <sublist><point><num>(i)</num><content><p>Two;</p></content></point><point><content><p>None;</p></content></point></sublist>
          <point><num>(b)</num><content><p>Chairs follow;</p></content></point></list></paragraph>
        """)
    let dump = try sample.dump()
    #expect(
      dump == """
        OP1 operative [1.] *Decides* Decides that:
        OP1(a) operative [(a)] Seats are:
        OP1(a)(i) operative [(i)] Two;
        OP1(a)(ii) operative None;
        OP1(b) operative [(b)] Chairs follow;
        """)
  }

  @Test func typedLabelsBecomeSubparagraphs() throws {
    let sample = AkomaNtosoSample(
      body: [
        "1. Urges:", "(a) To knead:", "(i) Slowly;", "(ii) Long;", "(b) To bake;", "as above;", "2. Asks for:",
        "• Salt;",
      ]
      .map { "<paragraph><content><p>\t\($0)</p></content></paragraph>" }.joined())
    let dump = try sample.dump()
    #expect(
      dump == """
        OP1 operative [1.] *Urges* Urges:
        OP1(a) operative [(a)] To knead:
        OP1(a)(i) operative [(i)] Slowly;
        OP1(a)(ii) operative [(ii)] Long;
        OP1(b) operative [(b)] To bake;
        U1 unnumbered as above;
        OP2 operative [2.] *Asks* Asks for:
        OP2(a) operative [•] Salt;
        """)
  }

  /// `(i)` after `(h)` goes on with the letters; after a colon it opens a list inside.
  @Test func romanAndLetterI() throws {
    let letters = ["a", "b", "c", "d", "e", "f", "g"].map { "(\($0)) x;" }
    func dump(_ items: [String]) throws -> [String] {
      let sample = AkomaNtosoSample(
        body: (["1. Urges:"] + letters + items).map { "<paragraph><content><p>\($0)</p></content></paragraph>" }
          .joined())
      return try sample.read().resolution.locators.suffix(2).map(\.description)
    }
    #expect(try dump(["(h) x;", "(i) y;"]) == ["OP1(h)", "OP1(i)"])
    #expect(try dump(["(h) x:", "(i) y;"]) == ["OP1(h)", "OP1(h)(i)"])
  }

  @Test func numbersTypedOrLostOrDoubled() throws {
    let sample = AkomaNtosoSample(
      body: """
        <paragraph><content><p>\t1\t<span class="italic">Urges</span> calm;</p></content></paragraph>
        <paragraph><num>2</num><content><p>. Asks for flour;</p></content></paragraph>
        <paragraph><num>3.</num><content><p>3. Asks for salt;</p></content></paragraph>
        <paragraph><num>4.</num><content><p></p></content></paragraph>
        <paragraph><content><p>Asks for water;</p></content></paragraph>
        <paragraph><content><p>5, Asks for yeast;</p></content></paragraph>
        <paragraph><num>5 bis.</num><content><p>Asks for time.</p></content></paragraph>
        """)
    let dump = try sample.dump()
    #expect(
      dump == """
        OP1 operative [1.] *Urges* Urges calm;
        OP2 operative [2.] *Asks* Asks for flour;
        OP3 operative [3.] *Asks* Asks for salt;
        OP4 operative [4.] *Asks* Asks for water;
        OP5 operative [5.] *Asks* Asks for yeast;
        OP5bis operative [5 bis.] *Asks* Asks for time.
        """)
  }

  @Test func automaticNumbersLost() throws {
    let sample = AkomaNtosoSample(
      body: [1, 2, 1, 1, 1].map { "<paragraph><num>\($0).</num><content><p>Asks;</p></content></paragraph>" }.joined())
    let document = try sample.read()
    #expect(document.resolution.paragraphs.compactMap(\.label) == ["1.", "2.", "3.", "4.", "5."])
    #expect(document.warnings.map(\.code) == [.repaired, .repaired, .repaired])
  }

  @Test func aLoneParagraphIsOperative() throws {
    let lone = AkomaNtosoSample(body: "<paragraph><content><p>Thanks the bakers.</p></content></paragraph>")
    let dump = try lone.dump()
    #expect(dump == "OP1 operative *Thanks* Thanks the bakers.")
  }

  @Test func marksAndOrdinals() throws {
    let sample = AkomaNtosoSample(
      body: """
        <paragraph><num>1.</num><content><p>Recalls 2035<authorialNote marker="1"><p>B/1.</p></authorialNote> and the 2<sup>nd</sup> loaf of 3\u{A0}m<sup>2</sup>, in 2036<sup>1</sup> and <sup>1, 2</sup>;<authorialNote marker="2"><p>B/2.</p><p>And more.</p></authorialNote></p></content></paragraph>
        """)
    let dump = try sample.dump()
    #expect(
      dump == """
        OP1 operative [1.] *Recalls* Recalls 2035{1: B/1.} and the 2nd loaf of 3 m2, in 2036{1: B/1.} and{1: B/1.}{2: B/2. And more.};{2: B/2. And more.}
        """)
  }

  @Test func tables() throws {
    let sample = AkomaNtosoSample(
      body: """
        <paragraph><num>1.</num><content><p>Adopts:</p></content></paragraph>
        <container name="table"><table><tr><th colspan="2"><p>Bread</p></th><th/></tr>
          <tr><td rowspan="x"><p>Rye</p><p>and oats</p></td><td colspan="99999">1\u{A0}200<authorialNote marker="1"><p>B/4.</p></authorialNote></td><td><sup>a</sup></td></tr></table></container>
        """)
    let dump = try sample.dump()
    #expect(
      dump == """
        OP1 operative [1.] *Adopts* Adopts:
        T1 table {1: B/4.}|#2x1 Bread|#||Rye and oats|1000x1 1 200|a|
        """)
  }
}
