import Benchmark
import ResolutionDiff
import ResolutionModel

func registerDiff() {
  for count in [100, 400, 2000] {
    let (old, new) = (Generated.resolution(count), Generated.resolution(count, edited: true))
    benchmark("diff, \(count) paragraphs, one in four edited") { _ = Differ().compare(old, new) }
  }
}

/// Resolutions of made-up words, the same on every run.
enum Generated {
  static func resolution(_ count: Int, edited: Bool = false) -> Resolution {
    var random = SplitMix(seed: 58_135)
    var paragraphs = (1...count).map { number in
      let words = (0..<40 + Int(random.next() % 40)).map { _ in word(random.next()) }
      return Paragraph(kind: .operative, label: "\(number).", text: words.joined(separator: " ") + ";")
    }
    if edited {
      for index in stride(from: 0, to: count, by: 4) {
        paragraphs[index].text = "Also " + paragraphs[index].text.replacing("er", with: "or", maxReplacements: 2)
      }
    }
    return Resolution(symbol: Symbol(edited ? "A/RES/99/2" : "A/RES/98/2"), language: .english, paragraphs: paragraphs)
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
