import ResolutionModel

/// Which paragraphs of a draft are not word for word those of an earlier version of it.
public struct TouchedParagraphs: Hashable, Sendable {
  public let locators: Set<Locator>
  /// Whether the two versions differ in no paragraph.
  public var isEmpty: Bool { locators.isEmpty }

  /// - Parameter earlier: Nil for a draft that was not there: then every paragraph is new.
  public init(_ draft: Resolution, since earlier: Resolution?) {
    var known: [Likeness: Int] = [:]
    for paragraph in earlier?.paragraphs ?? [] { known[Likeness(paragraph), default: 0] += 1 }
    var touched: Set<Locator> = []
    let locators = draft.locators
    for (index, paragraph) in draft.paragraphs.enumerated() {
      let likeness = Likeness(paragraph)
      if let count = known[likeness], count > 0 {
        known[likeness] = count - 1
      } else {
        touched.insert(locators[index])
      }
    }
    self.locators = touched
  }

  /// Findings on the paragraphs that were touched, and on the document as a whole if any was.
  public func findings(of findings: [Finding]) -> [Finding] {
    findings.filter { finding in finding.locator.map(locators.contains) ?? !isEmpty }
  }
}

/// What makes two paragraphs the same for a reader: their words, number and notes.
private struct Likeness: Hashable {
  let kind: Paragraph.Kind
  let label: String?
  let text: String
  let notes: [Footnote]
  let table: Table?

  init(_ paragraph: Paragraph) {
    kind = paragraph.kind
    label = paragraph.label
    text = paragraph.text
    notes = paragraph.notes
    table = paragraph.table
  }
}
