import ResolutionModel
import Testing

/// Draft ("L.") documents: sponsors, brackets, alternatives, insertions and attributions; nothing negotiators write is
/// lost.
@Suite struct PlainTextDraftTests {
  private static let masthead = """
    United Nations                                                    A/C.2/66/L.95/Rev.1
    General Assembly                                        Distr.: Limited
                                                            4 November 2011

                                                            Original: English

    Sixty-sixth session
    Second Committee
    Agenda item 19 (g)
    Sustainable development: tide mills

            Calvania, Estuaria*, Lower Marovia (on behalf of the Group of River
            States) and Port Amity*: revised draft resolution

            Stewardship of tide mills and of the estuaries that drive them

            The General Assembly,

    """

  @Test func particulars() throws {
    let resolution = try PlainTextSample.read(
      Self.masthead + "        Recalling the mills,\n        1. Urges millers to bake."
    ).resolution
    #expect(resolution.symbol?.description == "A/C.2/66/L.95/Rev.1")
    #expect(resolution.title == "Stewardship of tide mills and of the estuaries that drive them")
    #expect(resolution.session?.description == "66")
    #expect(resolution.agendaItem == "19 (g)")
    #expect(resolution.adopted == nil)
    #expect(
      resolution.proceedings.first?.actors
        == "Calvania, Estuaria*, Lower Marovia (on behalf of the Group of River States) and Port Amity*")
  }

  @Test func everythingInBracketsStays() throws {
    let dump = try PlainTextSample.dump(
      Self.masthead + """
                PP1. Recalling its resolution 65/905 of 20 December 2010, [and its resolution
        64/904 of 18 December 2009,]
                PP2. Noting with concern the silting of mill ponds [and the loss of [skilled]
        millers], [EU: delete]
                PP2bis. Mindful of the oyster growers, (Agreed ad ref)
                [PP2ter. Alarmed by the state of the sluices,] [US, JPN: reserve]
                PP5alt. Concerned at the height of the tide,
                1. Urges Member States to [consider repairing] [repair] their sluices; [AGREED]
                OP2. Invites the owners of mills to open them to the public;
                OP2bis. [Also invites the owners to bake bread;] (CAN, NZ, supported by FJI)
                [OP3. Requests the Secretary-General:
                (a) To report [annually / biennially];
                [(b) To convene a meeting of millers;]
                (b bis) To publish the tide tables;
                (c) To lend out tools;]
                OP3 alt. Requests the Secretariat to report;
                OP4: Decides to remain seized of the matter. {US: takes note}
        """)
    #expect(
      dump == """
        F formula The General Assembly,
        PP1 preambular [PP1.] *Recalling* Recalling its resolution 65/905 of 20 December 2010, [and its resolution 64/904 of 18 December 2009,]
        PP2 preambular [PP2.] *Noting with concern* Noting with concern the silting of mill ponds [and the loss of [skilled] millers], [EU: delete]
        PP2bis preambular [PP2bis.] *Mindful* Mindful of the oyster growers, (Agreed ad ref)
        PP2ter preambular [PP2ter.] *[Alarmed* [Alarmed by the state of the sluices,] [US, JPN: reserve]
        PP5alt preambular [PP5alt.] *Concerned* Concerned at the height of the tide,
        OP1 operative [1.] *Urges* Urges Member States to [consider repairing] [repair] their sluices; [AGREED]
        OP2 operative [OP2.] *Invites* Invites the owners of mills to open them to the public;
        OP2bis operative [OP2bis.] *[Also invites* [Also invites the owners to bake bread;] (CAN, NZ, supported by FJI)
        OP3 operative [OP3.] *[Requests* [Requests the Secretary-General:
        OP3(a) operative [(a)] To report [annually / biennially];
        OP3(b) operative [(b)] [To convene a meeting of millers;]
        OP3(c) operative [(b bis)] To publish the tide tables;
        OP3(d) operative [(c)] To lend out tools;]
        OP3alt operative [OP3 alt.] *Requests* Requests the Secretariat to report;
        OP4 operative [OP4:] *Decides* Decides to remain seized of the matter. {US: takes note}
        """)
  }

  /// Without printed numbers brackets do not hide where a paragraph starts.
  @Test func bracketedParagraphsWithoutNumbers() throws {
    let dump = try PlainTextSample.dump(
      """
      The General Assembly,
      Recalling its resolution 65/905 of 20 December 2010,
      [Recalling also the tide tables,]
      [[Convinced that a mill and its pond form a whole,]]
      1. Urges millers to bake;
      [2. Thanks the bakers.]
      """)
    #expect(
      dump == """
        F formula The General Assembly,
        PP1 preambular *Recalling* Recalling its resolution 65/905 of 20 December 2010,
        PP2 preambular *[Recalling also* [Recalling also the tide tables,]
        PP3 preambular *[[Convinced* [[Convinced that a mill and its pond form a whole,]]
        OP1 operative [1.] *Urges* Urges millers to bake;
        OP2 operative [2.] *[Thanks* [Thanks the bakers.]
        """)
  }

  /// Second alternatives, remarks behind items, stars under the page, a signature.
  @Test func alternativesRemarksAndWhatStandsBelow() throws {
    let document = try PlainTextSample.read(
      Self.masthead + """
                PP2 alt Recalling the mills, (proposed by Calvania)
                PP2 alt.2 Noting the mills,
                OP1 alt.2 [Invites] [Encourages] States to grind grain in the mills of the coast;
                OP2 - Requests the Secretary-General:
                (a) To report;
                (a bis) To report again; [Estuaria]
                (b) [To convene a conference;]
                3. Decides to remain seized of the matter.

           * On behalf of the members of the Group of
           River States.

        """)
    #expect(
      Dump.text(of: document.resolution) == """
        F formula The General Assembly,
        PP2alt preambular [PP2 alt] *Recalling* Recalling the mills, (proposed by Calvania)
        PP2alt2 preambular [PP2 alt.2] *Noting* Noting the mills,
        OP1alt2 operative [OP1 alt.2] *[Invites* [Invites] [Encourages] States to grind grain in the mills of the coast;
        OP2 operative [OP2 -] *Requests* Requests the Secretary-General:
        OP2(a) operative [(a)] To report;
        OP2(b) operative [(a bis)] To report again; [Estuaria]
        OP2(c) operative [(b)] [To convene a conference;]
        OP3 operative [3.] *Decides* Decides to remain seized of the matter.
        """)
    let unplaced = document.warnings.filter { $0.code == .unplaced }.map(\.message)
    #expect(unplaced == ["* On behalf of the members of the Group of", "River States."])
  }

  /// Mail puts a sign before each line it quotes.
  @Test func quotedMail() throws {
    let dump = try PlainTextSample.dump(
      """
      Dear colleagues,

      > The General Assembly,
      >
      > PP1bis. [Noting] [Welcoming] the report,
      >
      > OP1. Calls upon States to grind, [in accordance with [old] custom]
      > [and with the Charter]; (agreed ad ref.)
      > OP1bis: Decides to meet again.
      """)
    #expect(
      dump == """
        F formula The General Assembly,
        PP1bis preambular [PP1bis.] *[Noting* [Noting] [Welcoming] the report,
        OP1 operative [OP1.] *Calls upon* Calls upon States to grind, [in accordance with [old] custom] [and with the Charter]; (agreed ad ref.)
        OP1bis operative [OP1bis:] *Decides* Decides to meet again.
        """)
  }

  /// The addresses of what is inserted are the same in every language.
  @Test(arguments: [
    (
      Language.russian,
      "Генеральная Ассамблея,\nПП2 бис отмечая доклад,\n1. призывает молоть;\n1 бис. просит доклад;\nОП2 альт. постановляет ждать."
    ),
    (.chinese, "大会，\nPP2之二 回顾报告，\n1. 吁请磨谷；\n1之二. 请提交报告；\nOP2备选. 决定等待。"),
    (
      .arabic,
      "إن الجمعية العامة،\nPP2 مكررا إذ تشير إلى التقرير،\n1 - تهيب بالدول أن تطحن؛\n1 مكررا - تطلب تقريرا؛\nOP2 بديل. تقرر الانتظار."
    ),
  ])
  func insertionsInOtherLanguages(language: Language, text: String) throws {
    let resolution = try PlainTextSample.read(text, language: language).resolution
    #expect(resolution.locators.map(\.description) == ["F", "PP2bis", "OP1", "OP1bis", "OP2alt"])
  }

  @Test func sponsorsInChinese() throws {
    let resolution = try PlainTextSample.read(
      "A/C.2/66/L.95\n\n第六十六届会议\n议程项目19(g)\n\n卡尔瓦尼亚、河口国：决议草案\n\n潮汐磨坊\n\n大会，\n\n回顾其决议，\n\n1. 吁请磨谷。",
      language: .chinese
    ).resolution
    #expect(resolution.proceedings.first?.actors == "卡尔瓦尼亚、河口国")
    #expect(resolution.title == "潮汐磨坊")
  }
}
