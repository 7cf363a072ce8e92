import LanguagePacks
import ResolutionModel

/// Finds what is meant for the symbol of a resolution but is none.
struct SymbolScan: Sendable {
  struct Fault: Sendable {
    /// In UTF-8 bytes of the text.
    let range: Range<Int>
    let message: String
    let due: String?
  }

  private static let prefixes = ["A/RES", "S/RES", "E/RES", "A/HRC/RES"].map { Array($0.utf8) }

  private let words: PhraseTable
  private let council: [[UInt8]]
  /// In Arabic the numbers of other bodies' resolutions (`58-16`) look like wrong ones.
  private let isMirrored: Bool

  init(_ pack: LanguagePack) {
    let folding = pack.folding
    isMirrored = pack.language == .arabic
    words = PhraseTable(pack.citations.resolutionWords, folding: folding, wholeWords: pack.language != .chinese)
    council = pack.organs.filter { $0.organ == .securityCouncil }.flatMap(\.names)
      .map { FoldedText.whole($0, folding) }
  }

  func faults(in paragraph: String, folded: FoldedText) -> [Fault] {
    let bytes = Array(paragraph.utf8)
    return (printed(in: bytes) + (isMirrored ? [] : numbers(in: bytes, folded))).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  /// `A/RES/…` that does not go on as a symbol does.
  private func printed(in bytes: [UInt8]) -> [Fault] {
    var faults: [Fault] = []
    var position = 0
    while position + 5 < bytes.count {
      guard bytes[position] == 0x41 || bytes[position] == 0x53 || bytes[position] == 0x45, isStart(position, bytes),
        let prefix = SymbolScan.prefixes.last(where: { bytes[position...].starts(with: $0) })
      else {
        position += 1
        continue
      }
      var end = position + prefix.count
      while end < bytes.count, isSymbolByte(bytes[end]) { end += 1 }
      while end > position, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2F { end -= 1 }
      if end > position + prefix.count, Symbol(string(bytes[position..<end])) == nil,
        !goesOnInParentheses(position, end, bytes)
      {
        let range = position..<end
        faults.append(
          Fault(
            range: range, message: "“\(string(bytes[range]))” is no symbol of a resolution", due: mended(bytes[range])))
      }
      position = max(end, position + 1)
    }
    return faults
  }

  /// `A/RES/217 A (III)`, `S/RES/1325 (2000)`.
  private func goesOnInParentheses(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    guard let close = bytes[end...].prefix(16).firstIndex(of: 0x29) else { return false }
    return Symbol(string(bytes[start...close])) != nil
  }

  private func isStart(_ position: Int, _ bytes: [UInt8]) -> Bool {
    guard position > 0 else { return true }
    let before = bytes[position - 1]
    return !isSymbolByte(before)
  }

  private func isSymbolByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2F, 0x2D: true
    default: false
    }
  }

  private func string(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

  /// The symbol with strokes for its hyphens, where that makes it one.
  private func mended(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = string(bytes.map { $0 == 0x2D ? 0x2F : $0 })
    return Symbol(text) == nil ? nil : text
  }

  /// `resolution 70-1`, `resolution 70 /1`, `Security Council resolution 1325`.
  private func numbers(in bytes: [UInt8], _ text: FoldedText) -> [Fault] {
    var faults: [Fault] = []
    var position = 0
    while position < text.bytes.count {
      guard position == 0 || text.endsWord(at: position - 1), let word = words.longest(in: text, from: position) else {
        position += 1
        continue
      }
      position = word.end
      guard position < text.bytes.count, text.bytes[position] == 0x20 else { continue }
      let start = text.sourceLength(of: position + 1)
      if let fault = number(at: start, in: bytes, names: council.contains { holds($0, before: word.end, text) }) {
        faults.append(fault)
      }
    }
    return faults
  }

  /// Whether a name stands among the sixty folded bytes before a place.
  private func holds(_ name: [UInt8], before end: Int, _ text: FoldedText) -> Bool {
    let window = text.bytes[max(0, end - 60)..<end]
    guard window.count >= name.count, let first = name.first else { return false }
    return window.indices.contains { window[$0] == first && window[$0...].starts(with: name) }
  }

  private func number(at start: Int, in bytes: [UInt8], names council: Bool) -> Fault? {
    var cursor = ByteCursor(bytes: bytes, position: start)
    let first = cursor.digits()
    guard (1...4).contains(first.count) else { return nil }
    let numberEnd = cursor.position
    let spaces = cursor.spaces()
    let sign = cursor.dash() ?? cursor.stroke(spaced: spaces > 0)
    if let sign, first.count <= 3 {
      let more = cursor.spaces()
      let second = cursor.digits()
      guard (1...3).contains(second.count), cursor.endsNumber, (spaces == 0) == (more == 0) || sign == 0x2F else {
        return nil
      }
      let due = "\(string(first))/\(string(second))"
      return Fault(
        range: start..<cursor.position,
        message: "“\(string(bytes[start..<cursor.position]))” is no symbol of a resolution",
        due: Symbol(due) == nil ? nil : due)
    }
    guard council, sign == nil, first.count >= 3, isBare(after: numberEnd, bytes) else { return nil }
    return Fault(range: start..<numberEnd, message: "The number lacks the year in parentheses", due: nil)
  }

  /// Whether neither parentheses, a letter of a set nor more of a number follows; a list has its years at each member.
  private func isBare(after end: Int, _ bytes: [UInt8]) -> Bool {
    let rest = bytes[end...].prefix(8)
    return !rest.contains(0x28) && !rest.contains(0x2F)
      && rest.first.map { $0 == 0x20 || $0 == 0x2C || $0 == 0x3B } ?? true
  }
}

/// A place in bytes that moves on over figures and signs.
private struct ByteCursor {
  let bytes: [UInt8]
  var position: Int

  var endsNumber: Bool {
    guard position < bytes.count else { return true }
    return !(0x30...0x39).contains(bytes[position]) && bytes[position] != 0x2F && bytes[position] != 0x2D
  }

  mutating func digits() -> ArraySlice<UInt8> {
    guard position < bytes.count else { return [] }
    let run = bytes[position...].prefix { (0x30...0x39).contains($0) }
    position = run.endIndex
    return run
  }

  mutating func spaces() -> Int {
    guard position < bytes.count else { return 0 }
    let run = bytes[position...].prefix { $0 == 0x20 }
    position = run.endIndex
    return run.count
  }

  /// A hyphen that joins two numbers; a dash stands for a range and is left alone.
  mutating func dash() -> UInt8? {
    guard position < bytes.count, bytes[position] == 0x2D else { return nil }
    position += 1
    return 0x2D
  }

  /// A stroke with a space before it or after it.
  mutating func stroke(spaced: Bool) -> UInt8? {
    guard position < bytes.count, bytes[position] == 0x2F else { return nil }
    guard spaced || (position + 1 < bytes.count && bytes[position + 1] == 0x20) else { return nil }
    position += 1
    return 0x2F
  }
}
