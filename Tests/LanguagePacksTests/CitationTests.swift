import LanguagePacks
import ResolutionModel
import Testing

/// What a text cites, as `symbol date` in its order.
private func cited(_ text: String, _ language: Language = .english, organ: Organ? = .generalAssembly) -> [String] {
  LanguagePack.pack(for: language).citations(in: text, organ: organ).map { citation in
    citation.symbol.description + (citation.date.map { " \($0)" } ?? "")
  }
}

@Suite struct EnglishCitationTests {
  @Test(arguments: [
    ("Recalling its resolution 55/25 of 15 November 2000,", ["A/RES/55/25 2000-11-15"]),
    ("See resolution 55/25, annex I.", ["A/RES/55/25"]), ("Resolution 217 A (III).", ["A/RES/217 A (III)"]),
    ("See resolution 2200 A (XXI), annex.", ["A/RES/2200 A (XXI)"]),
    (
      "Recalling its resolutions 46/152 of 18 December 1991 and 55/25 of 15 November 2000,",
      ["A/RES/46/152 1991-12-18", "A/RES/55/25 2000-11-15"]
    ),
    ("its resolutions 69/193 and 69/196 of 18 December 2014", ["A/RES/69/193 2014-12-18", "A/RES/69/196 2014-12-18"]),
    (
      "its resolutions 68/7, 69/193 and 69/196 of 18 December 2014",
      ["A/RES/68/7", "A/RES/69/193 2014-12-18", "A/RES/69/196 2014-12-18"]
    ),
    ("Security Council resolution 1373 (2001) of 28 September 2001 and other lamps", ["S/RES/1373 (2001) 2001-09-28"]),
    (
      "Security Council resolutions 1267 (1999), 1333 (2000) and 1390 (2002)",
      ["S/RES/1267 (1999)", "S/RES/1333 (2000)", "S/RES/1390 (2002)"]
    ),
    (
      "in accordance with Economic and Social Council resolution 2003/25 of 22 July 2003",
      ["E/RES/2003/25 2003-07-22"]
    ),
    ("Human Rights Council resolution 51/4 of 6 October 2022", ["A/HRC/RES/51/4 2022-10-06"]),
    ("Council resolutions 5/1 and 5/2", ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
    ("Assembly resolution 1541 (XV) of 15 December 1960", ["A/RES/1541 (XV) 1960-12-15"]),
    ("resolution 55/25 of the General Assembly, of 15 November 2000,", ["A/RES/55/25 2000-11-15"]),
    ("its resolution 74/255 A and B of 27 December 2019", ["A/RES/74/255 A-B 2019-12-27"]),
    ("its resolutions 3419 A to D (XXX) and 31/6 A", ["A/RES/3419 A-D (XXX)", "A/RES/31/6 A"]),
    (
      "its resolution S-20/2 of 10 June 1998, its resolution ES-10/14 and resolution 3362 (S-VII)",
      ["A/RES/S-20/2 1998-06-10", "A/RES/ES-10/14", "A/RES/3362 (S-VII)"]
    ),
    ("Council resolution 2079 (LXII) of 13 May 1977", ["E/RES/2079 (LXII) 1977-05-13"]),
    (
      "its decision 75/561 of 1 July 2021 and Council decision 2020/212", ["A/DEC/75/561 2021-07-01", "E/DEC/2020/212"]
    ),
    (
      "its resolution 55/25 of 15 November 2000, entitled “Lamps and oil”, and 56/120 of 19 December 2001,",
      ["A/RES/55/25 2000-11-15", "A/RES/56/120 2001-12-19"]
    ),
    (
      "its resolution 55/25 and Security Council resolution 1373 (2001) and its resolution 56/120",
      ["A/RES/55/25", "S/RES/1373 (2001)", "A/RES/56/120"]
    ),
    ("its resolution\u{A0}55/25 of 15\u{A0}November\u{A0}2000", ["A/RES/55/25 2000-11-15"]),
    ("resolution 67/1 of 24 September 2012 (the rule of lamps)", ["A/RES/67/1 2012-09-24"]),
    (
      "resolutions 1754 (2007) on 30 April 2007 and 1783 (2007) on 31 October 2007",
      ["S/RES/1754 (2007) 2007-04-30", "S/RES/1783 (2007) 2007-10-31"]
    ),
    ("pursuant to resolution 1593 (2005), on 5 August 2024", ["S/RES/1593 (2005)"]),
    ("Resolutions 50/81, annex, and 62/126, annex.", ["A/RES/50/81", "A/RES/62/126"]),
    (
      "resolutions 72/180 and 73/174 of 19 December 2017 and 17 December 2018, respectively",
      ["A/RES/72/180 2017-12-19", "A/RES/73/174 2018-12-17"]
    ),
    (
      "resolutions 35/17 of 22 June 2017,36/5 of 28 September 2017",
      ["A/HRC/RES/35/17 2017-06-22", "A/HRC/RES/36/5 2017-09-28"]
    ),
  ])
  func resolutions(text: String, expected: [String]) {
    #expect(cited(text) == expected)
  }

  @Test(arguments: [
    ("Having considered the report (A/58/165),", ["A/58/165"]),
    ("E/CN.15/2003/5.", ["E/CN.15/2003/5"]), ("A/59/62 and Add.1 and 2", ["A/59/62", "A/59/62/Add.1"]),
    ("A/59/L.62/Rev.1 and Corr.1", ["A/59/L.62/Rev.1", "A/59/L.62/Rev.1/Corr.1"]),
    ("A/CONF.157/24 (Part I), chap. III.", ["A/CONF.157/24 (Part I)"]),
    (
      "see A/RES/55/25, S/RES/1373 (2001) and A/RES/217 A (III).",
      ["A/RES/55/25", "S/RES/1373 (2001)", "A/RES/217 A (III)"]
    ),
    ("see A/48/486-S/26560.", ["A/48/486", "S/26560"]),
    ("A/RES/55/25 of 15 November 2000 (see A/58/1)", ["A/RES/55/25 2000-11-15", "A/58/1"]),
  ])
  func symbols(text: String, expected: [String]) {
    #expect(cited(text) == expected)
  }

  @Test(arguments: [
    "the biennium 2018/19", "on 30/06/2020 and 24/7", "and/or HIV/AIDS", "in 1999 (2001)", "one of the 1,234/5 lamps",
    "para. 5 (i) of the report", "Commission on Human Rights resolution 2005/37 of 19 April 2005",
    "resolution 2/1 of the United Nations Environment Assembly", "decision 1/CP.21",
    "World Health Assembly resolution 69/2",
    "its report on lamps 55/25", "resolution. Keepers of 55/25 lamps", "the present resolution", "", "resolution 55/",
    "/25",
    "resolution 99999/1", "resolution 0/0", "resolution 55/25/3",
  ])
  func notCitations(text: String) {
    #expect(cited(text).isEmpty)
  }

  @Test(arguments: [
    ("Recalling its resolution 16/18 of 24 March 2011", ["A/HRC/RES/16/18 2011-03-24"]),
    ("Recalling General Assembly resolution 60/251 of 15 March 2006", ["A/RES/60/251 2006-03-15"]),
    ("Recalling resolutions 16/18 and S-9/1", ["A/HRC/RES/16/18", "A/HRC/RES/S-9/1"]),
    ("Guided by resolution 48/134 of 20 December 1993", ["A/RES/48/134 1993-12-20"]),
  ])
  func ofTheHumanRightsCouncil(text: String, expected: [String]) {
    #expect(cited(text, organ: .humanRightsCouncil) == expected)
  }

  @Test func placesAreWhereTheTextSays() throws {
    let text = "Rappelant ses résolutions 69/193 et 69/196 du 18 décembre 2014,"
    let citations = LanguagePack.pack(for: .french).citations(in: text, organ: .generalAssembly)
    let bytes = Array(text.utf8)
    let words = citations.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    let dates = citations.compactMap(\.dateRange).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(words == ["69/193", "69/196"])
    #expect(dates == ["18 décembre 2014", "18 décembre 2014"])
  }
}

@Suite struct FrenchCitationTests {
  @Test(arguments: [
    ("Rappelant sa résolution 55/25 du 15 novembre 2000,", ["A/RES/55/25 2000-11-15"]),
    (
      "Rappelant ses résolutions 46/152 du 18 décembre 1991 et 55/25 du 1er novembre 2000,",
      ["A/RES/46/152 1991-12-18", "A/RES/55/25 2000-11-01"]
    ),
    ("la résolution 1860 (2009) du Conseil de sécurité, en date du 8 janvier 2009,", ["S/RES/1860 (2009) 2009-01-08"]),
    ("les résolutions 70/1 et 71/2 de l’Assemblée générale", ["A/RES/70/1", "A/RES/71/2"]),
    ("la résolution 51/4 du Conseil des droits de l’homme, en date du 6 octobre 2022", ["A/HRC/RES/51/4 2022-10-06"]),
    ("la résolution 2003/25 du Conseil économique et social", ["E/RES/2003/25"]),
    ("la résolution 2005/37 de la Commission des droits de l’homme", []),
    ("Résolution 217 A (III).", ["A/RES/217 A (III)"]),
    ("ses résolutions 3419 A à D (XXX) et 31/6 A et B", ["A/RES/3419 A-D (XXX)", "A/RES/31/6 A-B"]),
    ("sa décision 2020/212 du 18 juin 2020", ["E/DEC/2020/212 2020-06-18"]),
    ("A/59/62 et Add.1", ["A/59/62", "A/59/62/Add.1"]),
    ("Résolution S-30/1, annexe.", ["A/RES/S-30/1"]),
    (
      "ses résolutions 72/180 et 73/174, en date, respectivement, du 19 décembre 2017 et du 17 décembre 2018,",
      ["A/RES/72/180 2017-12-19", "A/RES/73/174 2018-12-17"]
    ),
    ("la résolution 71/291 qu’elle a adoptée le 15 juin 2017", ["A/RES/71/291 2017-06-15"]),
  ])
  func citations(text: String, expected: [String]) {
    #expect(cited(text, .french) == expected)
  }
}

@Suite struct OtherLanguagesCitationTests {
  @Test(arguments: [
    (Language.spanish, "Recordando su resolución 55/25, de 15 de noviembre de 2000,", ["A/RES/55/25 2000-11-15"]),
    (
      .spanish, "sus resoluciones 46/152, de 18 de diciembre de 1991, y 55/25, de 15 de noviembre de 2000",
      ["A/RES/46/152 1991-12-18", "A/RES/55/25 2000-11-15"]
    ),
    (
      .spanish, "la resolución 1860 (2009) del Consejo de Seguridad, de 8 de enero de 2009",
      ["S/RES/1860 (2009) 2009-01-08"]
    ),
    (.spanish, "la resolución 51/4 del Consejo de Derechos Humanos", ["A/HRC/RES/51/4"]),
    (.spanish, "la resolución 2005/37 de la Comisión de Derechos Humanos", []),
    (.russian, "ссылаясь на свою резолюцию 55/25 от 15 ноября 2000 года,", ["A/RES/55/25 2000-11-15"]),
    (
      .russian, "свои резолюции 46/152 от 18 декабря 1991 года и 55/25 от 15 ноября 2000 года",
      ["A/RES/46/152 1991-12-18", "A/RES/55/25 2000-11-15"]
    ),
    (.russian, "резолюция 1860 (2009) Совета Безопасности от 8 января 2009 года", ["S/RES/1860 (2009) 2009-01-08"]),
    (.russian, "резолюции 51/4 Совета по правам человека", ["A/HRC/RES/51/4"]),
    (.russian, "См. резолюцию 2200 А (ХХІ), приложение.".replacing("А", with: "A"), ["A/RES/2200 A (XXI)"]),
    (.chinese, "回顾其2000年11月15日第55/25号决议，", ["A/RES/55/25 2000-11-15"]),
    (.chinese, "其1991年12月18日第46/152号和2000年11月15日第55/25号决议", ["A/RES/46/152 1991-12-18", "A/RES/55/25 2000-11-15"]),
    (
      .chinese, "安全理事会2009年1月8日第1860(2009)号决议和大会第1514(XV)号决议",
      ["S/RES/1860 (2009) 2009-01-08", "A/RES/1514 (XV)"]
    ),
    (.chinese, "大会2015年9月25日题为“改变我们的灯塔”的第70/1号决议", ["A/RES/70/1 2015-09-25"]),
    (
      .chinese, "人权理事会2022年10月6日第51/4号决议、2022年10月7日第51/24号决议",
      ["A/HRC/RES/51/4 2022-10-06", "A/HRC/RES/51/24 2022-10-07"]
    ),
    (.chinese, "第2020/212号决定", ["E/DEC/2020/212"]), (.chinese, "麻醉药品委员会第53/4号决议", []),
    (.arabic, "إذ تشير إلى قرارها 55/25 المؤرخ 15 تشرين الثاني/نوفمبر 2000،", ["A/RES/55/25 2000-11-15"]),
    (
      .arabic, "قراراتها 46/152 المؤرخ 18 كانون الأول/ديسمبر 1991 و 55/25 المؤرخ 15 تشرين الثاني/ نوفمبر 2000",
      ["A/RES/46/152 1991-12-18", "A/RES/55/25 2000-11-15"]
    ),
    (.arabic, "قرار مجلس الأمن 1860 (2009) المؤرخ 8 كانون الثاني/يناير 2009", ["S/RES/1860 (2009) 2009-01-08"]),
    (.arabic, "القرار 2200 ألف (د-21) والقرار دإ-30/1", ["A/RES/2200 A (XXI)", "A/RES/S-30/1"]),
    (.arabic, "قرار مجلس حقوق الإنسان ٥١/٤", ["A/HRC/RES/51/4"]),
  ])
  func citations(language: Language, text: String, expected: [String]) {
    #expect(cited(text, language) == expected)
  }

