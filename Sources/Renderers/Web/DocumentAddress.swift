import ResolutionModel

/// Where the United Nations publish a document.
enum DocumentAddress {
  /// `https://undocs.org/A/RES/58/135`, with the symbol's spaces left out; what no address may hold is percent-encoded.
  static func undocs(_ symbol: Symbol) -> String {
    var address = "https://undocs.org/"
    for byte in symbol.description.utf8 where byte != 0x20 {
      if isPlain(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
      }
    }
    return address
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "/-._()".utf8.contains(byte)
    }
  }
}
