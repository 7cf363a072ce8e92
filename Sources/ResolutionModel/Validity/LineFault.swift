/// What keeps a text from being one line of Unicode NFC.
package enum LineFault: Hashable, Sendable {
  /// A line break, in any of Unicode's forms.
  case lineBreak
  /// A control character (general category Cc).
  case control
  /// U+FFFE or U+FFFF, which no text interchange allows.
  case noncharacter
  /// Not in Normalization Form C, or too many marks on one letter to tell at a bounded cost.
  case notNormal

  package var message: String {
    switch self {
    case .lineBreak: "a line break where one line is wanted"
    case .control: "a control character"
    case .noncharacter: "U+FFFE or U+FFFF"
    case .notNormal: "text that is not in Unicode NFC"
    }
  }
}

extension LineFault {
  /// The first fault of a text; nil when it has none.
  package init?(in text: String) {
    let scan = text.utf8.withContiguousStorageIfAvailable { LineScan($0) } ?? LineScan(Array(text.utf8))
    if let fault = scan.fault {
      self = fault
    } else if scan.mayCompose, !Normality.isNFC(text) {
      self = .notNormal
    } else {
      return nil
    }
  }
}

/// What one pass over the bytes of a text tells.
private struct LineScan {
  var fault: LineFault?
  /// Whether the text has characters from U+0300 on; all below are in NFC beside each other.
  var mayCompose = false

  init(_ bytes: some Collection<UInt8>) {
    var (last, beforeLast): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      if byte &- 0x20 >= 0x5F {
        fault = LineScan.fault(of: byte, after: (beforeLast, last))
        if fault != nil { return }
        // The lead bytes of U+0300 and up.
        if byte >= 0xCC { mayCompose = true }
      }
      (beforeLast, last) = (last, byte)
    }
  }

  private static func fault(of byte: UInt8, after previous: (UInt8, UInt8)) -> LineFault? {
    switch byte {
    case 0x0A...0x0D: .lineBreak
    case 0..<0x20, 0x7F: .control
    case 0x85 where previous.1 == 0xC2: .lineBreak
    case 0x80...0x9F where previous.1 == 0xC2: .control
    case 0xA8...0xA9 where previous == (0xE2, 0x80): .lineBreak
    case 0xBE...0xBF where previous == (0xEF, 0xBF): .noncharacter
    default: nil
    }
  }
}

/// Unicode Normalization Form C, told at a cost that stays linear for hostile text.
package enum Normality {
  /// The most marks that may follow a letter: the limit of the Stream-Safe Text Format, UAX #15, section 13.
  package static let markLimit = 30

  /// Before macOS 26, whose standard library has the check, any combining mark counts as not normal.
  package static func isNFC(_ text: String) -> Bool {
    if #available(macOS 26, *) {
      var span = text.utf8Span
      if span.checkForNFC(quickCheck: true) { return true }
      return isStreamSafe(text) && span.checkForNFC(quickCheck: false)
    }
    return text.unicodeScalars.allSatisfy { $0.properties.canonicalCombiningClass == .notReordered }
  }

  private static func isStreamSafe(_ text: String) -> Bool {
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks > markLimit { return false }
    }
    return true
  }
}
