import LanguagePacks
import ResolutionModel

/// The date given with a cited resolution is the day it was adopted.
public struct CitationDate: Rule {
  public let description = RuleDescription(
    id: "citation-date",
    summary: "A resolution is cited with the date of its adoption, which lies in the session its number names",
    reason: """
      A citation with a wrong date sends the reader to another text, and is copied from year to year. The usual causes \
      are the date of issue taken from the masthead instead of the date of adoption, and a slip in the year.
      """,
    source: """
      Session n of the General Assembly runs from September 1945 + n to September 1946 + n; of some 10,500 dated \
      citations in adopted texts of 2019 to 2023 ten fall outside, six of them true errors. Known dates: the archive, \
      and the majority of citations in those texts.
      """,
    severity: .error,
    flagged: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution ⟦70/1 of 25 September 2016⟧,
        *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* Security Council resolution ⟦1325 (2000) of 31 October 2001⟧,
        *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *L’Assemblée générale*,
        *Rappelant* sa résolution ⟦99/801 du 3 mars 2024⟧,
        *Décide* de rester saisie de la question.
        """, language: .french),
    ],
    accepted: [
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 70/1 of 25 September 2015 and Security Council resolution 1325 (2000) of 31 October 2000,
        *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *The General Assembly*,
        *Recalling* its resolution 58/801 of 13 September 2004, adopted at the resumed session,
        *Decides* to remain seized of the matter.
        """),
      RuleExample(
        """
        *大会*，
        *回顾*经济及社会理事会2023年7月26日关于大会第70/1号决议执行情况的第2023/931号决议，
        1. *欢迎*潮汐登记册的设立；
        2. *决定*继续处理此案。
        """, language: .chinese),
    ])

  public init() {}

  public func remarks(on draft: Draft) -> [Remark] {
    let windows = SessionWindows(draft.options)
    return draft.citations.flatMap { index, citations in
      citations.indices.compactMap { position in
        let citation = citations[position]
        let next = citations.indices.contains(position + 1) ? citations[position + 1] : nil
        guard let date = citation.date, !draft.mayBeAnothers(citation),
          !draft.isOneOfSeveral(citation, in: index), !draft.mayBeDateOf(next, not: citation, in: index),
          let fault = fault(citation.symbol, date, windows, draft)
        else { return nil }
        let isShared = citation.sharesDate(citations[max(0, position - 1)...].prefix(3))
        return Remark(
          .text(index, citation.wording(isShared: isShared)), fault.message, advice: fault.advice,
          severity: isShared ? .warning : nil)
      }
    }
  }

  private func fault(
    _ symbol: Symbol, _ cited: CalendarDate, _ windows: SessionWindows, _ draft: Draft
  ) -> (message: String, advice: String?)? {
    if let known = draft.adopted.dates[symbol.withoutSuffixes] ?? AdoptionDates.shipped[symbol] {
      if known == cited { return nil }
      return ("\(symbol) was adopted on \(known), not on \(cited)", "Cite it with its date of adoption")
    }
    guard let window = windows.window(of: symbol), !window.contains(cited) else { return nil }
    let message = "\(symbol) is dated \(cited), outside its session (\(window.lowerBound) to \(window.upperBound))"
    return (message, "Check the number and the date")
  }
}

extension Citation {
  /// Whether it has the date from another member of a list: `1514 (XV) and 1541 (XV) of 15 December 1960`.
  fileprivate func sharesDate(_ neighbours: ArraySlice<Citation>) -> Bool {
    guard let date = dateRange else { return false }
    let gap = min(range.upperBound, date.upperBound)..<max(range.lowerBound, date.lowerBound)
    return neighbours.contains { $0.range != range && gap.overlaps($0.range) }
  }

  /// Number and date, or the number alone where the date stands with another.
  fileprivate func wording(isShared: Bool) -> Range<Int> {
    guard !isShared, let date = dateRange else { return range }
    return min(range.lowerBound, date.lowerBound)..<max(range.upperBound, date.upperBound)
  }
}
