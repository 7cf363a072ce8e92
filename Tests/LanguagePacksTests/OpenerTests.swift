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
    "Remains deeply concerned| about", "Postpones| the conference",
  ])
  func findsEnglishOperativeOpeners(marked: String) { check(marked, .english, .operative) }

  @Test(arguments: [
    "Rappelant également| ses résolutions", "Ayant à l'esprit| les marées",
    "Se déclarant de nouveau vivement préoccupée| par",
    "Notant avec une profonde inquiétude| que", "Gravement préoccupé| par",
    "Réaffirmant son ferme attachement| aux marais",
    "Rappelant| sa résolution", "Envisageant| un réseau de digues",
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
    (.french, "Consciente que", .preambular), (.french, "Prie le Secrétaire général", .operative),
  ])
  func tellsTheParts(language: Language, text: String, part: LanguagePack.Part) {
    #expect(LanguagePack.pack(for: language).partOfOpener(text) == part)
  }

  @Test func tellsNoPartOfOtherText() {
    #expect(LanguagePack.pack(for: .english).partOfOpener("Agenda item 12") == nil)
    #expect(LanguagePack.pack(for: .french).partOfOpener("Les États Membres") == nil)
  }

  /// `marked` has a bar where the opener ends.
  private func check(_ marked: String, _ language: Language, _ kind: Paragraph.Kind) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let length = LanguagePack.pack(for: language).openerLength(of: parts.joined(), in: kind)
    #expect(length == parts[0].utf8.count, "\(marked)")
  }
}
