import ResolutionModel

extension Paragraph {
  /// The last sign of the text and where it stands in it, in UTF-8 bytes, as the reader sees it: white space and
  /// direction marks at the end do not count, nor do the quotation marks and brackets that close over the sign.
  package var lastSign: (scalar: Unicode.Scalar, range: Range<Int>)? {
    var end = text.utf8.count
    for scalar in text.unicodeScalars.reversed() {
      let length = Unicode.UTF8.width(scalar)
      defer { end -= length }
      if Signs.isBlank(scalar) || Signs.closing.contains(scalar) { continue }
      return (scalar, end - length..<end)
    }
    return nil
  }

  /// The offset in UTF-8 bytes of the scalar at an offset in scalars; the text's length beyond its end.
  package func utf8Offset(ofScalar offset: Int) -> Int {
    var bytes = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index >= offset { return bytes }
      bytes += Unicode.UTF8.width(scalar)
    }
    return bytes
  }
}

/// Classes of signs that rules look past or at.
package enum Signs {
  /// Signs that close over a paragraph's last sign: `…;”`, `…;]`.
  package static let closing: Set<Unicode.Scalar> = ["”", "\"", "»", "’", "'", "]", "）", ")", "』", "」", "“"]

  /// Signs that can end a sentence or a part of one, in any script.
  package static let punctuation: Set<Unicode.Scalar> = [
    ",", ";", ".", ":", "!", "?", "،", "؛", "؟", "，", "；", "。", "：", "！", "？", "、", "…", "-", "–", "—",
  ]

  /// White space of any width, and marks that only give a direction.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200F, 0x202A...0x202F, 0x205F, 0x2060, 0x2066...0x2069,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
