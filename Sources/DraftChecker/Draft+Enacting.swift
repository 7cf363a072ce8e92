import ResolutionModel

extension Draft {
  /// The paragraphs, headings and tables left out, that follow the form of resolutions, in the order of the document.
  package var enacting: [Int] {
    bodies.filter(\.isEnacting).flatMap(\.paragraphs).sorted().filter {
      paragraphs[$0].kind != .heading && paragraphs[$0].kind != .table
    }
  }

  /// Whether sub-paragraphs follow under the paragraph.
  package func hasItems(_ index: Int) -> Bool {
    guard index + 1 < paragraphs.count else { return false }
    let (paragraph, next) = (paragraphs[index], paragraphs[index + 1])
    return next.kind == paragraph.kind && next.depth > paragraph.depth && next.divisions == paragraph.divisions
  }

  /// Whether a paragraph is a heading in a place where sources have sub-paragraphs: labelled with a capital (`B.`,
  /// `II.`), which no sub-paragraph is.
  package func isHeadingLike(_ index: Int) -> Bool {
    guard paragraphs.indices.contains(index), paragraphs[index].depth > 0, let label = paragraphs[index].label else {
      return false
    }
    return label.unicodeScalars.contains { $0.properties.isUppercase }
  }
}
