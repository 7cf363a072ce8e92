import ResolutionModel

/// A chain of resolutions made by random edits, with the year every word entered known.
///
/// The truth is carried along by the edits themselves: each word is made with its year and keeps it wherever it goes.
/// Nothing of the code under test has a part in it.
package struct GeneratedChain {
  /// A word and the version it entered in.
  package struct Word: Hashable {
    package let text: String
    package let origin: Int
  }

  /// By version, the paragraphs' words.
  package private(set) var versions: [[[Word]]] = []
  private var generator: SeededGenerator
  private var dropped: [[Word]] = []
  private let vocabulary: [String]

  package init(seed: UInt64, versions count: Int, paragraphs: Int) {
    var generator = SeededGenerator(seed: seed)
    vocabulary = GeneratedChain.vocabulary(&generator)
    self.generator = generator
    versions = [(0..<paragraphs).map { _ in words(Int.random(in: 15...60, using: &self.generator), origin: 0) }]
    while versions.count < count { versions.append(next()) }
  }

  /// The resolutions, one a year.
  package var resolutions: [Resolution] {
    versions.enumerated().map { version, paragraphs in
      Resolution(
        symbol: Symbol("A/RES/\(40 + version)/\(100 + version)"), organ: .generalAssembly, language: .english,
        adopted: CalendarDate(year: 1985 + version, month: 12, day: 10),
        paragraphs: paragraphs.enumerated().map { index, words in
          Paragraph(kind: .operative, label: "\(index + 1).", text: words.map(\.text).joined(separator: " "))
        })
    }
  }

  private mutating func next() -> [[Word]] {
    let version = versions.count
    var paragraphs = (versions.last ?? []).flatMap { fate(of: $0, version) }
    if !dropped.isEmpty, chance(5) {
      paragraphs.insert(dropped.removeFirst(), at: place(in: paragraphs))
    }
    if chance(3), paragraphs.count > 3 {
      let moved = paragraphs.remove(at: Int.random(in: 0..<paragraphs.count, using: &generator))
      paragraphs.insert(moved, at: place(in: paragraphs))
    }
    if chance(3), let place = paragraphs.indices.dropLast().randomElement(using: &generator) {
      paragraphs[place] += paragraphs.remove(at: place + 1)
    }
    if chance(3) { moveClause(in: &paragraphs) }
    if chance(2) {
      paragraphs.insert(words(Int.random(in: 15...60, using: &generator), origin: version), at: place(in: paragraphs))
    }
    return paragraphs
  }

  /// Takes a clause out of one paragraph and puts it into another.
  private mutating func moveClause(in paragraphs: inout [[Word]]) {
    let long = paragraphs.indices.filter { paragraphs[$0].count > 20 }
    guard paragraphs.count > 2, let source = long.randomElement(using: &generator) else { return }
    let start = Int.random(in: 0..<(paragraphs[source].count - 10), using: &generator)
    let clause = start..<(start + Int.random(in: 6...10, using: &generator))
    let words = Array(paragraphs[source][clause])
    paragraphs[source].removeSubrange(clause)
    let target = Int.random(in: 0..<paragraphs.count, using: &generator)
    paragraphs[target].insert(contentsOf: words, at: Int.random(in: 0...paragraphs[target].count, using: &generator))
  }

  /// One in `odds`.
  private mutating func chance(_ odds: Int) -> Bool { Int.random(in: 0..<odds, using: &generator) == 0 }

  private mutating func place(in paragraphs: [[Word]]) -> Int {
    Int.random(in: 0...paragraphs.count, using: &generator)
  }

  private mutating func fate(of paragraph: [Word], _ version: Int) -> [[Word]] {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<3:
      dropped.append(paragraph)
      return []
    case 3..<5 where paragraph.count > 24:
      return [Array(paragraph.prefix(paragraph.count / 2)), Array(paragraph.dropFirst(paragraph.count / 2))]
    case 5..<30: return [edited(paragraph, version)]
    default: return [paragraph]
    }
  }

  private mutating func edited(_ paragraph: [Word], _ version: Int) -> [Word] {
    var result = paragraph
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let start = Int.random(in: 0..<max(1, result.count), using: &generator)
      let removed = Int.random(in: 0...4, using: &generator)
      result.removeSubrange(start..<min(result.count, start + removed))
      result.insert(contentsOf: words(Int.random(in: 0...6, using: &generator), origin: version), at: start)
    }
    return result.isEmpty ? paragraph : result
  }

  private mutating func words(_ count: Int, origin: Int) -> [Word] {
    (0..<count).map { _ in
      // The product of two draws makes some words frequent and most rare, as in real texts.
      let place =
        Int.random(in: 0..<vocabulary.count, using: &generator) * Int.random(in: 1...100, using: &generator) / 100
      return Word(text: vocabulary[min(place, vocabulary.count - 1)], origin: origin)
    }
  }

  private static func vocabulary(_ generator: inout SeededGenerator) -> [String] {
    let syllables = ["ba", "ke", "lo", "mi", "nur", "pat", "ris", "sol", "tem", "vin", "zar", "que"]
    return ["the", "of", "and", "to", "in"]
      + (0..<900).map { _ in
        (0..<Int.random(in: 2...4, using: &generator))
          .map { _ in syllables[Int.random(in: 0..<syllables.count, using: &generator)] }.joined()
      }
  }
}
