extension Unicode.Scalar {
  /// A space that a line may break at: not the no-break ones.
  var isPlainSpace: Bool { value == 0x20 || value == 0x09 }

  var isLineEnd: Bool { value == 0x0A || value == 0x0D }

  /// A no-break space, full, narrow or thin.
  var isNoBreakSpace: Bool { value == 0xA0 || value == 0x202F || value == 0x2009 }

  var isAnySpace: Bool { isPlainSpace || isLineEnd || isNoBreakSpace || Signs.isBlank(self) }

  var isLetter: Bool {
    switch value {
    case 0..<0x80: (value | 0x20) &- 0x61 < 26
    // Alphabets of letters alone, which need no look into the Unicode tables.
    case 0x400...0x481, 0x620...0x64A, 0x4E00...0x9FFF: true
    default: properties.isAlphabetic
    }
  }

  var isASCIIDigitScalar: Bool { (0x30...0x39).contains(value) }

  var isCyrillic: Bool { (0x400...0x52F).contains(value) }

  var isLatinLetter: Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) || (0xC0...0x24F).contains(value) && isLetter
  }

  var isHan: Bool { (0x3400...0x9FFF).contains(value) }

  var isArabicLetter: Bool { (0x620...0x64A).contains(value) }
}
