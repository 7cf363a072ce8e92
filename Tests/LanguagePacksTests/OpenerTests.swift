import LanguagePacks
import ResolutionModel
import Testing

@Suite struct OpenerTests {
  @Test(arguments: [
    "Recalling also| its resolution", "Having further considered| the note",
    "Expressing its deep concern also| at tides",
    "Deeply alarmed| by the loss of reed beds", "Noting with great satisfaction| that",
    "Welcoming in this regard| the fund",
    "Reaffirming also| its commitment to marshes", "Envisaging| a network of dykes",
  ])
  func findsEnglishPreambularOpeners(marked: String) { check(marked, .english, .preambular) }

  @Test(arguments: [
    "Decides| to remain", "Also strongly encourages| States", "Calls once again upon| Member States",
    "Expresses its profound gratitude and appreciation| to", "Reiterates its call upon| all",
    "Takes note with interest| of",
    "Welcomes and supports| the work", "Condemns in the strongest terms| the theft", "Encourages| further study",
    "Remains deeply concerned| about", "Postpones| the conference", "[Urges|] States", "[[Also decides| to",
  ])
  func findsEnglishOperativeOpeners(marked: String) { check(marked, .english, .operative) }

  @Test(arguments: [
    "Rappelant également| ses résolutions", "Ayant à l'esprit| les marées",
    "Se déclarant de nouveau vivement préoccupée| par",
    "Notant avec une profonde inquiétude| que", "Gravement préoccupé| par",
    "Réaffirmant son ferme attachement| aux marais",
    "Rappelant| sa résolution", "Émerveillée| par la marée", "Envisageant| un réseau de digues",
  ])
  func findsFrenchPreambularOpeners(marked: String) { check(marked, .french, .preambular) }

  @Test(arguments: [
    "Prie de même instamment| les États", "Prend également note avec satisfaction| du rapport",
    "Se déclare extrêmement préoccupée| par", "Fait siennes| les recommandations", "Salue et encourage| les efforts",
    "Condamne dans les termes les plus énergiques| le vol", "Continue d’encourager| les États",
    "Repousse| la conférence",
  ])
  func findsFrenchOperativeOpeners(marked: String) { check(marked, .french, .operative) }

  @Test(arguments: [
    "Acogiendo con beneplácito también| la red", "Profundamente preocupado| por las mareas",
    "Teniendo presentes| las mareas",
    "Expresando su profunda preocupación además| por", "Imaginando| una red de diques", "Ilusionada| por las mareas",
  ])
  func findsSpanishPreambularOpeners(marked: String) { check(marked, .spanish, .preambular) }

  @Test(arguments: [
    "Hace suyas| las recomendaciones", "Condena en los términos más enérgicos| el robo",
    "Toma nota con interés| del informe",
    "Solicita también| al Comité", "Reitera su llamamiento| a los Estados", "Imagina| una red",
  ])
  func findsSpanishOperativeOpeners(marked: String) { check(marked, .spanish, .operative) }

  @Test(arguments: [
    "будучи глубоко обеспокоена также| тем", "с глубоким удовлетворением отмечая| вклад", "ссылаясь| на резолюцию",
    "принимая также во внимание|, что", "c признательностью отмечая| доклад", "изобретая| новые плотины",
    "Напоминая| о",
  ])
  func findsRussianPreambularOpeners(marked: String) { check(marked, .russian, .preambular) }

  @Test(arguments: [
    "настоятельно призывает далее| государства", "вновь заявляет о своей решительной поддержке| усилий",
    "приветствует и поддерживает| работу", "с беспокойством отмечает|, что", "изобретает| новые плотины",
  ])
  func findsRussianOperativeOpeners(marked: String) { check(marked, .russian, .operative) }

  @Test(arguments: ["又赞赏地注意到|报告", "再次深为关切|潮汐", "审议了|潮汐报告", "还认识到|必须"])
  func findsChinesePreambularOpeners(marked: String) { check(marked, .chinese, .preambular) }

  @Test(arguments: ["还请|秘书长", "表示深为关切的是|，", "强烈敦促|会员国", "邀请并鼓励|各国"])
  func findsChineseOperativeOpeners(marked: String) { check(marked, .chinese, .operative) }

  @Test(arguments: [
    "إذ تشير| إلى قرارها", "وإذ تعيد أيضا تأكيد| قرارها", "وإذ يساورها بالغ القلق| إزاء", "وقد نظرت| في التقرير",
    "وإذ يحيط علماً مع التقدير| بالتقرير",
  ])
  func findsArabicPreambularOpeners(marked: String) { check(marked, .arabic, .preambular) }

  @Test(arguments: [
    "تطلب أيضا| إلى الأمين العام", "تُرحِّب| بالتقرير", "تعرب عن قلقها البالغ| إزاء", "يحث بقوة| الدول",
  ])
  func findsArabicOperativeOpeners(marked: String) { check(marked, .arabic, .operative) }

  @Test(arguments: [
    "States parties shall meet yearly", "recalling the above", "The Committee of the Whole", "", "1. Decides",
    "Contributions of States",
  ])
  func findsNoneInOtherEnglishText(text: String) {
    #expect(LanguagePack.pack(for: .english).openerLength(of: text, in: .operative) == 0)
  }

  @Test func onlyTheTwoPartsHaveOpeners() {
    #expect(LanguagePack.pack(for: .english).openerLength(of: "Recalling also", in: .heading) == 0)
  }

  @Test(arguments: [
    (Language.english, "Recalling its resolution", LanguagePack.Part.preambular), (.english, "Recalls its", .operative),
    (.arabic, "وإذ تشير إلى", .preambular), (.arabic, "تشير إلى", .operative), (.russian, "ссылаясь на", .preambular),
    (.spanish, "Solicita al", .operative),
    (.french, "Consciente que", .preambular), (.french, "Prie le Secrétaire général", .operative),
  ])
  func tellsTheParts(language: Language, text: String, part: LanguagePack.Part) {
    #expect(LanguagePack.pack(for: language).partOfOpener(text) == part)
  }

  @Test func tellsNoPartOfOtherText() {
    #expect(LanguagePack.pack(for: .english).partOfOpener("Agenda item 12") == nil)
    #expect(LanguagePack.pack(for: .french).partOfOpener("Les États Membres") == nil)
    #expect(LanguagePack.pack(for: .chinese).partOfOpener("回顾") == nil, "Chinese verbs open both parts alike")
  }

  /// `marked` has a bar where the opener ends.
  private func check(_ marked: String, _ language: Language, _ kind: Paragraph.Kind) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let length = LanguagePack.pack(for: language).openerLength(of: parts.joined(), in: kind)
    #expect(length == parts[0].utf8.count, "\(marked)")
  }
}
