/// A part of a document that counts its paragraphs on its own.
public enum Division: Hashable, Sendable, CustomStringConvertible {
  /// A lettered part of a set of resolutions: `PartB`.
  case part(String)
  /// A section whose operative paragraphs start again at 1: `Sec2`.
  case section(Int)
  /// An annex, in the order of the document: `Annex1`.
  case annex(Int)
  /// A resolution quoted whole inside another: `Draft1`.
  case draft(Int)

  /// The prefix that locators carry, without the full stop.
  public var description: String {
    switch self {
    case .part(let letter): "Part\(letter)"
    case .section(let number): "Sec\(number)"
    case .annex(let number): "Annex\(number)"
    case .draft(let number): "Draft\(number)"
    }
  }

  /// Reads `PartB`, `Sec2`, `Annex1`, `Draft1` in any case; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let upper = text.uppercased()
    if upper.hasPrefix("PART"), let letter = Division.letters(upper.dropFirst(4)) {
      self = .part(letter)
    } else if upper.hasPrefix("SEC"), let number = Division.number(upper.dropFirst(3)) {
      self = .section(number)
    } else if upper.hasPrefix("ANNEX"), let number = Division.number(upper.dropFirst(5)) {
      self = .annex(number)
    } else if upper.hasPrefix("DRAFT"), let number = Division.number(upper.dropFirst(5)) {
      self = .draft(number)
    } else {
      return nil
    }
  }

  private static func letters(_ text: Substring) -> String? {
    (1...2).contains(text.utf8.count) && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? String(text) : nil
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.first != 0x30,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
