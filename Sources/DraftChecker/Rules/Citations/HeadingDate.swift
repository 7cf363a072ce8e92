import LanguagePacks
import ResolutionModel

/// The date in the heading is that of the closing lines.
public struct HeadingDate: Rule {
  public let description = RuleDescription(
    id: "heading-date",
    summary: "The heading gives the same date of adoption as the closing lines",
    reason: """
      The heading and the closing lines are typed at different times; a date that differs between them is copied into \
      citations for years.
      """,
    source: "In 1,388 adopted texts of 2019 to 2023 with a date in the heading it is always that of the closing lines.",
    severity: .error,
    flagged: [
      RuleExample(
        """
        ⟦Resolution adopted by the General Assembly on 20 December 2015⟧
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        *Decides* to remain seized of the matter.
        10 December 2015
        """)
    ],
    accepted: [
      RuleExample(
        """
        Resolution adopted by the General Assembly on 10 December 2015
        *The General Assembly*,
        *Recalling* its resolution 70/1,
        *Decides* to remain seized of the matter.
        10 December 2015
        """)
    ])

  /// How many lines above the first paragraph are read, and over how many a heading may run.
  private static let limits = (lines: 60, heading: 3)

  public init() {}

  /// Only sources that are text as printed have heading lines to read.
  public func remarks(on draft: Draft) -> [Remark] {
    guard let adopted = draft.resolution.adopted, let first = draft.document.places.first?.lines.lowerBound else {
      return []
    }
    let above = draft.document.source.utf8.split(separator: 0x0A, maxSplits: first, omittingEmptySubsequences: false)
      .prefix(first - 1).map { line in String(Substring(line)) }
    for start in above.indices.suffix(HeadingDate.limits.lines) where !above[start].isEmpty {
      guard let date = date(from: above[start...].prefix(HeadingDate.limits.heading), draft.pack) else { continue }
      if date == adopted { return [] }
      let message = "The heading gives \(date), the closing lines give \(adopted)"
      return [Remark(.line(start + 1), message, advice: "Settle the date of adoption")]
    }
    return []
  }

  /// The date of a heading that the lines are, or begin with.
  private func date(from lines: ArraySlice<String>, _ pack: LanguagePack) -> CalendarDate? {
    for count in 1...lines.count {
      let text = lines.prefix(count).map { String($0.drop { $0 == " " }) }.joined(separator: " ")
      if let date = pack.heading.heading(of: text)?.date { return date }
    }
    return nil
  }
}
