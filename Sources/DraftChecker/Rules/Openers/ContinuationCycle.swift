import LanguagePacks
import ResolutionModel

/// Paragraphs that open alike are told apart by also and further.
public struct ContinuationCycle: Rule {
  public let description = RuleDescription(
    id: "continuation-markers",
    summary: "Paragraphs that open alike run bare, also, further, and over again; another opener ends the run",
    reason: """
      “Recalling”, “Recalling also”, “Recalling further” show the reader how the paragraphs hang together. The marker \
      is wrong when a paragraph was put in between, moved or deleted.
      """,
    source: """
      Official texts of 2019 to 2023, preambles: second of a run marked 3,024, bare 29 times in English, 3,058 and 35 in \
      Spanish, 2,795 and 90 in Russian; first of a run marked 15 times in 18,303. In the operative part the second is \
      marked where it addresses the same (requests: 415 of 481), bare where it addresses another (257 of 258).
      """,
    severity: .warning, languages: [.english, .spanish, .russian, .french],
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        *⟦Recalling⟧* the work of the Centre,
        *Noting* that tides are rising,
        1. *⟦Also⟧ invites* States to list their mills;
        2. *Decides* to remain seized of the matter.
        """)
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        *Recalling also* the work of the Centre,
        *Recalling further* the tide register,
        *Recalling* the third report,
        *Noting* that tides are rising,
        *Recalling* the fourth report,
        1. *Requests* the Centre to list the mills;
        2. *Also requests* the Centre to publish the list;
        3. *Requests* the Secretary-General to report;
        4. *Decides* to remain seized of the matter.
        """)
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let isFrench = draft.resolution.language == .french
    return draft.openerRuns(in: .preambular).flatMap { remarks(on: $0, in: draft, bare: isFrench ? nil : .warning) }
      + draft.openerRuns(in: .operative).flatMap { remarks(on: $0, in: draft, bare: nil) }
  }

  /// - Parameter bare: The severity of an opener that lacks its marker; nil where that is left to the drafter.
  private func remarks(on run: OpenerRun, in draft: Draft, bare: Severity?) -> [Remark] {
    run.members.indices.compactMap { place in
      let (opener, due) = (run.openers[place], OpenerRun.due(at: place))
      guard opener.marker != due else { return nil }
      if place == 0 { return run.followsBreak || run.followsKin ? nil : first(opener, run.members[0], draft) }
      guard let bare, opener.marker == .none else { return nil }
      let word = due == .second ? draft.pack.continuations.second.first : draft.pack.continuations.third.first
      let advice = word.map { "Open it with “\($0)”" }
      return Remark(
        .text(run.members[place], 0..<opener.length), "The paragraph opens like the one before it, without a marker",
        advice: advice, severity: bare)
    }
  }

  /// A marker with nothing before it to go on from.
  private func first(_ opener: MarkedOpener, _ paragraph: Int, _ draft: Draft) -> Remark? {
    guard let range = opener.markerRange, opener.marker != .none else { return nil }
    let words = String(
      decoding: draft.paragraphs[paragraph].text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    return Remark(
      .text(paragraph, range), "“\(words)” follows no paragraph that opens with the same words",
      advice: "Open it bare")
  }
}
