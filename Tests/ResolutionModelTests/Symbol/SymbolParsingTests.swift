import ResolutionModel
import Testing

@Suite struct SymbolParsingTests {
  /// Spellings, the full print and the short one.
  static let spellings: [(typed: [String], full: String, short: String)] = [
    (
      ["A/RES/58/135", "58/135", "a/res/58/135", " A/RES/58/ 135 ", "A/RES/58/135*", "А/RES/58/135", "A/RES/058/0135"],
      "A/RES/58/135", "58/135"
    ),
    (["A/RES/58/135/Corr.1", "58/135/corr.1"], "A/RES/58/135/Corr.1", "58/135/Corr.1"),
    (
      [
        "A/RES/74/255 A-B", "74/255 A-B", "74/255A–B", "74/255 A and B", "A/RES/74/255[A-B]", "74/255 A et B",
        "74/255 a y b",
      ],
      "A/RES/74/255 A-B", "74/255 A-B"
    ),
    (["A/RES/31/6 A to D", "31/6 A à D", "31/6 A, B, C and D"], "A/RES/31/6 A-D", "31/6 A-D"),
    (["A/RES/75/253 B", "75/253B", "A/RES/75/253[B]"], "A/RES/75/253 B", "75/253 B"),
    (["A/RES/S-20/2", "S-20/2", "s‑20/2"], "A/RES/S-20/2", "S-20/2"),
    (["A/RES/ES-10/14", "ES-10/14"], "A/RES/ES-10/14", "ES-10/14"),
    (
      ["A/RES/217 A (III)", "217 A (III)", "217A(III)", "A/RES/217(III)[A]", "A/RES/217(III)A", "217\u{A0}A (iii)"],
      "A/RES/217 A (III)", "217 A (III)"
    ),
    (["A/RES/3314 (XXIX)", "3314(XXIX)"], "A/RES/3314 (XXIX)", "3314 (XXIX)"),
    (["A/RES/3419 A-D (XXX)", "3419 A to D (XXX)", "A/RES/3419(XXX)[A-D]"], "A/RES/3419 A-D (XXX)", "3419 A-D (XXX)"),
    (["A/RES/3362 (S-VII)", "3362(S-VII)"], "A/RES/3362 (S-VII)", "3362 (S-VII)"),
    (["A/RES/2252 (ES-V)"], "A/RES/2252 (ES-V)", "2252 (ES-V)"),
    (
      ["S/RES/1373 (2001)", "S/RES/1373(2001)", "1373 (2001)", "s/res/1373 (2001)"], "S/RES/1373 (2001)", "1373 (2001)"
    ),
    (["E/RES/2003/25", "2003/25"], "E/RES/2003/25", "2003/25"),
    (["E/RES/2021/2 B", "2021/2 B"], "E/RES/2021/2 B", "2021/2 B"),
    (["E/RES/2079 (LXII)", "2079 (LXII)", "E/RES/2079(LXII)"], "E/RES/2079 (LXII)", "2079 (LXII)"),
    (["A/HRC/RES/16/18", "a/hrc/res/16/18"], "A/HRC/RES/16/18", "16/18"),
    (["A/HRC/RES/S-9/1"], "A/HRC/RES/S-9/1", "S-9/1"),
    (["A/C.3/58/L.20/Rev.1", "a/c.3/58/l.20/rev.1"], "A/C.3/58/L.20/Rev.1", "A/C.3/58/L.20/Rev.1"),
    (["A/HRC/58/L.9"], "A/HRC/58/L.9", "A/HRC/58/L.9"),
    (["E/CN.15/2003/L.5/Rev.1"], "E/CN.15/2003/L.5/Rev.1", "E/CN.15/2003/L.5/Rev.1"),
    (["A/61/L.45/Add.1"], "A/61/L.45/Add.1", "A/61/L.45/Add.1"),
    (["A/69/53/Add.1/Corr.2"], "A/69/53/Add.1/Corr.2", "A/69/53/Add.1/Corr.2"),
    (["A/71/53 /Add.1/ Corr.1"], "A/71/53/Add.1/Corr.1", "A/71/53/Add.1/Corr.1"),
    (["A/58/165", "a/58/165"], "A/58/165", "A/58/165"),
    (
      ["E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1", "e/cn.4/sub.2/ac.2/1987/wp.4/add.1"],
      "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1", "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1"
    ),
    (["A/CONF.157/24 (Part I)", "A/CONF.157/24(Part I)"], "A/CONF.157/24 (Part I)", "A/CONF.157/24 (Part I)"),
    (["FCCC/CP/2015/10/Add.1"], "FCCC/CP/2015/10/Add.1", "FCCC/CP/2015/10/Add.1"),
    (["S/2001/1158"], "S/2001/1158", "S/2001/1158"), (["A/ES-11/L.7"], "A/ES-11/L.7", "A/ES-11/L.7"),
    (["ICCD/COP(14)/23"], "ICCD/COP(14)/23", "ICCD/COP(14)/23"),
  ]

