import ResolutionModel

/// The words and numbers that head annexes, parts and sections.
package struct DivisionWording: Sendable {
  /// `Annex`, as headings have it.
  package let annexWords: [String]
  /// `Part`, `Section`: words before a part's letter and a section's number.
  package let partWords: [String]
  package let sectionWords: [String]
  /// The numbers of sections as headings print them, from 1: `一`, `أولا`; empty where they are roman numerals.
  package let sectionNumbers: [String]
  /// The numbers of annexes, from 1, where they are neither roman numerals nor figures: `الأول`.
  package let annexNumbers: [String]
  /// The letters of parts as headings print them, from A: `ألف`; empty where they are Latin letters.
  package let partLetters: [String]

  private let annexTable: PhraseTable
  private let numberTable: PhraseTable
  private let letterTable: PhraseTable
  private let folding: FoldedText.Folding

  init(_ data: LanguageData, folding: FoldedText.Folding) {
    self.folding = folding
    annexWords = data.values("division", "annex")
    partWords = data.values("division", "part")
    sectionWords = data.values("division", "section")
    sectionNumbers = data.values("division", "section-number")
    annexNumbers = data.values("division", "annex-number")
    partLetters = data.values("division", "part-letter")
    annexTable = PhraseTable(annexWords, folding: folding, wholeWords: false)
    let forms = data["division-number"].flatMap { entry in
      Int(entry.key).map { number in entry.values.map { ($0, number) } } ?? []
    }
    let numbers =
      [sectionNumbers, annexNumbers].flatMap { $0.enumerated().map { ($0.element, $0.offset + 1) } } + forms
    numberTable = PhraseTable(numbered: numbers, folding: folding)
    letterTable = PhraseTable(partLetters, folding: folding)
  }

  /// The number in an annex heading (`Annexe II`, `附件一`), 0 where the word stands alone; nil for any other line.
  package func annexNumber(of line: some StringProtocol) -> Int? {
    let folded = FoldedText(line, folding: folding, limit: 60)
    guard let word = annexTable.longest(in: folded) else { return nil }
    let rest = line.utf8.dropFirst(folded.sourceLength(of: word.end))
    let number = DivisionWording.bare(String(decoding: rest, as: UTF8.self))
    return number.isEmpty ? 0 : sectionNumber(of: number) ?? (number.utf8.count <= 2 ? Int(number) : nil)
  }

  /// The number that is a section heading's own, `IV.` → 4, `四` → 4; nil for anything else.
  package func sectionNumber(of text: some StringProtocol) -> Int? {
    let bare = DivisionWording.bare(text)
    if let number = numberTable.value(of: bare) { return number }
    return bare.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? RomanNumeral.value(of: bare) : nil
  }

  /// The Latin letter of a part's own, `B.` → `B`, `باء -` → `B`; nil for anything else.
  package func partLetter(of text: some StringProtocol) -> String? {
    let bare = DivisionWording.bare(text)
    if bare.utf8.count == 1, let letter = bare.utf8.first, (0x41...0x5A).contains(letter) { return bare }
    return letterTable.value(of: bare).map { LetterNumeral.print($0 + 1).uppercased() }
  }

  /// The text without space around it and without full stop or dash after it.
  private static func bare(_ text: some StringProtocol) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    var scalars = Substring(text).unicodeScalars.drop(while: isSpace)
    while let last = scalars.last, isSpace(last) || last.properties.isDash || last == "." || last == "、" {
      scalars.removeLast()
    }
    return String(scalars)
  }
}
