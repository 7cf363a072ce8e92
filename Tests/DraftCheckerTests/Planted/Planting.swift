import DraftChecker
import LanguagePacks
import ResolutionModel
import Testing

/// One way of damaging a clean resolution, and the rule that is to find it.
struct Planting: Sendable, CustomTestStringConvertible {
  let rule: String
  let languages: [Language]
  /// Puts the mistake into a text; the place it is to be found at, or nil where the text has none for it. The number
  /// chooses among the places.
  let plant: @Sendable (inout PlantedText, Int) -> PlantedText.Place?

  var testDescription: String { rule }

  init(
    _ rule: String, _ languages: [Language] = Language.allCases,
    plant: @escaping @Sendable (inout PlantedText, Int) -> Int?
  ) {
    self.init(rule, languages) { text, number in plant(&text, number).map(PlantedText.Place.paragraph) }
  }

  private init(
    _ rule: String, _ languages: [Language],
    at place: @escaping @Sendable (inout PlantedText, Int) -> PlantedText.Place?
  ) {
    self.rule = rule
    self.languages = languages
    plant = place
  }

  /// A line above the paragraphs, with what it contradicts.
  static func heading(
    _ rule: String, _ lines: [Language: String], _ change: @escaping @Sendable (inout Resolution) -> Void
  ) -> Planting {
    Planting(
      rule, Language.allCases,
      at: { text, _ in
        text.heading = lines[text.resolution.language]
        change(&text.resolution)
        return text.heading == nil ? nil : .heading
      })
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

extension Planting {
  /// The words that cite a resolution.
  static func citing(_ number: String) -> [Language: String] {
    [
      .english: " in its resolution \(number)", .french: " dans sa résolution \(number)",
      .spanish: " en su resolución \(number)", .russian: " в своей резолюции \(number)", .chinese: "，其第\(number)号决议",
      .arabic: " في قرارها \(number)",
    ]
  }

  /// A citation of a resolution put before the last sign of a paragraph, and what the archive is to know of it.
  static func cite(
    _ rule: String, _ number: String, knowing change: @escaping @Sendable (inout PlantedText) -> Void
  ) -> Planting {
    let append = append(rule, citing(number))
    return Planting(
      rule, Language.allCases,
      at: { text, choice in
        change(&text)
        return append.plant(&text, choice)
      })
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
