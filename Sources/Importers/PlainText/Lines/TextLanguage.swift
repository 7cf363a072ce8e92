import LanguagePacks
import ResolutionModel

/// Tells a text's language by its script, and among Latin scripts by formulas, openers and small words.
enum TextLanguage {
  /// - Parameter most: how many lines are looked at.
  static func detect(_ text: SourceText, most: Int) -> Language {
    let lines = text.lines.prefix(most).map { text.bytes[$0.bytes].prefix(400) }
    if let language = byScript(lines) { return language }
    return byWords(lines)
  }

  /// The lead in points at which the rest of the lines is not read.
  private static let clearLead = 100
  /// How many lines are read between looks at the lead.
  private static let stretch = 40

  private static func byWords(_ lines: [ArraySlice<UInt8>]) -> Language {
    let latin: [Language] = [.english, .french, .spanish]
    var points = latin.map { _ in 0 }
    for start in stride(from: 0, to: lines.count, by: stretch) {
      let some = lines[start..<min(start + stretch, lines.count)].map(LatinLine.init)
      for (index, language) in latin.enumerated() {
        points[index] += TextLanguage.points(of: LanguagePack.pack(for: language), in: some)
      }
      let ranked = points.sorted(by: >)
      if ranked[0] - ranked[1] >= clearLead { break }
    }
    // Of equals the first, by the order of `Language`.
    let best = latin.indices.max { (points[$0], $1) < (points[$1], $0) } ?? 0
    return latin[best]
  }

  private static func byScript(_ lines: [ArraySlice<UInt8>]) -> Language? {
    var (latin, cyrillic, arabic, ideographic) = (0, 0, 0, 0)
    for line in lines {
      for byte in line {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: latin += 1
        case 0xD0, 0xD1: cyrillic += 1
        case 0xD8...0xDB: arabic += 1
        case 0xE4...0xE9: ideographic += 1
        default: continue
        }
      }
    }
    let most = max(cyrillic, arabic, ideographic)
    guard most * 2 > latin, most > 0 else { return nil }
    return most == cyrillic ? .russian : most == arabic ? .arabic : .chinese
  }

  /// 20 for a formula, 3 for an opener at the start of a line, 1 for each small word.
  private static func points(of pack: LanguagePack, in lines: [LatinLine]) -> Int {
    let formulas = FormulaTable.of(pack.language)
    let small = HyphenatedWords.of(pack.language).functionWords
    var points = 0
    for line in lines {
      if formulas.organ(of: line.content) != nil { points += 20 }
      if let opening = line.opening, pack.listsOpener(of: opening) { points += 3 }
      points += line.words.count { small.contains($0) }
    }
    return points
  }
}

/// What a line of a text in Latin script is judged by, whatever the language.
private struct LatinLine {
  let content: ArraySlice<UInt8>
  /// The first words, folded; nil where they do not start like those of a paragraph.
  let opening: FoldedText?
  /// The fingerprints of the words.
  let words: [UInt64]

  init(_ content: ArraySlice<UInt8>) {
    self.content = content
    let start = LineLabel(content)?.textStart ?? content.startIndex
    let text = content[min(start, content.endIndex)...]
    let isOpening = text.first.map { $0.isUpperASCII || $0 >= 0x80 } ?? false
    opening = isOpening ? FoldedText(text, limit: 120) : nil
    words = content.split { !$0.isWordByte }.map { LineText.fingerprint($0) }
  }
}
