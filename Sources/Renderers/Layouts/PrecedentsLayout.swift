import PrecedentSearch
import ResolutionDiff
import ResolutionModel

/// The precedents of one paragraph, as they are shown.
public struct PrecedentListing: Sendable {
  /// A wording that resembles the paragraph.
  public struct Found: Sendable {
    public let match: AgreedLanguage.Match
    /// From that wording to the paragraph; nil where the two have too little in common to be set side by side.
    public let change: Change?

    public init(match: AgreedLanguage.Match, change: Change?) {
      self.match = match
      self.change = change
    }
  }

  public let locator: Locator
  public let paragraph: Paragraph
  public let found: [Found]

  public init(locator: Locator, paragraph: Paragraph, found: [Found]) {
    self.locator = locator
    self.paragraph = paragraph
    self.found = found
  }
}

/// Paragraphs with the adopted wording each is nearest to.
public struct PrecedentsLayout: Sendable {
  public init() {}

  public func lay(out listings: [PrecedentListing]) -> StyledDocument {
    StyledDocument(listings.flatMap(lay(out:)))
  }

  private func lay(out listing: PrecedentListing) -> [StyledBlock] {
    let heading = StyledBlock(
      label: [StyledRun(listing.locator.description + "  ", .label)], ParagraphRuns.runs(of: listing.paragraph),
      isSpaced: true)
    guard !listing.found.isEmpty else {
      return [heading, StyledBlock(indent: 1, [StyledRun("no precedent: new wording", .warning)])]
    }
    return [heading] + listing.found.flatMap(lay(out:))
  }

  private func lay(out found: PrecedentListing.Found) -> [StyledBlock] {
    let source = StyledBlock(indent: 1, [percentage(found.match.similarity)] + places(found.match.agreed))
    if found.change?.kind == .same { return [source] }
    let words = found.change.map(WordLayout.runs) ?? [[StyledRun(found.match.agreed.paragraph.text)]]
    return [source] + words.map { StyledBlock(indent: 2, $0) }
  }

  /// Rounded down, so that only what is equal in every word reads 100 %.
  private func percentage(_ similarity: Double) -> StyledRun {
    let text = String(Int(similarity * 100)) + " %"
    return StyledRun(String(repeating: " ", count: max(0, 5 - text.utf8.count)) + text + "  ", .emphasis)
  }

  private func places(_ agreed: AgreedLanguage.Agreed) -> [StyledRun] {
    guard let first = agreed.occurrences.first, let last = agreed.occurrences.last else { return [] }
    var runs = place(last)
    let others = agreed.occurrences.count - 1
    if others > 0 { runs += [StyledRun(", and \(others) earlier, first ", .muted)] + place(first) }
    return runs
  }

  private func place(_ occurrence: AgreedLanguage.Occurrence) -> [StyledRun] {
    let year = occurrence.adopted.map { " (\($0.year))" } ?? ""
    return [
      StyledRun.symbol(occurrence.symbol), StyledRun(year, .muted),
      StyledRun(" \(occurrence.locator)", .label),
    ]
  }
}