  @Test(arguments: spellings)
  func readsEverySpelling(typed: [String], full: String, short: String) {
    for text in typed + [full] {
      #expect(Symbol(text)?.description == full, "\(text)")
      #expect(Symbol(text)?.short == short, "\(text)")
    }
  }

  @Test(arguments: [
    "", "x", "58", "58/", "/135", "58//135", "58/0", "0/5", "A/RES/58", "A/RES/58/x", "A/RES/58/135/2", "1373 (1)",
    "1373 (20011)", "S/RES/1373", "217 (IIII)", "217 A B", "217 A-", "31/6 B-A", "31/6 A and C", "and/or", "A/RES",
    "WHA69.2",
    "../58/135", "A/L..5", "A/.L5", "A/L.5.", "A/5)/6", "A/((5))/6", "A/58/[1]", "A\u{0}/58/135", "é/58", "1900/5",
    "12345/1",
    "A/58/135\n", "<A/58/1>",
  ])
  func refusesOthers(text: String) {
    #expect(Symbol(text) == nil)
  }

  @Test func hostileLengthsAreRefused() {
    for piece in ["A/", "(", "I", "9", "A ", "/Rev.1", "*", "é"] {
      #expect(Symbol("A/1" + String(repeating: piece, count: 100_000) + "/1") == nil)
    }
  }

  @Test(arguments: [
    ("A/RES/58/135", Organ.generalAssembly, Session(58)), ("217 A (III)", .generalAssembly, Session(3)),
    ("1373 (2001)", .securityCouncil, Session(2001)), ("2003/25", .economicAndSocialCouncil, Session(2003)),
    ("2079 (LXII)", .economicAndSocialCouncil, Session(62)),
    ("A/HRC/RES/S-9/1", .humanRightsCouncil, Session(9, kind: .special)),
  ])
  func knowsOrganAndSession(text: String, organ: Organ, session: Session) throws {
    let symbol = try #require(Symbol(text))
    #expect(symbol.organ == organ && symbol.session == session && symbol.isResolution && !symbol.isDraft)
  }

  @Test func knowsDrafts() throws {
    let revision = try #require(Symbol("A/C.3/58/L.20/Rev.1"))
    #expect(revision.isDraft && !revision.isResolution && revision.withoutSuffixes == Symbol("A/C.3/58/L.20"))
    #expect(try #require(Symbol("A/58/165")).isDraft == false)
  }
}

@Suite struct SessionTests {
  @Test func everySessionReadsItsPrints() {
    for number in 1...3999 {
      for kind in [Session.Kind.regular, .special, .emergencySpecial] {
        let session = Session(number, kind: kind)
        #expect(Session(session.description) == session && Session(session.roman) == session)
      }
    }
    #expect(["", "0", "10000", "IIII", "S-", "X-1", "ES", "VX", "IC"].allSatisfy { Session($0) == nil })
    #expect(Session("s-viii") == Session(8, kind: .special))
  }
}
