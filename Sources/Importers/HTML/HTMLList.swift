import XMLTree

/// A list that is open, and how its items are counted.
struct HTMLList {
  let isCounted: Bool
  private let style: Character
  private let depth: Int
  private var next: Int

  /// - Parameter depth: how many counted lists are around it.
  init(_ element: XMLElement, depth: Int) {
    isCounted = element.name == "ol"
    self.depth = depth
    style = element[attribute: "type"]?.first ?? HTMLList.styles[min(depth, HTMLList.styles.count - 1)]
    next = element[attribute: "start"].flatMap { Int($0) } ?? 1
  }

  /// Paragraphs, sub-paragraphs and what is below them, as resolutions count.
  private static let styles: [Character] = ["1", "a", "i", "a"]

  /// The label that the page shows before an item; nil where it shows none or the text brings its own.
  mutating func label(of item: XMLElement) -> String? {
    guard isCounted else { return nil }
    if let value = item[attribute: "value"].flatMap({ Int($0) }) { next = value }
    let number = next
    next = next < 9999 ? next + 1 : next
    let start = Array(item.text.utf8.drop { $0 <= 0x20 }.prefix(20))
    return LineLabel(start[...]) == nil ? print(number) : nil
  }

  private func print(_ number: Int) -> String? {
    guard (1...9999).contains(number) else { return nil }
    switch style {
    case "a", "A": return "(\(ItemLetter.letters(of: number)))"
    case "i", "I": return "(\(ItemLetter.roman(of: number)))"
    default: return depth == 0 ? "\(number)." : "(\(ItemLetter.letters(of: number)))"
    }
  }
}

/// Items counted in letters and roman numerals.
enum ItemLetter {
  /// a to z, then aa, bb, as the Editorial Manual counts; at most three letters.
  static func letters(of number: Int) -> String {
    guard (1...78).contains(number), let scalar = Unicode.Scalar(0x61 + (number - 1) % 26) else { return "\(number)" }
    return String(repeating: Character(scalar), count: (number - 1) / 26 + 1)
  }

  static func roman(of number: Int) -> String {
    guard (1...89).contains(number) else { return "\(number)" }
    let tens = String(repeating: "x", count: number % 50 / 10)
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let high = number >= 50 ? "l" : ""
    return (number / 10 == 4 ? "xl" : high + tens) + units[number % 10]
  }
}
