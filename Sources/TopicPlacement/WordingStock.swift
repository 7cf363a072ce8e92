import PrecedentSearch
import ResolutionModel

/// The wordings of all paragraphs in one language, each once.
struct WordingStock: Sendable {
  private(set) var wordings: [Wording] = []
  private var numbers: [Wording: Int] = [:]
  /// The wordings of each resolution's paragraphs in their order.
  private var contents: [Symbol: [Int]] = [:]

  func holds(_ symbol: Symbol) -> Bool { contents[symbol] != nil }

  func wordings(of symbol: Symbol) -> [Int] { contents[symbol] ?? [] }

  /// Shorter paragraphs than `leastWords` are left out.
  mutating func add(_ text: Resolution, of symbol: Symbol, leastWords: Int) {
    add(text.paragraphs.lazy.map { Wording($0.text) }.filter { $0.words.count >= leastWords }, of: symbol)
  }

  /// Those of its paragraphs that are long enough.
  mutating func add(_ wordings: some Sequence<Wording>, of symbol: Symbol) {
    contents[symbol] = wordings.map { number(of: $0) }
  }

  private mutating func number(of wording: Wording) -> Int {
    if let number = numbers[wording] { return number }
    numbers[wording] = wordings.count
    wordings.append(wording)
    return wordings.count - 1
  }
}
