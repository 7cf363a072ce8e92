import LanguagePacks
import ResolutionModel

/// What is asked for a session is asked for one to come.
public struct PastSession: Rule {
  public let description = RuleDescription(
    id: "past-session",
    summary: "Reports and agenda items are asked for a session after the draft's own",
    reason: """
      Yearly drafts are made from last year's text. A session that was not moved on asks for a report that was given \
      already, and the item does not come up again.
      """,
    source: """
      In adopted texts of 2019 to 2023 a third of all operative paragraphs that decide put an item on the agenda of a \
      later session; those that name the own session speak of a part of it still to come.
      """,
    severity: .error,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 65/1,
        1. *Requests* the Secretary-General to report to the General Assembly at its ⟦sixty-fifth⟧ session;
        2. *Decides* to include the item in the provisional agenda of its ⟦sixty-sixth⟧ session.
        """, symbol: Symbol("A/C.2/66/L.95")),
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* sa résolution 65/1,
        *Prie* le Secrétaire général de lui présenter, à sa ⟦soixante-cinquième⟧ session, un rapport sur les marées.
        """, language: .french, symbol: Symbol("A/C.2/66/L.95")),
      RuleExample(
        """
        *La Asamblea General*,
        *Recordando* su resolución 65/1,
        *Solicita* al Secretario General que le presente, en su ⟦sexagésimo quinto⟧ período de sesiones, un informe sobre las mareas.
        """, language: .spanish, symbol: Symbol("A/C.2/66/L.95")),
      RuleExample(
        """
        *Генеральная Ассамблея*,
        *ссылаясь* на свою резолюцию 65/1,
        *постановляет* включить в предварительную повестку дня своей ⟦шестьдесят пятой⟧ сессии пункт о приливах.
        """, language: .russian, symbol: Symbol("A/C.2/66/L.95")),
      RuleExample(
        """
        *大会*，
        *回顾*其第65/1号决议，
        1. *欢迎*潮汐登记册的设立；
        2. *决定*将题为“潮汐”的项目列入大会第⟦六十五⟧届会议临时议程。
        """, language: .chinese, symbol: Symbol("A/C.2/66/L.95")),
      RuleExample(
        """
        *إن الجمعية العامة*،
        *إذ تشير* إلى قرارها 65/1،
        1. *ترحب* بسجل المد؛
        2. *تقرر* أن تدرج البند في جدول الأعمال المؤقت لدورتها ⟦الخامسة والستين⟧.
        """, language: .arabic, symbol: Symbol("A/C.2/66/L.95")),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 65/1,
        1. *Takes note* of the report submitted to the General Assembly at its sixty-fifth session;
        2. *Requests* the Secretary-General to report to the General Assembly at its sixty-seventh session;
        3. *Decides* to consider the item at the second part of its resumed sixty-sixth session.
        """, symbol: Symbol("A/C.2/66/L.95"))
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    guard let own = draft.ownSession, own.kind == .regular else { return [] }
    let reader = AskedSessionReader(draft.pack)
    var isAsking = false
    return draft.enacting.flatMap { index -> [Remark] in
      let paragraph = draft.paragraphs[index]
      guard paragraph.kind == .operative, !paragraph.divisions.contains(where: \.isDraft) else { return [] }
      if paragraph.depth == 0 { isAsking = reader.isAsking(paragraph) }
      guard isAsking else { return [] }
      return reader.sessions(in: paragraph.text, folded: draft.folded[index]).compactMap {
        remark($0, own: own, in: index)
      }
    }
  }

  private func remark(_ asked: AskedSession, own: Session, in paragraph: Int) -> Remark? {
    guard asked.number <= own.number else { return nil }
    let spot = Remark.Spot.text(paragraph, asked.range)
    let advice = "Name a session after session \(own.number)"
    if asked.number == own.number {
      return Remark(spot, "Session \(asked.number) is the draft's own", advice: advice, severity: .warning)
    }
    return Remark(spot, "Session \(asked.number) is past: the draft is of session \(own.number)", advice: advice)
  }
}
