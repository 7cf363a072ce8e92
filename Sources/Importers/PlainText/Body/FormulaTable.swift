import LanguagePacks
import ResolutionModel

/// Recognises enacting formulas, whatever their case, spacing and apostrophes.
struct FormulaTable: Sendable {
  private let entries: [(signs: [UInt8], organ: OrganWording)]
  private let longest: Int
  /// The signs that formulas start with.
  private let initials: Set<UInt8>

  /// The formulas of a language, put together once.
  static func of(_ language: Language) -> FormulaTable { tables[language] }

  private static let tables = PerLanguage { FormulaTable(LanguagePack.pack(for: $0)) }

  private init(_ pack: LanguagePack) {
    entries = pack.organs.map { (FormulaTable.signs(of: Array($0.formula.utf8)[...]), $0) }
    initials = Set(entries.compactMap(\.signs.first))
    longest = (entries.map(\.signs.count).max() ?? 0) * 2 + 8
  }

  /// The organ whose formula is the whole of a line, with or without the comma; nil when none is.
  func organ(of content: ArraySlice<UInt8>) -> OrganWording? {
    guard content.count <= longest, let first = content.first, initials.contains(first.lowered) else { return nil }
    let signs = FormulaTable.signs(of: content)
    return entries.first { $0.signs == signs }?.organ
  }

  /// Letters in lower case, without spaces, commas and colons; apostrophes as one sign.
  private static func signs(of content: ArraySlice<UInt8>) -> [UInt8] {
    var signs: [UInt8] = []
    for byte in content where byte > 0x20 && byte != 0x2C && byte != 0x3A { signs.append(byte.lowered) }
    return folded(signs)
  }

  /// `’` and `‘` as `'`; no-break space, Arabic and full-width comma dropped.
  private static func folded(_ signs: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    var index = 0
    while index < signs.count {
      let rest = signs[index...]
      if rest.starts(with: [0xE2, 0x80, 0x98]) || rest.starts(with: [0xE2, 0x80, 0x99]) {
        folded.append(0x27)
        index += 3
      } else if rest.starts(with: [0xC2, 0xA0]) || rest.starts(with: [0xD8, 0x8C]) {
        index += 2
      } else if rest.starts(with: [0xEF, 0xBC, 0x8C]) {
        index += 3
      } else {
        folded.append(signs[index])
        index += 1
      }
    }
    return folded
  }
}
