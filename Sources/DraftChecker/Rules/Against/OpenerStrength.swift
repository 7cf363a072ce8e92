import ResolutionDiff
import ResolutionModel

/// Verbs that were softened or hardened since the adopted text.
public struct OpenerStrength: Rule {
  public let description = RuleDescription(
    id: "opener-strength",
    summary: "Openers weaker or stronger than in the adopted text are remarked on (with --against)",
    reason: """
      “Requests” turned into “Invites” changes what is asked more than most words after it, and is easily overlooked \
      in a long text.
      """,
    source: """
      Strength of openers on three axes, a convention of practitioners (J. S. Gruenberg, Case W. Res. J. Int. L. 41 \
      (2009) 513); fields `strength` of the language data.
      """,
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        1. *⟦Invites⟧* the Centre to list all tide mills that are at work;
        2. *Decides* to remain seized of the matter.
        """,
        base: """
          *The General Assembly*,
          *Recalling* its resolution 70/1,
          1. *Requests* the Centre to list all tide mills that are at work;
          2. *Decides* to remain seized of the matter.
          """),
      RuleExample(
        """
        *大会*，
        *回顾*其第70/1号决议，
        1. *⟦邀请⟧*中心列出所有正在运转的潮汐磨坊；
        2. *决定*继续处理此案。
        """, language: .chinese,
        base: """
          *大会*，
          *回顾*其第70/1号决议，
          1. *请*中心列出所有正在运转的潮汐磨坊；
          2. *决定*继续处理此案。
          """),
    ],
    accepted: [])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    (draft.comparison?.changes ?? []).compactMap { change in
      guard let opener = change.opener, let steps = opener.strength, steps != 0, let new = change.new.first,
        let old = change.old.first
      else { return nil }
      let way = steps < 0 ? "weaker" : "stronger"
      return Remark(
        .text(new, 0..<min(opener.new.utf8.count, draft.paragraphs[new].text.utf8.count)),
        "“\(opener.new)” is \(way) than “\(opener.old)” in \(draft.baseAddress(old))")
    }
  }
}
