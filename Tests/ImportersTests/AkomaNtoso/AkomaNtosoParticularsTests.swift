import Importers
import ResolutionModel
import Testing

@Suite struct AkomaNtosoParticularsTests {
  @Test func particulars() throws {
    let sample = AkomaNtosoSample(
      body: "<paragraph><content><p>Thanks the bakers.</p></content></paragraph>",
      meta: """
        <workflow><step date="2036-11-02" outcome="draftResolution" as="A/C.2/91/L.4/Rev.1" by="Samoa and Togo"/>
          <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by=""/>
          <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="Fiji"/>
          <step date="2036-12-01" outcome="recommendedForAdoption" as="A/91/5" refersTo="9" by=""/></workflow>
        <analysis><parliamentary><voting outcome="adoptedRecordedVote">
          <count value="3" refersTo="inFavour"/><count value="2" refersTo="#against"><akn4un:voters><organization>FIJI</organization><organization>TOGO</organization></akn4un:voters></count>
          <count value="x" refersTo="abstaining"/></voting></parliamentary></analysis>
        """)
    let document = try sample.read()
    let resolution = document.resolution
    #expect(document.format == .akomaNtoso)
    #expect(resolution.symbol == Symbol("A/RES/91/7"))
    #expect(resolution.title == "Bread")
    #expect(resolution.organ == .generalAssembly)
    #expect(resolution.session == Session(91))
    #expect(resolution.agendaItem == "12 (b)")
    #expect(resolution.language == .english)
    #expect(resolution.adopted == CalendarDate(year: 2036, month: 12, day: 19))
    #expect(resolution.meeting == "54 (resumed)")
    #expect(resolution.vote == Vote(outcome: .recorded, inFavour: 3, against: 2, votersAgainst: ["FIJI", "TOGO"]))
    #expect(resolution.origin == "[on the report of the Second Committee (A/91/5, para. 9)]")
    #expect(
      resolution.proceedings == [
        Proceeding(
          stage: .draft, date: CalendarDate(year: 2036, month: 11, day: 2), document: "A/C.2/91/L.4/Rev.1",
          actors: "Samoa and Togo"),
        Proceeding(stage: .additionalSponsors, actors: "Fiji"),
        Proceeding(
          stage: .recommended, date: CalendarDate(year: 2036, month: 12, day: 1), document: "A/91/5", paragraph: "9"),
      ])
    #expect(document.warnings.isEmpty)
  }

  @Test func aVoteInWords() throws {
    func vote(_ outcome: String) throws -> Vote? {
      try AkomaNtosoSample(
        meta: "<analysis><parliamentary><voting outcome=\"\(outcome)\"/></parliamentary></analysis>"
      ).read().resolution.vote
    }
    #expect(try vote("adoptedWithoutVote") == Vote(outcome: .withoutVote))
    #expect(
      try vote("Adopted 90-0-47, 87th plenary meeting")
        == Vote(outcome: .recorded, inFavour: 90, against: 0, abstaining: 47))
    #expect(try vote("") == nil)
  }

  @Test func theTextDecidesTheLanguage() throws {
    let sample = AkomaNtosoSample(
      language: "eng", formula: "<span class=\"italic\">L’Assemblée générale</span>,",
      body: "<paragraph><num>1.</num><content><p>Prie les boulangers ;</p></content></paragraph>")
    let document = try sample.read()
    #expect(document.resolution.language == .french)
    #expect(document.resolution.paragraphs.last?.text == "Prie les boulangers\u{A0};")
    #expect(document.warnings.map(\.code) == [.particulars])
    let given = try Importer(options: .init(language: .spanish)).read(Array(sample.text.utf8))
    #expect(given.resolution.language == .spanish)
  }

  @Test func theOtherLanguages() throws {
    let arabic = AkomaNtosoSample(
      language: "ara", formula: "<span class=\"bold italic\">إن الجمعية العامة</span>،",
      body: """
        <paragraph><content><p>	1 -	<span class="bold italic">تطلب</span> الخبز<sup>(</sup><authorialNote marker="1"><p>	()	B/1.</p></authorialNote><sup>)</sup>:</p></content></paragraph>
        <paragraph><content><p>	(أ)	القمح؛</p></content></paragraph>
        <paragraph><num>2-</num><content><p>تقرر النظر في الملح<sup>(1)</sup>.</p></content></paragraph>
        """)
    let dump = try arabic.dump()
    #expect(
      dump == """
        OP1 operative [1 -] *تطلب* تطلب الخبز{1: B/1.}:
        OP1(a) operative [(أ)] القمح؛
        OP2 operative [2 -] *تقرر* تقرر النظر في الملح{1: B/1.}.
        """)
    let chinese = AkomaNtosoSample(
      language: "zho", formula: "<span class=\"bold\">大会</span>，",
      preamble: "<container><p>\t1.\t<span class=\"bold\">决定</span>面包事项：</p></container>",
      body: """
        <paragraph><content><p>(a)\u{A0}盐；</p></content></paragraph>
        <paragraph><num>2.</num><content><p><span class="bold">请</span>面包师<authorialNote marker="1"><p>见B/1。</p></authorialNote> 报告。</p></content></paragraph>
        """)
    let chineseDump = try chinese.dump()
    #expect(
      chineseDump == """
        OP1 operative [1.] *决定* 决定面包事项：
        OP1(a) operative [(a)] 盐；
        OP2 operative [2.] *请* 请面包师{1: 见B/1。}报告。
        """)
  }

  @Test func everyParagraphHasItsLinesAndBytes() throws {
    let sample = AkomaNtosoSample(
      body: """
        <paragraph><num>1.</num><content>
          <p xml:space="preserve">
            <i>Urges</i> bakers &amp; the
            millers  of 5\u{A0}May;</p></content></paragraph>
        """)
    let document = try sample.read()
    #expect(document.places.count == document.resolution.paragraphs.count)
    let (place, paragraph) = try #require(zip(document.places, document.resolution.paragraphs).reversed().first)
    let bytes = Array(document.source.utf8)
    let lines = document.source.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[place.lines.lowerBound - 1].contains("Urges"))
    #expect(lines[place.lines.upperBound - 1].contains("millers"))
    for segment in place.segments where segment.source.count == segment.text.count {
      #expect(
        Array(bytes[segment.source]).map(String.init)
          == Array(Array(paragraph.text.utf8)[segment.text]).map(String.init))
    }
    #expect(place.segments.map { String(decoding: bytes[$0.source], as: UTF8.self) }.contains("&amp;"))
    #expect(place.segments.last?.text.upperBound == paragraph.text.utf8.count)
  }

  @Test func nothingIsLostSilently() throws {
    let sample = AkomaNtosoSample(
      preamble: "loose words <unheard>of markup</unheard>",
      body: "<paragraph><num>1.</num><content><p>Notes.</p>and more</content></paragraph>",
      rest: "", conclusions: "<p>stray closing words</p>")
    let document = try sample.read()
    let text = document.resolution.paragraphs.map(\.text).joined(separator: " ")
    for words in ["loose words", "of markup", "and more"] { #expect(text.contains(words)) }
    #expect(document.warnings.filter { $0.code == .repaired }.count == 3)
    #expect(document.warnings.contains { $0.code == .unplaced && $0.message.contains("stray closing words") })
    #expect(document.warnings.allSatisfy { $0.line != nil })
  }
}