  /// What is hostile must neither trap nor cost more than its length.
  @Test(.timeLimit(.minutes(1)), arguments: Language.allCases)
  func hostile(language: Language) {
    let pieces = [
      "resolution 55/25, ", "1373 (2001)", "217 A (", "A/", "第1/2号", "S-", "9", "(", "A, B and ", "1 May 2000, ",
      "\u{661}/", "و", "A/1-B/", "first ", "、",
    ]
    for piece in pieces {
      let text = String(repeating: piece, count: 100)
      let pack = LanguagePack.pack(for: language)
      let citations = pack.citations(in: text, organ: nil)
      #expect(citations.allSatisfy { $0.range.upperBound <= text.utf8.count })
      #expect(pack.dates(in: text).count <= 200 && pack.sessionOrdinals(in: text).count <= 200)
    }
  }
}

@Suite struct DateMentionTests {
  private func dates(_ text: String, _ language: Language) -> [String] {
    let bytes = Array(text.utf8)
    return LanguagePack.pack(for: language).dates(in: text).map {
      "\($0.date) \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  @Test func areFoundInOrder() {
    #expect(
      dates("from 3 to 14 June 1992, on 1\u{A0}May 2000 and on November 15, 2000; 31 June 1999", .english)
        == ["1992-06-14 14 June 1992", "2000-05-01 1\u{A0}May 2000", "2000-11-15 November 15, 2000"])
    #expect(
      dates("le 1er juillet 2020 et le 15 août 1999", .french) == [
        "2020-07-01 1er juillet 2020", "1999-08-15 15 août 1999",
      ])
    #expect(dates("el 1 de mayo de 2000", .spanish) == ["2000-05-01 1 de mayo de 2000"])
    #expect(dates("от 15 ноября 2000 года", .russian).first?.hasPrefix("2000-11-15 15 ноября 2000") == true)
    #expect(dates("2000年11月15日第1次", .chinese) == ["2000-11-15 2000年11月15日"])
    #expect(dates("المؤرخ ١٥ تشرين الثاني/نوفمبر ٢٠٠٠", .arabic).first?.hasPrefix("2000-11-15") == true)
    #expect(dates("1015 November 2000 and A/5 November", .english).isEmpty)
  }
}

