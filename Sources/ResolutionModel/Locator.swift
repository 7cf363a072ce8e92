/// The address of a paragraph: `OP7(a)(ii)`, `PP3`, `Annex1.OP2`, `PartB.Sec1.OP3~2`.
///
/// Locators name paragraphs the same way in every language: sub-paragraphs count by position in Latin letters and
/// roman numerals by turns, whatever is printed.
public struct Locator: Hashable, Sendable {
  /// What is counted.
  public enum Position: Hashable, Sendable {
    case formula
    /// By position; in drafts that print `PP5alt` by that.
    case preambular(Int, suffix: String)
    /// By the printed number, with what follows it: `7`, `5bis`, `5alt`.
    case operative(Int, suffix: String)
    case unnumbered(Int)
    case heading(Int)
    case table(Int)
  }

  public var divisions: [Division]
  public var position: Position
  /// Positions of the sub-paragraphs from the outside in, from 1; empty for the paragraph itself.
  public var path: [Int]
  /// 1, or 2… for a true repeat of an address (`~2`).
  public var occurrence: Int

  public init(divisions: [Division] = [], position: Position, path: [Int] = [], occurrence: Int = 1) {
    self.divisions = divisions
    self.position = position
    self.path = path
    self.occurrence = occurrence
  }
}

extension Locator {
  /// By what mostly tells the addresses of one resolution apart; equal ones are equal in it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(position.number)
    for step in path { hasher.combine(step) }
  }

  /// Whether another address is this one or stands under it: `OP7` contains `OP7(a)(ii)`.
  package func contains(_ other: Locator) -> Bool {
    other.divisions == divisions && other.position == position && other.occurrence == occurrence
      && other.path.starts(with: path)
  }
}

extension Locator: CustomStringConvertible {
  /// The one canonical print.
  public var description: String {
    let steps = path.enumerated().map { "(\(Locator.step($1, level: $0)))" }.joined()
    return divisions.map { "\($0)." }.joined() + "\(position)" + steps + (occurrence > 1 ? "~\(occurrence)" : "")
  }

  /// `a`, `b`… `z`, `aa` at even levels, `i`, `ii`… at odd ones.
  package static func step(_ number: Int, level: Int) -> String {
    level.isMultiple(of: 2) ? LetterNumeral.print(number) : RomanNumeral.print(number).lowercased()
  }
}

extension Locator.Position {
  /// What is counted, without what may follow the number; 0 for the formula.
  fileprivate var number: Int {
    switch self {
    case .formula: 0
    case .preambular(let number, _), .operative(let number, _): number
    case .unnumbered(let number), .heading(let number), .table(let number): number
    }
  }
}

extension Locator.Position: CustomStringConvertible {
  public var description: String {
    switch self {
    case .formula: "F"
    case .preambular(let number, let suffix): "PP\(number)\(suffix)"
    case .operative(let number, let suffix): "OP\(number)\(suffix)"
    case .unnumbered(let number): "U\(number)"
    case .heading(let number): "H\(number)"
    case .table(let number): "T\(number)"
    }
  }
}

/// Counting by letters as lists do: a … z, aa, bb … zz, aaa.
package enum LetterNumeral {
  package static func print(_ number: Int) -> String {
    guard number >= 1, number <= 26 * 8 else { return String(number) }
    let letter = Character(Unicode.Scalar(UInt8(0x61 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  package static func value(of text: some StringProtocol) -> Int? {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    if isASCII, text.utf8.count > 8 { return nil }
    let bytes = isASCII ? text.utf8.map { $0.isASCIILetter ? $0 | 0x20 : $0 } : Array(text.lowercased().utf8)
    guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.count <= 8, bytes.allSatisfy({ $0 == first })
    else { return nil }
    return Int(first - 0x61) + 26 * (bytes.count - 1) + 1
  }
}
