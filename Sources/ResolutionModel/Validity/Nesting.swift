/// Follows sub-paragraphs to their owners, each division for itself.
///
/// Headings and tables stand between the paragraphs of a list without ending it.
package struct Nesting: Sendable {
  private struct State {
    var owner: Paragraph.Kind
    var depth: Int
  }

  private var states: [[Division]: State] = [:]

  package init() {}

  /// The kind that a sub-paragraph has at this place; nil where none can stand.
  package func owner(in divisions: [Division]) -> Paragraph.Kind? {
    guard let owner = states[divisions]?.owner, owner != .formula else { return nil }
    return owner
  }

  /// What is wrong with the depth of the next paragraph; nil when nothing is.
  package func fault(of paragraph: Paragraph) -> String? {
    switch paragraph.kind {
    case .heading:
      return (0...Paragraph.depthLimit).contains(paragraph.depth)
        ? nil : "a heading's level is 0 to \(Paragraph.depthLimit)"
    case .table, .formula: return paragraph.depth == 0 ? nil : "a \(paragraph.kind.rawValue) has no depth"
    case .preambular, .operative, .unnumbered: break
    }
    if paragraph.depth == 0 { return nil }
    guard (1...Paragraph.depthLimit).contains(paragraph.depth) else {
      return "the depth of a paragraph is 0 to \(Paragraph.depthLimit)"
    }
    guard let owner = owner(in: paragraph.divisions) else { return "a sub-paragraph with no paragraph above it" }
    guard owner == paragraph.kind else {
      return "a sub-paragraph that is \(paragraph.kind.rawValue) under one that is \(owner.rawValue)"
    }
    let above = states[paragraph.divisions]?.depth ?? 0
    return paragraph.depth <= above + 1 ? nil : "a sub-paragraph \(paragraph.depth - above) levels below the last one"
  }

  package mutating func enter(_ paragraph: Paragraph) {
    switch paragraph.kind {
    case .heading, .table: break
    case .formula, .preambular, .operative, .unnumbered:
      let isOwner = paragraph.depth == 0
      let owner = isOwner ? paragraph.kind : states[paragraph.divisions]?.owner ?? paragraph.kind
      states[paragraph.divisions] = State(owner: owner, depth: paragraph.depth)
    }
  }
}