@Suite struct SessionMentionTests {
  private func sessions(_ text: String, _ language: Language) -> [String] {
    let bytes = Array(text.utf8)
    return LanguagePack.pack(for: language).sessionOrdinals(in: text).map {
      "\($0.session) \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  @Test(arguments: [
    ("at its fifty-ninth session", ["59 fifty-ninth"]),
    ("from its fifty-eighth to its sixtieth sessions, the Fifth Committee", ["60 sixtieth"]),
    ("the fifty-eighth and fifty-ninth sessions", ["58 fifty-eighth", "59 fifty-ninth"]),
    ("at its tenth special session", ["S-10 tenth"]), ("its eleventh emergency special session", ["ES-11 eleventh"]),
    ("at its 137th session and resumed seventy-fifth session", ["137 137th", "75 seventy-fifth"]),
    ("at its seventy-\u{2011}eighth session", []), ("the first meeting of the session", []), ("session", []),
    ("of its second, and last, session", []), ("", []),
  ])
  func english(text: String, expected: [String]) {
    #expect(sessions(text, .english) == expected)
  }

  @Test(arguments: [
    ("à sa cinquante-neuvième session", ["59 cinquante-neuvième"]),
    ("à ses cinquante-huitième et cinquante-neuvième sessions", ["58 cinquante-huitième", "59 cinquante-neuvième"]),
    ("à sa dixième session extraordinaire", ["S-10 dixième"]), ("sa 137e session", ["137 137e"]),
    ("à sa\u{A0}soixante-dix-huitième\u{A0}session", ["78 soixante-dix-huitième"]),
    ("sa dixième session extraordinaire d’urgence", ["ES-10 dixième"]),
  ])
  func french(text: String, expected: [String]) {
    #expect(sessions(text, .french) == expected)
  }

  @Test(arguments: [
    (Language.spanish, "en su quincuagésimo noveno período de sesiones", ["59 quincuagésimo noveno"]),
    (.spanish, "en sus períodos de sesiones 27º y 28º", ["27 27º", "28 28º"]),
    (.spanish, "su vigésimo tercer período extraordinario de sesiones", ["S-23 vigésimo tercer"]),
    (.russian, "на своей семьдесят восьмой сессии", ["78 семьдесят восьмой"]),
    (.russian, "на десятой специальной сессии", ["S-10 десятой"]),
    (.chinese, "第七十七届和第七十八届会议", ["77 七十七", "78 七十八"]), (.chinese, "三届会议和第十四届灯塔大会", []),
    (.chinese, "第十届特别会议", ["S-10 十"]),
    (.arabic, "في دورتها الثامنة والسبعين", ["78 الثامنة والسبعين"]),
    (.arabic, "لدورة الجمعية العامة الاستثنائية الثلاثين", ["S-30 الثلاثين"]),
  ])
  func others(language: Language, text: String, expected: [String]) {
    #expect(sessions(text, language) == expected)
  }
}
