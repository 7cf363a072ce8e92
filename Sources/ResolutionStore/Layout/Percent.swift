/// Percent-encoding (RFC 3986) of texts that are to be one component of a path.
enum Percent {
  /// Letters, digits, hyphens and inner full stops stay; every other byte becomes `%` and two hexadecimal digits.
  static func encode(_ text: String) -> String {
    var encoded = ""
    for (index, byte) in text.utf8.enumerated() {
      let scalar = UnicodeScalar(byte)
      if isPlain(byte) || (byte == 0x2E && index > 0) {
        encoded.unicodeScalars.append(scalar)
      } else {
        encoded += "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
  }
}
