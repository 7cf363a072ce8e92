/// The mark at the start of a line of notes: `1 Text`, `1/ Text`, `1Text`, `* Text`, or `1` alone.
struct NoteLabel: Hashable, Sendable {
  /// nil for asterisks.
  let number: Int?
  let marker: String
  /// Bytes from the line's start to the note's text; the whole line for a mark alone.
  let length: Int

  init?(_ content: ArraySlice<UInt8>) {
    let digits = content.prefix(4).prefix(while: \.isDigit)
    if let number = digits.decimal, number > 0 {
      guard let length = NoteLabel.lengthAfter(digits.count, in: content) else { return nil }
      self.init(number: number, marker: String(number), length: length)
    } else {
      let stars = content.prefix(4).prefix { $0 == 0x2A }
      let after = content.dropFirst(stars.count)
      guard (1...3).contains(stars.count), let next = after.first, next == 0x20 || next.isWordByte else { return nil }
      let spaces = after.prefix { $0 == 0x20 }.count
      self.init(number: nil, marker: String(repeating: "*", count: stars.count), length: stars.count + spaces)
    }
  }

  private init(number: Int?, marker: String, length: Int) {
    self.number = number
    self.marker = marker
    self.length = length
  }

  /// The label's length with the slash, bracket and spaces after its digits; nil when what follows is no note.
  private static func lengthAfter(_ digits: Int, in content: ArraySlice<UInt8>) -> Int? {
    var rest = content.dropFirst(digits)
    var length = digits
    if let sign = rest.first, sign == 0x2F || sign == 0x29 {
      guard rest.dropFirst().first.map({ $0 <= 0x20 }) ?? true else { return nil }
      rest = rest.dropFirst()
      length += 1
    } else if let sign = rest.first, sign > 0x20, !sign.isUpperASCII, sign < 0x80 || isDash(rest) {
      return nil
    }
    return length + rest.prefix { $0 <= 0x20 }.count
  }

  /// Whether a dash or minus sign follows, `3–14 June`.
  private static func isDash(_ rest: ArraySlice<UInt8>) -> Bool {
    let sign = Array(rest.prefix(3))
    return sign == [0xE2, 0x88, 0x92] || (sign.starts(with: [0xE2, 0x80]) && (0x90...0x95).contains(sign[2]))
  }
}
