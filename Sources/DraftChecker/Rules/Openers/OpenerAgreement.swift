import LanguagePacks
import ResolutionModel

/// Adjectives that open a paragraph agree with the organ.
public struct OpenerAgreement: Rule {
  public let description = RuleDescription(
    id: "opener-agreement",
    summary: "Adjectives of the opener agree with the organ: the Assembly is préoccupée, the Council préoccupé",
    reason: """
      The organ is the subject of every paragraph. A wrong ending is the trace of a paragraph taken over from another \
      organ's text.
      """,
    source: """
      French openers with an adjective in official texts of 2019 to 2023: General Assembly feminine 3,125 of 3,129, \
      Economic and Social Council masculine 154 of 164. Fields `agreement` of the language data.
      """,
    severity: .error, languages: [.french, .spanish, .russian], fixes: .safe,
    flagged: [
      RuleExample(
        """
        *L’Assemblée générale*,
        *⟦Conscient⟧* de la hausse des marées,
        *Décide* de rester saisie de la question.
        """, language: .french),
      RuleExample(
        """
        *El Consejo Económico y Social*,
        *Profundamente ⟦preocupada⟧* por las mareas,
        *Decide* seguir ocupándose de la cuestión.
        """, language: .spanish, organ: .economicAndSocialCouncil),
    ],
    accepted: [
      RuleExample(
        """
        *Le Conseil économique et social*,
        *Conscient* de la hausse des marées,
        *Décide* de rester saisi de la question.
        """, language: .french, organ: .economicAndSocialCouncil)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    guard let organ = draft.resolution.organ, let wording = draft.pack.organs.first(where: { $0.organ == organ }) else {
      return []
    }
    let due = draft.pack.values("agreement", wording.isFeminine ? "feminine" : "masculine")
    let wrong = draft.pack.values("agreement", wording.isFeminine ? "masculine" : "feminine")
    guard due.count == wrong.count else { return [] }
    let table = PhraseTable(wrong, folding: draft.pack.folding)
    // In « son appui résolu » the adjective goes with a noun.
    let possessives = PhraseTable(draft.pack.values("opener-class", "its"), folding: draft.pack.folding)
    let quoted = Set(draft.bodies.filter(\.isQuoted).flatMap(\.paragraphs))
    return draft.enacting.compactMap { index in
      quoted.contains(index) ? nil : remark(on: index, in: draft, table, due, possessives)
    }
  }

  private func remark(on index: Int, in draft: Draft, _ wrong: PhraseTable, _ due: [String], _ possessives: PhraseTable)
    -> Remark?
  {
    let paragraph = draft.paragraphs[index]
    let length = draft.pack.openerLength(of: paragraph.text, in: paragraph.kind)
    guard paragraph.depth == 0, length > 0 else { return nil }
    let opener = FoldedText(paragraph.text.utf8.prefix(length), folding: draft.pack.folding, limit: length)
    for start in opener.bytes.indices where start == 0 || opener.bytes[start - 1] == 0x20 {
      if possessives.longest(in: opener, from: start) != nil { return nil }
      guard let match = wrong.longest(in: opener, from: start) else { continue }
      let range = opener.sourceStart(of: start)..<opener.sourceLength(of: match.end)
      let right = start == 0 ? due[match.value].capitalisedFirst : due[match.value]
      let found = String(decoding: paragraph.text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
      let spot = Remark.Spot.text(index, range)
      let isCapital = found.unicodeScalars.first?.properties.isUppercase == true
      return Remark(
        spot, "“\(found)” does not agree with the organ", advice: "Write “\(isCapital ? right : due[match.value])”",
        correction: .safe(spot, isCapital ? right : due[match.value]))
    }
    return nil
  }
}
