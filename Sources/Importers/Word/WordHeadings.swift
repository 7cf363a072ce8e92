import ResolutionModel

/// Which paragraph styles are headings.
enum WordHeadings {
  /// A style's name as the Secretariat's XML has it: the templates of New York and Geneva call the same thing `H1` and
  /// `_ H_1_G`.
  static func style(_ name: String) -> String { String(name.filter { $0.isLetter || $0.isNumber }) }

  /// Whether a paragraph is a heading by its style or outline level. Running text may have an outline level by mistake.
  static func isHeading(_ line: WordLine) -> Bool {
    if line.label != nil, line.outlineLevel == nil { return false }
    let text = line.text
    guard text.unicodeScalars.count <= ScopeStructure.longestHeading, let last = text.unicodeScalars.last else {
      return false
    }
    return (line.outlineLevel != nil || isBuiltIn(line.style)) && !";,:.".unicodeScalars.contains(last)
  }

  /// How large it is set, the largest 0, in step with the ranks of the Secretariat's styles.
  static func rank(of line: WordLine) -> Int {
    if HeadingRank.isHeading(style: style(line.style)) {
      return HeadingRank.rank(style: style(line.style), element: "heading", sections: 0)
    }
    return min(4, line.outlineLevel ?? builtInLevel(line.style) ?? 1)
  }

  private static func isBuiltIn(_ name: String) -> Bool { builtInLevel(name) != nil }

  /// The level from 0 of Word's own headings: `heading 1` in every language of Word.
  private static func builtInLevel(_ name: String) -> Int? {
    guard name.lowercased().hasPrefix("heading "), let number = Int(name.dropFirst("heading ".count)),
      (1...9).contains(number)
    else { return nil }
    return number - 1
  }
}
