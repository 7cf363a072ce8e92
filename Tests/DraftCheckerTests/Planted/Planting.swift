import DraftChecker
import LanguagePacks
import ResolutionModel
import Testing

/// One way of damaging a clean resolution, and the rule that is to find it.
struct Planting: Sendable, CustomTestStringConvertible {
  let rule: String
  let languages: [Language]
  /// Puts the mistake into a text; the index of the paragraph it is to be found in, or nil where the text has no place
  /// for it. The number chooses among the places.
  let plant: @Sendable (inout PlantedText, Int) -> Int?

  var testDescription: String { rule }

  init(
    _ rule: String, _ languages: [Language] = Language.allCases,
    plant: @escaping @Sendable (inout PlantedText, Int) -> Int?
  ) {
    self.rule = rule
    self.languages = languages
    self.plant = plant
  }

  /// A change to the text of one plain paragraph.
  static func edit(
    _ rule: String, _ languages: [Language] = Language.allCases, _ kind: Paragraph.Kind = .operative,
    _ change: @escaping @Sendable (inout Paragraph, Language) -> Bool
  ) -> Planting {
    Planting(rule, languages) { text, number in
      for index in text.plain(kind).rotated(by: number) {
        let language = text.resolution.language
        if change(&text.resolution.paragraphs[index], language) { return index }
      }
      return nil
    }
  }

  /// Words put before the last sign of a paragraph.
  static func append(_ rule: String, _ words: [Language: String], _ kind: Paragraph.Kind = .operative) -> Planting {
    edit(rule, words.keys.sorted { $0.code < $1.code }, kind) { paragraph, language in
      guard let words = words[language] else { return false }
      return paragraph.insert(words)
    }
  }
}

extension Paragraph {
  /// Puts words before the last sign; false where the text ends with none.
  mutating func insert(_ words: String) -> Bool {
    guard let last = lastSign, Signs.punctuation.contains(last.scalar), last.range.upperBound == text.utf8.count else {
      return false
    }
    let bytes = Array(text.utf8)
    var head = String(decoding: bytes[..<last.range.lowerBound], as: UTF8.self)
    var tail = String(decoding: bytes[last.range.lowerBound...], as: UTF8.self)
    // The no-break space before a French sign belongs to the sign.
    if head.hasSuffix("\u{A0}") {
      head.removeLast()
      tail = "\u{A0}" + tail
    }
    text = head + words + tail
    return true
  }

  /// Replaces the first occurrence of some words; false where there is none.
  mutating func replace(_ words: String, with others: String) -> Bool {
    guard let range = text.firstRange(of: words) else { return false }
    text.replaceSubrange(range, with: others)
    return true
  }
}

extension Collection {
  func rotated(by number: Int) -> [Element] {
    isEmpty ? [] : Array(dropFirst(number % count)) + Array(prefix(number % count))
  }
}
