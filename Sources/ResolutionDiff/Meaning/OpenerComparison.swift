import LanguagePacks
import ResolutionModel

/// Finds what became of a paragraph's opener.
struct OpenerComparison: Sendable {
  let scale: StrengthScale
  let pack: LanguagePack

  /// The change, when the openers differ in more than capitals; nil too where either paragraph has none.
  func change(_ old: Paragraph, _ new: Paragraph) -> OpenerChange? {
    let (before, after) = (opener(of: old), opener(of: new))
    guard !before.isEmpty, !after.isEmpty, before.lowercased() != after.lowercased() else { return nil }
    return OpenerChange(old: before, new: after, strength: scale.steps(from: before, to: after))
  }

  /// The axes of strength a paragraph's opener stands on.
  func axes(of paragraph: Paragraph) -> Set<StrengthScale.Axis> { scale.axes(of: opener(of: paragraph)) }

  /// What the paragraph opens with, as its source marks it or as the language pack knows it; empty for none.
  func opener(of paragraph: Paragraph) -> String {
    if !paragraph.opener.isEmpty { return paragraph.opener }
    let length = pack.openerLength(of: paragraph.text, in: paragraph.kind)
    return String(decoding: paragraph.text.utf8.prefix(length), as: UTF8.self)
  }
}
