import LanguagePacks
import ResolutionDiff
import ResolutionModel

/// What should have moved on with the session and did not.
public struct StaleText: Rule {
  public let description = RuleDescription(
    id: "stale-text",
    summary: "The list of resolutions recalled and the documents named are moved on since last year (with --against)",
    reason: """
      A text taken over from the last session names the documents of that session and cites the resolutions up to the \
      one before it. Each of them has to move on with the draft; sessions asked for are the rule `past-session`.
      """,
    source: "The comparison of `travaux diff`; in 676 pairs of successive texts these are the changes of most.",
    severity: .warning,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolutions 64/901 and ⟦65/902⟧,
        1. *Requests* the Secretary-General to report to the General Assembly at its sixty-eighth session;
        2. *Decides* to remain seized of the matter.
        """, symbol: Symbol("A/C.2/67/L.95"),
        base: """
          A/RES/66/903
          *The General Assembly*,
          *Recalling* its resolutions 64/901 and 65/902,
          1. *Requests* the Secretary-General to report to the General Assembly at its sixty-seventh session;
          2. *Decides* to remain seized of the matter.
          """)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolutions 64/901, 65/902 and 66/903,
        1. *Requests* the Secretary-General to report to the General Assembly at its sixty-eighth session;
        2. *Decides* to remain seized of the matter.
        """, symbol: Symbol("A/C.2/67/L.95"),
        base: """
          A/RES/66/903
          *The General Assembly*,
          *Recalling* its resolutions 64/901 and 65/902,
          1. *Requests* the Secretary-General to report to the General Assembly at its sixty-seventh session;
          2. *Decides* to remain seized of the matter.
          """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    guard let comparison = draft.comparison, let own = draft.ownSession, own.kind == .regular,
      let last = comparison.old.symbol?.session ?? comparison.old.session, last.kind == .regular,
      last.number < own.number
    else { return [] }
    let links = comparison.changes.flatMap(\.links)
    return citations(draft, comparison.old) + documents(links, draft, comparison.old, last: last)
  }

  /// A list of citations that ends where the text before ended, without that text itself.
  private func citations(_ draft: Draft, _ old: Resolution) -> [Remark] {
    guard let predecessor = old.symbol?.withoutSuffixes else { return [] }
    let cited = draft.citations.flatMap { $0.citations.map(\.symbol.withoutSuffixes) }
    guard !cited.contains(predecessor) else { return [] }
    let topic = Set(
      draft.pack.citations(
        in: old.paragraphs.filter { $0.kind == .preambular }.map(\.text).joined(separator: " "), organ: old.organ
      )
      .map(\.symbol.withoutSuffixes))
    let series = draft.citations.flatMap { entry in
      entry.citations.filter {
        $0.symbol.organ == predecessor.organ && $0.symbol.session?.kind == .regular
          && topic.contains($0.symbol.withoutSuffixes)
      }.map { (paragraph: entry.paragraph, citation: $0) }
    }
    guard let latest = series.max(by: { $0.citation.symbol < $1.citation.symbol }),
      latest.citation.symbol.session.map({ $0.number + 1 }) == predecessor.session?.number
    else { return [] }
    return [
      Remark(
        .text(latest.paragraph, latest.citation.range),
        "The resolutions recalled end with \(latest.citation.symbol), as in \(draft.baseName) itself",
        advice: "Add \(predecessor)")
    ]
  }

  /// Footnotes that name a document of the last session, as the text before did.
  private func documents(_ links: [Link], _ draft: Draft, _ old: Resolution, last: Session) -> [Remark] {
    let part = "/\(last.number)/"
    return links.flatMap { link -> [Remark] in
      let before = Set(old.paragraphs[link.old].notes.map(\.text))
      return draft.paragraphs[link.new].notes.enumerated().compactMap { number, note in
        guard note.text.hasPrefix("A" + part), before.contains(note.text) else { return nil }
        return Remark(
          .note(link.new, number),
          "The footnote names \(note.text.shortened) of session \(last.number), as \(draft.baseName) does",
          advice: "Name this session's document", severity: .note)
      }
    }
  }
}
