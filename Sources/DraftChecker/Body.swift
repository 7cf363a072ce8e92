import ResolutionModel

/// The paragraphs that one numbering runs through: the whole of a plain resolution, a section, an annex.
package struct Body: Hashable, Sendable {
  package let divisions: [Division]
  /// Indices into `Resolution.paragraphs`, rising.
  package let paragraphs: [Int]

  /// Whether the paragraphs follow the form of resolutions: an annex has its own, except for a draft quoted in it.
  package var isEnacting: Bool {
    let isDraft = divisions.contains { if case .draft = $0 { true } else { false } }
    let isAnnex = divisions.contains { if case .annex = $0 { true } else { false } }
    return isDraft || !isAnnex
  }

  /// The divisions of the resolution the body belongs to: its own without sections.
  package var resolution: [Division] {
    Array(divisions.prefix { if case .section = $0 { false } else { true } })
  }

  /// The bodies of a resolution in the order in which they begin.
  package static func bodies(of paragraphs: [Paragraph]) -> [Body] {
    var order: [[Division]] = []
    var members: [[Division]: [Int]] = [:]
    for (index, paragraph) in paragraphs.enumerated() {
      if members[paragraph.divisions] == nil { order.append(paragraph.divisions) }
      members[paragraph.divisions, default: []].append(index)
    }
    return order.map { Body(divisions: $0, paragraphs: members[$0] ?? []) }
  }
}
