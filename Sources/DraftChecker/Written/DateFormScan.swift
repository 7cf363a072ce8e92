import LanguagePacks
import ResolutionModel

/// Finds dates in other forms than the language's, by the names of its months.
struct DateFormScan: Sendable {
  struct Fault: Sendable {
    /// In bytes of the written text.
    let range: Range<Int>
    let due: String
  }

  /// A word or number of the text.
  private struct Word {
    let range: Range<Int>
    let text: String
    /// Whether a comma follows at once.
    let hasComma: Bool
  }

  private let language: Language
  private let months: Set<String>

  init(_ pack: LanguagePack) {
    language = pack.language
    months = Set(pack.dates.months.flatMap(\.self))
  }

  func faults(in text: WrittenText) -> [Fault] {
    guard text.bytes.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    let words = words(of: text)
    return words.indices.compactMap { index in
      months.contains(words[index].text) ? fault(at: index, words) : nil
    }
  }

  private func words(of text: WrittenText) -> [Word] {
    let bytes = text.bytes
    var words: [Word] = []
    var start: Int?
    for index in 0...bytes.count {
      let isWord =
        index < bytes.count && (bytes[index] >= 0x80 && !isNoBreakSpace(index, bytes) || isAlphanumeric(bytes[index]))
      if isWord {
        start = start ?? index
      } else if let from = start {
        let hasComma = index < bytes.count && bytes[index] == 0x2C
        words.append(Word(range: from..<index, text: text.string(from..<index), hasComma: hasComma))
        start = nil
      }
    }
    return words
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func isNoBreakSpace(_ index: Int, _ bytes: [UInt8]) -> Bool {
    bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      || bytes[index] == 0xA0 && index > 0 && bytes[index - 1] == 0xC2
  }

  private func fault(at month: Int, _ words: [Word]) -> Fault? {
    switch language {
    case .english: english(month, words)
    case .french: french(month, words)
    case .spanish: spanish(month, words)
    default: nil
    }
  }

  private func english(_ month: Int, _ words: [Word]) -> Fault? {
    if let day = number(words, month + 1), words[month + 1].hasComma, isYear(words, month + 2), !words[month].hasComma {
      return due(from: month, to: month + 2, words, "\(day) \(words[month].text) \(words[month + 2].text)")
    }
    guard isYear(words, month + 1), !words[month].hasComma else { return nil }
    let tail = "\(words[month].text) \(words[month + 1].text)"
    if month >= 2, words[month - 1].text == "of", let day = ordinal(words, month - 2) {
      return due(from: month - 2, to: month + 1, words, "\(day) \(tail)")
    }
    guard month >= 1, !words[month - 1].hasComma else { return nil }
    if let day = ordinal(words, month - 1) { return due(from: month - 1, to: month + 1, words, "\(day) \(tail)") }
    return zeroed(month, words).map { due(from: month - 1, to: month + 1, words, "\($0) \(tail)") } ?? nil
  }

  private func french(_ month: Int, _ words: [Word]) -> Fault? {
    guard isYear(words, month + 1), month >= 1, !words[month - 1].hasComma else { return nil }
    let tail = "\(words[month].text) \(words[month + 1].text)"
    if words[month - 1].text == "1" { return due(from: month - 1, to: month + 1, words, "1er \(tail)") }
    return zeroed(month, words).map {
      due(from: month - 1, to: month + 1, words, "\($0 == 1 ? "1er" : String($0)) \(tail)")
    } ?? nil
  }

  /// `de diciembre del 2006` → `de diciembre de 2006`.
  private func spanish(_ month: Int, _ words: [Word]) -> Fault? {
    guard month + 2 < words.count, words[month + 1].text == "del", isYear(words, month + 2), month >= 2,
      words[month - 1].text == "de", number(words, month - 2) != nil
    else { return nil }
    return due(from: month + 1, to: month + 2, words, "de \(words[month + 2].text)")
  }

  private func due(from first: Int, to last: Int, _ words: [Word], _ due: String) -> Fault? {
    Fault(range: words[first].range.lowerBound..<words[last].range.upperBound, due: due)
  }

  private func number(_ words: [Word], _ index: Int) -> Int? {
    guard words.indices.contains(index), words[index].text.utf8.count <= 2, let day = Int(words[index].text) else {
      return nil
    }
    return (1...31).contains(day) ? day : nil
  }

  /// `05` before a month.
  private func zeroed(_ month: Int, _ words: [Word]) -> Int? {
    words[month - 1].text.hasPrefix("0") ? number(words, month - 1) : nil
  }

  private func ordinal(_ words: [Word], _ index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    let text = words[index].text
    guard ["st", "nd", "rd", "th"].contains(where: text.hasSuffix), let day = Int(text.dropLast(2)) else { return nil }
    return (1...31).contains(day) ? day : nil
  }

  private func isYear(_ words: [Word], _ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].text.utf8.count == 4, let year = Int(words[index].text) else {
      return false
    }
    return (1800...2200).contains(year)
  }
}
