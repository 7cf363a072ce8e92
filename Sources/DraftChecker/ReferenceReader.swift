import LanguagePacks
import ResolutionModel

/// A paragraph of the same text named by its number: `paragraph 3 (a) above`, `上文第3段`.
package struct Reference: Hashable, Sendable {
  package enum Relation: String, CaseIterable, Hashable, Sendable {
    case above
    case below
    /// "of the present resolution".
    case present
    /// Nothing says whose paragraph it is.
    case bare
  }

  package let number: Int
  /// Whether a sub-paragraph of it is meant: `paragraph 3 (a) above`.
  package let hasItem: Bool
  package let relation: Relation
  /// The wording from the first word to the last, in UTF-8 bytes of the text.
  package let range: Range<Int>
}

/// Finds references by a language's words for them (fields `reference` of its data).
///
/// Most languages write noun, numbers, direction (`paragraphs 3 and 4 above`); Chinese puts the direction first and the
/// noun after each number.
package struct ReferenceReader: Sendable {
  private let nouns: PhraseTable
  private let joints: PhraseTable
  private let relations: PhraseTable
  private let meanings: [Reference.Relation]
  /// What follows a paragraph of another text, in a language that names its own paragraphs bare; nil in the others.
  private let owners: PhraseTable?
  /// Whether the direction comes before the numbers.
  private let directionFirst: Bool
  private let folding: FoldedText.Folding

  package init(_ pack: LanguagePack) {
    let wording = pack.crossReferences
    folding = pack.folding
    directionFirst = pack.language == .chinese
    nouns = PhraseTable(wording.paragraphWords, folding: folding, wholeWords: !directionFirst)
    let joints = pack.citations.listConjunctions + pack.citations.rangeWords + [",", "-", "、", "第"]
    self.joints = PhraseTable(joints, folding: folding, wholeWords: false)
    let owners = pack.values("reference", "owner")
    self.owners = owners.isEmpty ? nil : PhraseTable(owners, folding: folding)
    let present = wording.presentResolution
    let words = [
      (Reference.Relation.above, wording.aboveWords), (.below, wording.belowWords),
      (.present, present + pack.citations.dateConnectors.flatMap { of in present.map { "\(of) \($0)" } }),
    ]
    relations = PhraseTable(words.flatMap(\.1), folding: folding, wholeWords: !directionFirst)
    meanings = words.flatMap { relation, words in words.map { _ in relation } }
  }

  /// The references of a text, in its order.
  package func references(in text: String) -> [Reference] {
    references(in: FoldedText(text, folding: folding, limit: .max))
  }

  func references(in folded: FoldedText) -> [Reference] {
    guard folded.bytes.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    var references: [Reference] = []
    var position = 0
    while position < folded.bytes.count {
      var cursor = ReferenceCursor(text: folded, position: position)
      if let found = directionFirst ? read(directionAt: &cursor) : read(nounAt: &cursor) {
        references += found
        position = cursor.position
      } else {
        position += 1
      }
    }
    return references
  }

  private func read(nounAt cursor: inout ReferenceCursor) -> [Reference]? {
    let start = cursor.position
    guard cursor.isWordStart, cursor.skip(nouns) != nil else { return nil }
    let isAbbreviated = cursor.isAfterStop
    let numbers = numbers(at: &cursor)
    guard !numbers.isEmpty else { return nil }
    let bare = cursor
    cursor.skipSpace()
    if let match = cursor.skip(relations) { return references(numbers, meanings[match.value], from: start, to: cursor) }
    guard let owners, !isAbbreviated, !cursor.isAt(owners) else { return nil }
    cursor = bare
    return references(numbers, .bare, from: start, to: cursor)
  }

  private func read(directionAt cursor: inout ReferenceCursor) -> [Reference]? {
    let start = cursor.position
    guard let match = cursor.skip(relations) else { return nil }
    let numbers = numbers(at: &cursor)
    guard !numbers.isEmpty, cursor.skip(nouns) != nil else { return nil }
    return references(numbers, meanings[match.value], from: start, to: cursor)
  }

  /// `3`, `3 (a) and 4`, `3 to 7`: what is named, without what lies between the ends of a span.
  private func numbers(at cursor: inout ReferenceCursor) -> [(Int, Bool)] {
    var numbers: [(Int, Bool)] = []
    while true {
      let before = cursor
      cursor.skipJoints(joints)
      guard let number = cursor.number() else {
        cursor = before
        return numbers
      }
      numbers.append((number, cursor.skipItems()))
    }
  }

  private func references(
    _ numbers: [(Int, Bool)], _ relation: Reference.Relation, from start: Int, to cursor: ReferenceCursor
  ) -> [Reference] {
    let range = cursor.text.sourceLength(of: start)..<cursor.text.sourceLength(of: cursor.position)
    return numbers.map { Reference(number: $0, hasItem: $1, relation: relation, range: range) }
  }
}

/// A place in a folded text that moves on over what it knows.
private struct ReferenceCursor {
  let text: FoldedText
  var position: Int

  private var byte: UInt8? { position < text.bytes.count ? text.bytes[position] : nil }

  /// Whether no letter or digit of a word stands right before.
  var isWordStart: Bool {
    guard position > 0 else { return true }
    switch text.bytes[position - 1] {
    case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: return false
    default: return true
    }
  }

  /// Whether a full stop stands right before: `párr.`.
  var isAfterStop: Bool { position > 0 && text.bytes[position - 1] == 0x2E }

  /// Whether a phrase of the table comes next, after a comma or bracket at most.
  func isAt(_ table: PhraseTable) -> Bool {
    let signs = text.bytes[position...].prefix { $0 == 0x2C || $0 == 0x29 || $0 == 0x20 }
    return table.longest(in: text, from: signs.endIndex) != nil
  }

  mutating func skip(_ table: PhraseTable) -> PhraseTable.Match? {
    let match = table.longest(in: text, from: position)
    if let match { position = match.end }
    return match
  }

  mutating func skipSpace() {
    if byte == 0x20 { position += 1 }
  }

  mutating func skipJoints(_ joints: PhraseTable) {
    skipSpace()
    while skip(joints) != nil { skipSpace() }
  }

  /// Up to four digits; nil, and the cursor stays, when there are none or more.
  mutating func number() -> Int? {
    let digits = text.bytes[position...].prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count) else { return nil }
    position += digits.count
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Takes `(a)`, `a)`, `(b) (ii)`; whether there was any.
  mutating func skipItems() -> Bool {
    var found = false
    while let end = endOfItem() {
      position = end
      found = true
    }
    return found
  }

  private func endOfItem() -> Int? {
    var end = position
    while end < text.bytes.count, text.bytes[end] == 0x20 || text.bytes[end] == 0x28 { end += 1 }
    let letters = text.bytes[end...].prefix { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 }
    let close = end + letters.count
    guard (1...6).contains(letters.count), close < text.bytes.count, text.bytes[close] == 0x29 else { return nil }
    return close + 1
  }
}
