import ResolutionModel

/// The numbers of a text that every language prints in figures.
///
/// Problem: `40,000`, `40 000` and `40.000` are one number, `58/135` is one symbol, and small numbers are a word in one
/// language and a figure in the next. So groups of thousands are joined, figures around a stroke are one, and only
/// numbers of three figures or more and symbols count.
///
///     "resolutions 58/135 of 22 December 2003, 40,000 dollars"  →  58/135, 2003, 40000
enum Figures {
  /// How often each figure stands in the text.
  static func count(in text: String) -> [String: Int] {
    let bytes = Array(text.utf8)
    var counts: [String: Int] = [:]
    var position = 0
    while position < bytes.count {
      guard isDigit(bytes[position]) else {
        position += 1
        continue
      }
      let figure = read(bytes, &position)
      if figure.count >= 3 || figure.contains(stroke) {
        counts[String(decoding: figure, as: UTF8.self), default: 0] += 1
      }
    }
    return counts
  }

  /// Whether a language prints the figure as the others do: Chinese counts large numbers by ten thousands (`4万`), and
  /// Arabic texts hold the groups of thousands in the order they are seen, not read. Years and symbols are alike in all.
  static func isWritten(_ figure: String, in language: Language) -> Bool {
    guard language == .chinese || language == .arabic, !figure.utf8.contains(stroke) else { return true }
    return figure.utf8.count == 4 && (figure.hasPrefix("19") || figure.hasPrefix("20"))
  }

  /// Reads the figure that starts at a digit and steps behind it.
  private static func read(_ bytes: [UInt8], _ position: inout Int) -> [UInt8] {
    var figure = digits(bytes, &position)
    // Only a short first group is followed by others: `2003 135` is a year and a number.
    var isGrouped = figure.count <= 3 && figure.first != 0x30
    while figure.count <= limit {
      if position + 1 < bytes.count, bytes[position] == stroke, isDigit(bytes[position + 1]) {
        position += 1
        figure += [stroke] + digits(bytes, &position)
        isGrouped = false
      } else if isGrouped, let group = group(bytes, at: position) {
        figure += bytes[group]
        position = group.upperBound
      } else {
        break
      }
    }
    return figure
  }

  /// The three figures behind a separator of thousands; nil where something else stands there.
  private static func group(_ bytes: [UInt8], at position: Int) -> Range<Int>? {
    guard let length = separatorLength(bytes, at: position) else { return nil }
    let group = position + length..<position + length + 3
    guard group.upperBound <= bytes.count, bytes[group].allSatisfy(isDigit) else { return nil }
    return group.upperBound < bytes.count && isDigit(bytes[group.upperBound]) ? nil : group
  }

  private static func digits(_ bytes: [UInt8], _ position: inout Int) -> [UInt8] {
    let start = position
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    return Array(bytes[start..<position])
  }

  /// The length in bytes of a comma, full stop, space or no-break space; nil for anything else.
  private static func separatorLength(_ bytes: [UInt8], at position: Int) -> Int? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case 0x2C, 0x2E, 0x20: return 1
    case 0xC2: return position + 1 < bytes.count && bytes[position + 1] == 0xA0 ? 2 : nil
    case 0xE2:
      let isThin =
        position + 2 < bytes.count && bytes[position + 1] == 0x80 && [0xAF, 0x89].contains(bytes[position + 2])
      return isThin ? 3 : nil
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let stroke: UInt8 = 0x2F
  /// No number or symbol has more figures than this; what goes on is read as the next one.
  private static let limit = 24
}
