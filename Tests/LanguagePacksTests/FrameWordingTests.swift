import LanguagePacks
import ResolutionModel
import Testing

/// The lines around the body: masthead, heading, closing, vote, divisions, labels.
@Suite struct FrameWordingTests {
  @Test(arguments: [
    (Language.english, "Seventy-seventh session", Session(77)), (.english, "2022 session", Session(2022)),
    (.english, "Eleventh emergency special session", Session(11, kind: .emergencySpecial)),
    (.french, "Soixante-dix-septième session", Session(77)), (.french, "Session de 2022", Session(2022)),
    (.french, "Dixième session extraordinaire", Session(10, kind: .special)),
    (.spanish, "Septuagésimo séptimo período de sesiones", Session(77)),
    (.russian, "Семьдесят седьмая сессия", Session(77)),
    (.russian, "Сессия 2022 года", Session(2022)), (.chinese, "第七十七届会议", Session(77)),
    (.chinese, "2022年届会", Session(2022)), (.arabic, "الدورة السابعة والسبعون", Session(77)),
    (.arabic, "دورة عام 2022", Session(2022)),
  ])
  func readsSessionLines(language: Language, line: String, session: Session) {
    let masthead = LanguagePack.pack(for: language).masthead
    #expect(masthead.session(of: line) == session)
    #expect(masthead.line(for: session) == line)
  }

  @Test func refusesOtherLines() {
    let masthead = LanguagePack.pack(for: .english).masthead
    #expect(masthead.session(of: "Report on the work of its seventy-seventh session") == nil)
    #expect(masthead.agendaItem(of: "Agenda items of interest") == nil)
  }

  @Test(arguments: [
    (Language.english, "Agenda item 109 (b)", "109 (b)"), (.english, "Agenda items 22 and 68", "22 and 68"),
    (.spanish, "Tema 109 b) del programa", "109 b)"), (.russian, "Пункт 109 b) повестки дня", "109 b)"),
    (.chinese, "议程项目109(b)", "109(b)"), (.arabic, "البند 109 (ب) من جدول الأعمال", "109 (ب)"),
    (.french, "Point 109\u{A0}b) de l'ordre du jour", "109\u{A0}b)"),
  ])
  func readsAgendaItems(language: Language, line: String, item: String) {
    #expect(LanguagePack.pack(for: language).masthead.agendaItem(of: line) == item)
  }

  @Test(arguments: [
    (Language.english, "Resolution adopted by the General Assembly on 10 October 2018"),
    (.french, "Résolution adoptée par l’Assemblée générale le 10 octobre 2018"),
    (.spanish, "Resolución aprobada por la Asamblea General el 10 de octubre de 2018"),
    (.russian, "Резолюция, принятая Генеральной Ассамблеей 10 октября 2018 года"), (.chinese, "2018年10月10日大会决议"),
    (.arabic, "قرار اتخذته الجمعية العامة في 10 تشرين الأول/أكتوبر 2018"),
  ])
  func readsHeadings(language: Language, line: String) throws {
    let heading = try #require(LanguagePack.pack(for: language).heading.heading(of: line))
    #expect(heading.organ == .generalAssembly)
    #expect(heading.date == CalendarDate(year: 2018, month: 10, day: 10))
  }

  @Test func readsSecurityCouncilHeadings() throws {
    let line = "Adopted by the Security Council at its 5945th meeting, on 29 July 2008"
    let heading = try #require(LanguagePack.pack(for: .english).heading.heading(of: line))
    #expect(heading.organ == .securityCouncil)
    #expect(heading.meeting == "5945th")
    #expect(heading.date == CalendarDate(year: 2008, month: 7, day: 29))
  }

  @Test(arguments: [
    (Language.english, "[on the report of the Third Committee (A/77/999)]", true),
    (.english, "[Adopted without a vote.]", false), (.english, "on the report of the Third Committee", false),
    (.spanish, "[por recomendación de la Comisión (E/2022/999)]", true),
    (.russian, "[по докладу Третьего комитета]", true),
    (.chinese, "[根据第三委员会的报告 (A/77/999)]", true), (.arabic, "[بناء على تقرير اللجنة الثالثة (A/77/999)]", true),
    (.french, "[sans renvoi à une grande commission (A/77/L.999)]", true),
  ])
  func knowsOriginLines(language: Language, line: String, isOrigin: Bool) {
    #expect(LanguagePack.pack(for: language).heading.isOrigin(line) == isOrigin)
  }

  @Test(arguments: [
    (Language.english, "54th plenary meeting", "54"), (.english, "54th (resumed) plenary meeting", "54 (resumed)"),
    (.spanish, "54a sesión plenaria", "54"), (.spanish, "Octava sesión plenaria", "8"),
    (.spanish, "54ª sesión plenaria (continuación)", "54 (resumed)"), (.russian, "54-e пленарное заседание", "54"),
    (.russian, "54‑е (возобновленное) пленарное заседание", "54 (resumed)"), (.chinese, "第54次全体会议", "54"),
    (.chinese, "第54次全体会议（续会）", "54 (resumed)"), (.arabic, "الجلسة العامة 54", "54"),
    (.arabic, "الجلسة العامة 54 (المستأنفة)", "54 (resumed)"),
    (.french, "1re séance plénière", "1"), (.french, "54e séance plénière (reprise)", "54 (resumed)"),
  ])
  func readsMeetings(language: Language, line: String, meeting: String) {
    #expect(LanguagePack.pack(for: language).closing.meeting(of: line) == meeting)
  }

