/// Select Graphic Rendition codes by role (ECMA-48, 8.3.117).
package enum ANSIStyle {
  package static func paint(_ text: String, _ role: Role) -> String {
    guard !text.isEmpty, let code = code(of: role) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func code(of role: Role) -> String? {
    switch role {
    case .plain: nil
    case .emphasis: "1"
    case .opener: "3"
    case .label: "1;36"
    case .muted: "2"
    case .symbol: "33"
    case .inserted: "32;4"
    case .deleted: "31;9"
    case .moved: "35"
    case .substantive: "1;33"
    case .technical: "34"
    case .error: "1;31"
    case .warning: "1;33"
    case .success: "32"
    // From a cold to a warm colour; 256-colour indices, which every terminal of this century knows.
    case .oldest: "38;5;24"
    case .older: "38;5;31"
    case .middleAged: "38;5;71"
    case .newer: "38;5;178"
    case .newest: "38;5;196"
    }
  }
}

/// Keeps a document's text from steering the terminal.
enum Printable {
  /// The text with control characters other than tab and line feed shown as U+FFFD.
  static func text(_ text: String) -> String {
    let isSafe = text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F && $0 != 0xC2) || $0 == 0x0A || $0 == 0x09 }
    guard !isSafe else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      safe.append(isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(safe)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
  }
}
