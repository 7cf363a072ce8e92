import DraftChecker
import LanguagePacks
import ResolutionModel

extension Planting {
  /// Citations, references, dates, spelling and signs.
  static let words: [Planting] = [
    append(
      "citation-form",
      [
        .english: " in its resolution 70-1", .french: " dans sa résolution 70-1", .spanish: " en su resolución 70-1",
        .russian: " в резолюции 70-1",
      ]),
    append(
      "citation-date",
      [
        .english: " in its resolution 55/25 of 15 November 2010",
        .french: " dans sa résolution 55/25 du 15 novembre 2010",
        .spanish: " en su resolución 55/25, de 15 de noviembre de 2010",
        .russian: " в своей резолюции 55/25 от 15 ноября 2010 года", .chinese: "，其2010年11月15日第55/25号决议",
        .arabic: " في قرارها 55/25 المؤرخ 15 تشرين الثاني/نوفمبر 2010",
      ]),
    append("own-session", citing("120/25")),
    append(
      "cross-reference",
      [
        .english: " referred to in paragraph 99 above", .french: " visées au paragraphe 99 ci-dessus",
        .spanish: " mencionadas en el párrafo 99 supra", .russian: " упомянутые в пункте 99 выше", .chinese: "，上文第99段",
        .arabic: " المشار إليها في الفقرة 99 أعلاه",
      ]),
    edit("past-session") { paragraph, language in
      let texts: [Language: String] = [
        .english: "Requests the Secretary-General to report to the General Assembly at its thirty-first session;",
        .french: "Prie le Secrétaire général de lui présenter, à sa trente et unième session, un rapport\u{A0};",
        .spanish:
          "Solicita al Secretario General que le presente, en su trigésimo primer período de sesiones, un informe;",
        .russian: "постановляет включить в предварительную повестку дня своей тридцать первой сессии пункт;",
        .chinese: "决定将项目列入大会第三十一届会议临时议程；",
        .arabic: "تقرر أن تدرج البند في جدول الأعمال المؤقت لدورتها الحادية والثلاثين؛",
      ]
      paragraph.text = texts[language] ?? ""
      paragraph.opener = ""
      return true
    },
    append(
      "date-form",
      [
        .english: " on December 20, 2006", .french: " le 1 juillet 2006", .spanish: " el 20 de diciembre del 2006",
      ]),
    append(
      "spelling",
      [
        .english: " of the program", .french: " de chaque Etat", .spanish: " durante el periodo",
        .russian: " Генеральной ассамблеи", .chinese: "，其它", .arabic: " الى",
      ]),
    edit("no-break-spaces", [.french]) { paragraph, _ in paragraph.replace("\u{A0};", with: " ;") },
    append("quotation-marks", Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, " \"70\"") })),
    append(
      "stray-spaces",
      [
        .english: "  of tides", .french: "  de marées", .spanish: "  de mareas", .russian: "  приливов",
        .arabic: "  المد",
      ]),
    append("mixed-script", [.russian: " прилив\u{6F}в", .english: " t\u{456}des", .french: " mar\u{435}es"]),
    append("script-punctuation", [.chinese: "和潮,风", .arabic: " المد, الرياح"]),
    append("ordinal-form", [.french: " à la 58ème séance"]),
    edit("agreed-language") { paragraph, language in
      paragraph.insert(
        language == .chinese
          ? "以及夜间开放的磨坊" : language == .arabic ? " والطواحين المفتوحة ليلا" : " 40 windmills open nightly")
    },
    edit("opener-strength") { paragraph, language in
      let weaker: [Language: [(String, String)]] = [
        .english: [("Requests", "Invites"), ("Urges", "Invites"), ("Calls upon", "Invites"), ("Decides", "Endorses")],
        .french: [("Prie", "Invite"), ("Exhorte", "Invite"), ("Demande", "Invite"), ("Décide", "Souscrit")],
        .spanish: [("Solicita", "Invita"), ("Insta", "Invita"), ("Exhorta", "Invita")],
        .russian: [("просит", "предлагает"), ("призывает", "рекомендует"), ("настоятельно призывает", "поощряет")],
        .chinese: [("请", "邀请"), ("敦促", "鼓励"), ("促请", "邀请"), ("决定", "赞同")],
        .arabic: [("تطلب", "تدعو"), ("تحث", "تشجع"), ("تهيب", "تدعو")],
      ]
      guard let pair = weaker[language]?.first(where: { paragraph.opens(with: $0.0, language) }) else { return false }
      paragraph.text = pair.1 + paragraph.text.dropFirst(pair.0.count)
      if !paragraph.opener.isEmpty { paragraph.opener = pair.1 }
      return true
    },
    Planting("dropped-paragraph") { text, number in
      guard let index = text.plain(.operative, from: 120).dropFirst().rotated(by: number).first else { return nil }
      text.resolution.paragraphs.remove(at: index)
      return index - 1
    },
    cite("unknown-citation", "90/7") { text in
      for number in (1...12) where number != 7 {
        guard let symbol = Symbol("A/RES/90/\(number)"), let date = CalendarDate(iso: "2035-12-20") else { continue }
        text.adopted.dates[symbol] = date
      }
    },
    cite("superseded-citation", "55/902") { $0.adopted.topics = [mills(titles: [])] },
    Planting("missing-predecessor") { text, _ in
      text.adopted.topics = [mills(titles: [text.resolution.title])]
      return text.resolution.title.isEmpty ? nil : 0
    },
    heading(
      "heading-date",
      [
        .english: "Resolution adopted by the General Assembly on 20 December 2015",
        .french: "Résolution adoptée par l’Assemblée générale le 20 décembre 2015",
        .spanish: "Resolución aprobada por la Asamblea General el 20 de diciembre de 2015",
        .russian: "Резолюция, принятая Генеральной Ассамблеей 20 декабря 2015 года",
        .chinese: "2015年12月20日大会决议", .arabic: "قرار اتخذته الجمعية العامة في 20 كانون الأول/ديسمبر 2015",
      ]
    ) { $0.adopted = CalendarDate(iso: "2015-12-10") },
    cite("stale-text", "118/902") { text in
      text.resolution.symbol = Symbol("A/C.2/120/L.95")
      var base = text.resolution
      base.symbol = Symbol("A/RES/119/901")
      let words = citing("118/902")[base.language] ?? ""
      for index in base.paragraphs.indices where base.paragraphs[index].kind == .preambular {
        if base.paragraphs[index].insert(words) { break }
      }
      text.base = base
    },
    edit("untracked-change") { paragraph, language in paragraph.insert(language == .chinese ? "和风" : " 41") },
  ]
}

extension Planting {
  private static func mills(titles: Set<String>) -> AdoptedResolutions.Topic {
    AdoptedResolutions.Topic(
      name: "tide-mills", members: ["A/RES/54/901", "A/RES/55/902", "A/RES/56/903"].compactMap { Symbol($0) },
      titles: titles)
  }
}

extension Paragraph {
  /// Whether its first word is this one: what follows begins a word of its own.
  fileprivate func opens(with word: String, _ language: Language) -> Bool {
    text.hasPrefix(language == .chinese ? word : word + " ")
  }
}
