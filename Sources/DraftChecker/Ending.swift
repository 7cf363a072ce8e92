import ResolutionModel

/// The end of a paragraph of the enacting text, with what decides about its sign.
package struct Ending: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case preambular
    /// A sub-paragraph of the preamble.
    case preambularItem
    case operative
    /// A sub-paragraph of the operative part.
    case item
    /// The last of all operative paragraphs or its last sub-paragraph.
    case lastOperative
    /// Followed by its own sub-paragraphs.
    case chapeau
    /// Followed by text of another form that it may lead into: a table, a quoted draft, an unnumbered paragraph.
    case introduction

    /// As messages name it.
    package var name: String {
      switch self {
      case .preambular: "A preambular paragraph"
      case .preambularItem, .item: "A sub-paragraph"
      case .operative: "An operative paragraph"
      case .lastOperative: "The last operative paragraph"
      case .chapeau: "A paragraph followed by sub-paragraphs"
      case .introduction: "A paragraph"
      }
    }
  }

  package let paragraph: Int
  package let role: Role
  /// Whether no further sub-paragraph of the same list follows.
  package let isListEnd: Bool
  /// Whether a heading or another division follows.
  package let isSectionEnd: Bool
  /// Whether it stands in a section or part: where a resolution has one for each of its subjects, their preambles end
  /// as the subject's only paragraph would.
  package let isInSection: Bool

  /// Whether it ends a sub-paragraph that another of the same list follows.
  package var isBetweenItems: Bool { (role == .item || role == .preambularItem) && !isListEnd }
}

extension Draft {
  /// The endings of all preambular and operative paragraphs of the enacting text.
  package var endings: [Ending] {
    let lasts = lastOperatives
    return enacting.compactMap { index in
      let paragraph = paragraphs[index]
      guard paragraph.kind == .preambular || paragraph.kind == .operative, !isHeadingLike(index) else { return nil }
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
      return Ending(
        paragraph: index, role: role(of: index, before: next, isLast: lasts.contains(index)),
        isListEnd: next.map { $0.depth < paragraph.depth || $0.kind != paragraph.kind } ?? true,
        isSectionEnd: next.map { $0.kind == .heading || $0.divisions != paragraph.divisions } ?? true
          || isHeadingLike(index + 1), isInSection: !paragraph.divisions.isEmpty)
    }
  }

  private func role(of index: Int, before next: Paragraph?, isLast: Bool) -> Ending.Role {
    let paragraph = paragraphs[index]
    if hasItems(index), !isHeadingLike(index + 1) { return .chapeau }
    if let next, introduces(next, after: paragraph) { return .introduction }
    if isLast { return .lastOperative }
    switch (paragraph.kind, paragraph.depth) {
    case (.preambular, 0): return .preambular
    case (.preambular, _): return .preambularItem
    case (_, 0): return .operative
    default: return .item
    }
  }

  private func introduces(_ next: Paragraph, after paragraph: Paragraph) -> Bool {
    let isDraft = next.divisions.count > paragraph.divisions.count
    return next.kind == .table || next.kind == .unnumbered && next.divisions == paragraph.divisions
      || isDraft && next.divisions.starts(with: paragraph.divisions)
        && next.divisions.dropFirst(paragraph.divisions.count).contains { $0.isDraft }
  }

  /// For each resolution the document holds, its last operative paragraph or sub-paragraph.
  private var lastOperatives: Set<Int> {
    var last: [[Division]: Int] = [:]
    for body in bodies where body.isEnacting {
      guard let index = body.paragraphs.last(where: { paragraphs[$0].kind == .operative && !isHeadingLike($0) })
      else { continue }
      last[body.resolution] = max(index, last[body.resolution] ?? 0)
    }
    return Set(last.values)
  }
}
