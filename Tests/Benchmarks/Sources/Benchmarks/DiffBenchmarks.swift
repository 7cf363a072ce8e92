import Benchmark
import ResolutionDiff
import ResolutionModel

func registerDiff() {
  for count in [100, 400, 2000] {
    let old = Generated.resolution(count)
    for change in Generated.Change.allCases {
      let new = Generated.resolution(count, change)
      benchmark("diff, \(count) paragraphs, \(change.rawValue)") { _ = Differ().compare(old, new) }
    }
  }
}

/// Resolutions of made-up words, the same on every run.
enum Generated {
  /// What the later text did to the earlier one.
  enum Change: String, CaseIterable {
    case light = "one in four edited"
    case heavy = "all but one in four reworded, some moved, dropped and added"
  }

  static func resolution(_ count: Int, _ change: Change? = nil) -> Resolution {
    var random = SplitMix(seed: 58_135)
    var texts = (0..<count).map { _ in text(&random) }
    switch change {
    case nil: break
    case .light:
      for index in stride(from: 0, to: count, by: 4) {
        texts[index] = "Also " + texts[index].replacing("er", with: "or", maxReplacements: 2)
      }
    case .heavy:
      for index in 0..<count where index % 4 != 0 { texts[index] = reworded(texts[index], &random) }
      for index in stride(from: 10, to: count, by: 25) {
        texts.swapAt(index, (index * 7) % count)
        texts[index - 5] = text(&random)
      }
    }
    let paragraphs = texts.enumerated().map { Paragraph(kind: .operative, label: "\($0 + 1).", text: $1) }
    return Resolution(
      symbol: Symbol(change == nil ? "A/RES/98/2" : "A/RES/99/2"), language: .english, paragraphs: paragraphs)
  }

  /// A topic: each year one paragraph in four reworded, the fifth moved to the end, one dropped and one added.
  static func topic(years: Int, paragraphs: Int) -> [Resolution] {
    var random = SplitMix(seed: 58_135)
    var texts = (0..<paragraphs).map { _ in text(&random) }
    return (0..<years).map { year in
      if year > 0 {
        for index in texts.indices where random.next() % 4 == 0 { texts[index] = reworded(texts[index], &random) }
        texts.append(texts.remove(at: 4))
        texts[Int(random.next() % UInt64(paragraphs))] = text(&random)
      }
      return Resolution(
        symbol: Symbol("A/RES/\(40 + year)/2"), language: .english,
        adopted: CalendarDate(year: 1985 + year, month: 12, day: 10),
        paragraphs: texts.enumerated().map { Paragraph(kind: .operative, label: "\($0 + 1).", text: $1) })
    }
  }

  private static func text(_ random: inout SplitMix) -> String {
    (0..<40 + Int(random.next() % 40)).map { _ in word(random.next()) }.joined(separator: " ") + ";"
  }

  /// Three words in ten replaced, in runs of up to three.
  private static func reworded(_ text: String, _ random: inout SplitMix) -> String {
    var words = text.split(separator: " ").map(String.init)
    for index in words.indices where random.next() % 10 < 2 {
      for place in index..<min(words.count, index + 1 + Int(random.next() % 3)) { words[place] = word(random.next()) }
    }
    return words.joined(separator: " ")
  }

  /// Short words are frequent, long ones rare, as in running text.
  private static func word(_ number: UInt64) -> String {
    let syllables = ["tide", "mill", "wa", "ter", "sluice", "er", "pond", "an", "of", "the", "in", "re", "co", "tion"]
    let rank = Int(number % 5000)
    var (rest, text) = (rank * rank / 5000 + 1, "")
    while rest > 0 {
      text += syllables[rest % syllables.count]
      rest /= syllables.count
    }
    return text
  }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
