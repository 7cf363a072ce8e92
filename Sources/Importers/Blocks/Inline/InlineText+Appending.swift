extension InlineText {
  /// Appends a run and keeps count of how it is set; nil when it is only white space.
  @discardableResult
  mutating func append(_ string: String, _ style: InlineStyle, boldIsEmphasis: Bool) -> RunMeasure? {
    let (start, first) = (count, bytes.count)
    bytes.append(contentsOf: string.utf8)
    let measure = bytes.withUnsafeMutableBufferPointer { RunMeasure(&$0, from: first) }
    count += measure.scalars
    guard measure.inked > 0 else { return nil }
    inked += measure.inked
    if style.isBold { bold += measure.inked }
    if style.isItalic { italic += measure.inked }
    if style.isItalic || (boldIsEmphasis && style.isBold) { emphasise(start..<count, measure.inked) }
    return measure
  }

  private mutating func emphasise(_ range: Range<Int>, _ added: Int) {
    let onlySpaceBetween = inked - added == inkAfterEmphasis
    if let last = emphasis.last, onlySpaceBetween {
      emphasis[emphasis.count - 1] = last.lowerBound..<range.upperBound
    } else if emphasis.count < 2 {
      emphasis.append(range)
    } else {
      return
    }
    inkAfterEmphasis = inked
  }

  /// Notes that the document breaks the line here, if there is anything on it.
  mutating func breakLine() {
    if inked > 0, bytes.last != 0x0A {
      bytes.append(0x0A)
      count += 1
    }
  }
}

/// What a run of text holds.
struct RunMeasure {
  var scalars = 0
  /// Scalars other than white space.
  var inked = 0
  /// Line breaks: all, and those in the white space at either end.
  var all = 0
  var leading = 0
  var trailing = 0

  /// Measures the bytes from `start`, and turns the line breaks of the markup into the spaces they are in the text.
  init(_ bytes: inout UnsafeMutableBufferPointer<UInt8>, from start: Int) {
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte > 0x20 {
        if byte & 0xC0 != 0x80 {
          scalars += 1
          inked += 1
          trailing = 0
        } else if byte == 0xA0, index > start, bytes[index - 1] == 0xC2 {
          inked -= 1
        }
      } else {
        scalars += 1
        if byte == 0x0A { takeLineBreak(&bytes[index]) }
      }
    }
  }

  private mutating func takeLineBreak(_ byte: inout UInt8) {
    byte = 0x20
    all += 1
    if inked == 0 { leading += 1 }
    trailing += 1
  }
}
