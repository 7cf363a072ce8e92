import ResolutionDiff
import ResolutionModel

/// Remembers wording that was struck, so that it is known again when it comes back or turns up elsewhere.
///
/// Struck words are kept with two words of what stood around them, which lets even a single word be known again in its
/// old place; what is longer is known anywhere, and so is a whole paragraph, however short.
struct VanishedWording {
  /// Words in a row that prove a return, context included.
  private static let proof = 4
  /// Words of context kept on either side.
  private static let context = 2
  /// How many earlier places of the same three words are tried, the latest first.
  private static let tries = 24

  /// A stretch of struck text with its context, word by word.
  private struct Memory {
    let words: [Int32]
    /// Where each word entered.
    let origins: [Origin]
    /// The version in which it was struck.
    let struckIn: Int
  }

  private struct Trigram: Hashable {
    let first: Int32
    let second: Int32
    let third: Int32
  }

  private struct Sighting {
    let memory: Int
    let place: Int
  }

  private var reader: WordReader
  private var memories: [Memory] = []
  private var sightings: [Trigram: [Sighting]] = [:]
  /// Whole paragraphs that were struck, by their text.
  private var paragraphs: [[UInt8]: [(origins: [Origin], struckIn: Int)]] = [:]

  init(_ language: Language) {
    reader = WordReader(language)
  }

  /// Keeps the stretches of a text that did not live on in a version.
  mutating func remember(_ text: [UInt8], origins: [Origin], except kept: [Bool], struckIn version: Int) {
    guard kept.contains(false) else { return }
    if !kept.contains(true) { paragraphs[text, default: []].append((origins, version)) }
    let words = reader.words(in: text)
    for stretch in WordStretches(words, where: { !kept[$0.range.lowerBound] }, context: VanishedWording.context) {
      add(
        Memory(
          words: words[stretch].map(\.number), origins: words[stretch].map { origins[$0.range.lowerBound] },
          struckIn: version))
    }
  }

  private mutating func add(_ memory: Memory) {
    guard memory.words.count >= 3 else { return }
    for place in 0..<(memory.words.count - 2) {
      sightings[trigram(memory.words, place), default: []].append(Sighting(memory: memories.count, place: place))
    }
    memories.append(memory)
  }

  /// Gives words that have no origin yet the one they had, where they are known again: what was struck in a version or
  /// in one that it goes back to.
  mutating func recall(_ text: [UInt8], into origins: inout [Origin], in version: Int, after ancestors: Set<Int>) {
    guard origins.contains(.unknown) else { return }
    let isPast = { (struckIn: Int) in struckIn == version || ancestors.contains(struckIn) }
    if origins.allSatisfy({ $0 == .unknown }), let whole = paragraphs[text]?.last(where: { isPast($0.struckIn) }) {
      origins = whole.origins
      return
    }
    let words = reader.words(in: text)
    let stretches = WordStretches(
      words, where: { origins[$0.range.lowerBound] == .unknown }, context: VanishedWording.context)
    for stretch in stretches {
      var place = stretch.lowerBound
      while place + 2 < stretch.upperBound {
        guard let (sighting, length) = longestMatch(words[place..<stretch.upperBound].map(\.number), isPast) else {
          place += 1
          continue
        }
        for offset in 0..<length {
          let origin = memories[sighting.memory].origins[sighting.place + offset]
          for byte in words[place + offset].range where origins[byte] == .unknown { origins[byte] = origin }
        }
        place += length
      }
    }
    closeSpaces(words, &origins)
  }

  /// The longest remembered run that some words start with, if it is long enough.
  private func longestMatch(_ words: [Int32], _ isPast: (Int) -> Bool) -> (Sighting, Int)? {
    var best: (Sighting, Int)?
    for sighting in (sightings[trigram(words, 0)] ?? []).suffix(VanishedWording.tries).reversed()
    where isPast(memories[sighting.memory].struckIn) {
      let memory = memories[sighting.memory].words[sighting.place...]
      let length = zip(memory, words).prefix { $0 == $1 }.count
      if length >= VanishedWording.proof, length > (best?.1 ?? 0) { best = (sighting, length) }
    }
    return best
  }

  /// White space belongs to the word after it.
  private func closeSpaces(_ words: [WordReader.Word], _ origins: inout [Origin]) {
    var end = 0
    for word in words {
      let origin = origins[word.range.lowerBound]
      for byte in end..<word.range.lowerBound where origins[byte] == .unknown { origins[byte] = origin }
      end = word.range.upperBound
    }
  }

  private func trigram(_ words: [Int32], _ place: Int) -> Trigram {
    Trigram(first: words[place], second: words[place + 1], third: words[place + 2])
  }
}

/// The maximal runs of words with some property, each widened by its context.
struct WordStretches: Sequence {
  private let ranges: [Range<Int>]

  init(_ words: [WordReader.Word], where isWanted: (WordReader.Word) -> Bool, context: Int) {
    var ranges: [Range<Int>] = []
    for (index, word) in words.enumerated() where isWanted(word) {
      if let last = ranges.last, last.upperBound == index {
        ranges[ranges.count - 1] = last.lowerBound..<(index + 1)
      } else {
        ranges.append(index..<(index + 1))
      }
    }
    self.ranges = ranges.map { Swift.max(0, $0.lowerBound - context)..<Swift.min(words.count, $0.upperBound + context) }
  }

  func makeIterator() -> IndexingIterator<[Range<Int>]> { ranges.makeIterator() }
}
