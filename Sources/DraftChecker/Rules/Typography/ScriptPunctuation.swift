import LanguagePacks
import ResolutionModel

/// Chinese and Arabic texts have the punctuation of their script.
public struct ScriptPunctuation: Rule {
  public let description = RuleDescription(
    id: "script-punctuation",
    summary: "Commas, semicolons and question marks between Chinese or Arabic words are those of the script",
    reason: "A sign of the Latin keyboard among them breaks the line wrongly and stands on the wrong side in Arabic.",
    source: "Official texts of 2019 to 2023: ，；：。 between Chinese characters, ، ؛ ؟ between Arabic words.",
    severity: .note, languages: [.chinese, .arabic], fixes: .safe,
    flagged: [
      RuleExample(
        """
        *大会*，
        *回顾*其关于潮汐⟦,⟧风和水的第70/1号决议，
        1. *欢迎*潮汐登记册的设立；
        2. *决定*继续处理此案。
        """, language: .chinese),
      RuleExample(
        """
        *إن الجمعية العامة*،
        *إذ تشير* إلى المد⟦,⟧ والرياح والمياه،
        *تقرر* أن تبقي المسألة قيد نظرها.
        """, language: .arabic),
    ],
    accepted: [
      RuleExample(
        """
        *大会*，
        *回顾*其关于潮汐、风和水(Tides, winds; 1,000)的第70/1号决议，
        1. *欢迎*潮汐登记册的设立；
        2. *决定*继续处理此案。
        """, language: .chinese)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let isChinese = draft.resolution.language == .chinese
    let signs: [Unicode.Scalar: String] =
      isChinese ? [",": "，", ";": "；", ":": "：", "?": "？"] : [",": "،", ";": "؛", "?": "؟"]
    return draft.written.indices.flatMap { index -> [Remark] in
      let text = draft.written[index]
      return text.scalars.indices.compactMap { place in
        guard text.scalars[place].isASCII, let due = signs[text.scalars[place]],
          isOfScript(text.scalar(at: place - 1), isChinese),
          isOfScript(next(after: place, in: text), isChinese)
        else { return nil }
        let spot = text.spot(index, place..<place + 1)
        return Remark(spot, "“\(text.scalars[place])” is set as “\(due)”", correction: .safe(spot, due))
      }
    }
  }

  private func next(after place: Int, in text: WrittenText) -> Unicode.Scalar {
    let after = text.scalar(at: place + 1)
    return after.isAnySpace ? text.scalar(at: place + 2) : after
  }

  private func isOfScript(_ scalar: Unicode.Scalar, _ isChinese: Bool) -> Bool {
    isChinese ? scalar.isHan : scalar.isArabicLetter
  }
}