  @Test func refusesMeetingsInSentences() {
    #expect(LanguagePack.pack(for: .english).closing.meeting(of: "The 54th plenary meeting") == nil)
    #expect(LanguagePack.pack(for: .english).closing.meeting(of: "15 December 2022") == nil)
  }

  @Test(arguments: [
    (Language.english, "[Adopted by a recorded vote of 21 to 5, with 3 abstentions. The voting was as follows:"),
    (
      .spanish,
      "[Aprobada en votación registrada por 21 votos contra 5 y 3 abstenciones. El resultado fue el siguiente:"
    ),
    (
      .russian,
      "[Принята в результате заносимого в отчет о заседании голосования 21 голосами против 5 при 3 воздержавшихся."
    ),
    (.chinese, "[经记录表决，以21票赞成、5票反对、3票弃权获得通过。"),
    (.arabic, "[اعتُمد بتصويت مسجّل بأغلبية 21 صوتاً مقابل 5 أصوات وامتناع 3 أعضاء عن التصويت."),
    (.french, "[Adoptée à l’issue d’un vote enregistré par 21\u{A0}voix contre 5, avec 3\u{A0}abstentions."),
  ])
  func readsRecordedVotes(language: Language, line: String) {
    let vote = LanguagePack.pack(for: language).votes.vote(of: line)
    #expect(vote == Vote(outcome: .recorded, inFavour: 21, against: 5, abstaining: 3))
  }

  @Test func readsOtherVotes() {
    #expect(LanguagePack.pack(for: .english).votes.vote(of: "[Adopted without a vote.]")?.outcome == .withoutVote)
    let french = LanguagePack.pack(for: .french).votes
    #expect(
      french.vote(of: "[Adoptée à l’issue d’un vote enregistré par 21 voix contre zéro, avec 3 abstentions.")?.against
        == 0)
    #expect(french.vote(of: "Adopte le programme de travail") == nil)
  }

  @Test(arguments: [
    (Language.english, "Annex", 0), (.english, "Annex II", 2), (.english, "ANNEX 3", 3), (.french, "Annexe IV.", 4),
    (.chinese, "附件二", 2), (.arabic, "المرفق الثالث", 3), (.russian, "Приложение I", 1), (.spanish, "Anexo", 0),
  ])
  func readsAnnexHeadings(language: Language, line: String, number: Int) {
    #expect(LanguagePack.pack(for: language).divisions.annexNumber(of: line) == number)
  }

  @Test func refusesAnnexesInSentences() {
    #expect(LanguagePack.pack(for: .english).divisions.annexNumber(of: "Annexes to the report") == nil)
    #expect(LanguagePack.pack(for: .english).divisions.annexNumber(of: "Annexed hereto") == nil)
  }

  @Test func readsSectionsAndParts() {
    let divisions = LanguagePack.pack(for: .english).divisions
    #expect(divisions.sectionNumber(of: "IV.") == 4)
    #expect(divisions.sectionNumber(of: "iv") == nil)
    #expect(divisions.partLetter(of: "B.") == "B")
    #expect(divisions.partLetter(of: "Background") == nil)
    let arabic = LanguagePack.pack(for: .arabic).divisions
    #expect(arabic.sectionNumber(of: "ثانيا -") == 2)
    #expect(arabic.sectionNumber(of: "حاديا وعشرين") == 21)
    #expect(arabic.partLetter(of: "باء") == "B")
    #expect(LanguagePack.pack(for: .chinese).divisions.sectionNumber(of: "十一、") == 11)
  }

  @Test(arguments: [
    (Language.english, 0, 7, "7."), (.english, 1, 27, "(aa)"), (.english, 2, 4, "(iv)"), (.english, 9, 1, "i."),
    (.arabic, 0, 7, "7 -"), (.arabic, 1, 5, "(ه)"), (.chinese, 2, 3, "㈢"), (.russian, 1, 3, "c)"),
    (.french, 1, 2, "b)"), (.french, 2, 3, "iii)"),
  ])
  func printsLabels(language: Language, depth: Int, position: Int, label: String) {
    let pack = LanguagePack.pack(for: language)
    #expect(pack.label(depth: depth, position: position) == label)
    #expect(pack.labels.position(of: label, depth: depth) == position)
  }

  @Test func readsLabelsAsTheyComeOutOfFiles() {
    #expect(LanguagePack.pack(for: .russian).labels.position(of: "а)", depth: 1) == 1)
    #expect(LanguagePack.pack(for: .arabic).labels.position(of: "(هـ)", depth: 1) == 5)
    #expect(LanguagePack.pack(for: .arabic).labels.position(of: "’2‘", depth: 2) == 2)
    #expect(LanguagePack.pack(for: .english).labels.position(of: "(aa)", depth: 1) == 27)
    #expect(LanguagePack.pack(for: .english).labels.position(of: "(ab)", depth: 1) == nil)
  }

  @Test func markersKnowTheirPlace() {
    let english = LanguagePack.pack(for: .english).continuations
    #expect(english.second.first == "also")
    #expect(english.position(in: .preambular) == .after)
    #expect(english.position(in: .operative) == .before)
    #expect(LanguagePack.pack(for: .french).continuations.position(in: .operative) == .after)
    #expect(english.position(in: .heading) == nil)
  }
}
