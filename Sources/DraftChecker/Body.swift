import ResolutionModel

/// The paragraphs that one numbering runs through: the whole of a plain resolution, a section, an annex.
package struct Body: Hashable, Sendable {
  package let divisions: [Division]
  /// Indices into `Resolution.paragraphs`, rising.
  package fileprivate(set) var paragraphs: [Int]
  /// The divisions of the resolution it belongs to: those of the nearest formula above it.
  package let resolution: [Division]
  /// Whether the paragraphs follow the form of resolutions; annexes and adopted documents have their own.
  package let isEnacting: Bool

  /// Whether the numbering is that of a section.
  package var isSection: Bool { divisions.contains { $0.isSection } }

  /// Whether it stands in a resolution quoted whole inside another.
  package var isQuoted: Bool { divisions.contains { $0.isDraft } }
}

extension Body {
  /// The bodies of a resolution in the order in which they begin.
  package static func bodies(of paragraphs: [Paragraph]) -> [Body] {
    var bodies: [Body] = []
    var open: [[Division]: Int] = [:]
    let formulas = Set(paragraphs.filter { $0.kind == .formula }.map { $0.divisions.withoutSections })
    for (index, paragraph) in paragraphs.enumerated() {
      let divisions = paragraph.divisions
      let startsDocument = index > 0 && paragraphs[index - 1].leadsToDocument(paragraph)
      if open[divisions] == nil || startsDocument {
        open[divisions] = bodies.count
        bodies.append(
          Body(
            divisions: divisions, paragraphs: [], resolution: divisions.resolution(formulas),
            isEnacting: divisions.isEnacting && !startsDocument))
      }
      if let body = open[divisions] { bodies[body].paragraphs.append(index) }
    }
    return bodies
  }
}

extension Paragraph {
  /// Whether it adopts a document that follows in the body of the text: an unnumbered paragraph with a colon ("Adopts the
  /// following declaration:") before a heading.
  fileprivate func leadsToDocument(_ next: Paragraph) -> Bool {
    guard next.kind == .heading, next.divisions == divisions, label == nil, kind == .operative || kind == .unnumbered,
      let sign = lastSign?.scalar
    else { return false }
    return sign == ":" || sign == "："
  }
}

extension Division {
  package var isSection: Bool { if case .section = self { true } else { false } }
  package var isAnnex: Bool { if case .annex = self { true } else { false } }
  package var isDraft: Bool { if case .draft = self { true } else { false } }
}

extension [Division] {
  fileprivate var withoutSections: [Division] { filter { !$0.isSection } }

  /// Whether no annex stands inside the innermost quoted draft.
  fileprivate var isEnacting: Bool { last { $0.isAnnex || $0.isDraft }?.isAnnex != true }

  /// The innermost of these divisions that has a formula of its own.
  fileprivate func resolution(_ formulas: Set<[Division]>) -> [Division] {
    var path = withoutSections
    while !path.isEmpty, !formulas.contains(path), path.last?.isDraft != true { path.removeLast() }
    return path
  }
}
