/// How paragraphs and their sub-paragraphs are numbered in print.
package struct LabelScheme: Sendable {
  /// The numbering of one level.
  package struct Level: Sendable {
    package let style: LabelStyle
    /// The print around the count: `({unit})`, `{unit}.`.
    package let pattern: WordingPattern
  }

  /// From operative paragraphs (0) inwards.
  package let levels: [Level]

  init(_ data: LanguageData) {
    levels = (0...4).compactMap { depth in
      let values = data.values("label", String(depth))
      guard values.count >= 2 else { return nil }
      return Level(style: LabelScheme.style(values[0], data), pattern: WordingPattern(values[1]))
    }
  }

  /// The label that counting gives: `7.`, `(a)`, `(أ)`; depths beyond the last level print like it.
  ///
  /// - Parameters:
  ///   - depth: 0 for an operative paragraph, 1 for `(a)`, 2 for `(i)`….
  ///   - position: from 1.
  package func label(depth: Int, position: Int) -> String {
    guard let level = level(depth) else { return String(position) }
    return level.pattern.filled([.unit: level.style.print(position)])
  }

  /// The position a printed label stands for at a depth, whatever the brackets and look-alike letters (`а)`, `(a)`,
  /// `a.`); nil when it is not of that level's kind.
  package func position(of label: some StringProtocol, depth: Int) -> Int? {
    level(depth)?.style.value(of: LabelScheme.bare(label))
  }

  private func level(_ depth: Int) -> Level? {
    levels.isEmpty || depth < 0 ? nil : levels[min(depth, levels.count - 1)]
  }

  private static func style(_ name: String, _ data: LanguageData) -> LabelStyle {
    switch name {
    case "decimal": .decimal
    case "letters": .letters
    case "roman": .roman
    default: .signs(data.values("label-signs", name))
    }
  }

  private static func bare(_ label: some StringProtocol) -> String {
    var scalars = Substring(label).unicodeScalars.drop(while: isEdge)
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Whether a scalar stands around a count.
  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "（", "）", ".", "-", "–", "'", "’", "‘", "،", "\u{200E}", "\u{200F}": true
    case "0"..."9", "A"..."Z", "a"..."z": false
    default: scalar.properties.isWhitespace
    }
  }
}
