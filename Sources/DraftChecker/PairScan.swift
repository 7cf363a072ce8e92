import ResolutionModel

/// Finds the signs of a paragraph that open without closing or close without opening.
///
/// Arabic texts are typed with either of `“` `”`, and of `(` `)`, on either side: there the two count as one sign, as `"`
/// does everywhere.
package struct PairScan {
  package struct Sign: Hashable, Sendable {
    package let sign: Unicode.Scalar
    /// In UTF-8 bytes of the text.
    package let range: Range<Int>
  }

  private let scalars: [Unicode.Scalar]
  private let isArabic: Bool
  /// The quotation mark that a quotation of several paragraphs opened before this one.
  private let earlier: Unicode.Scalar?
  /// What is open, outermost first.
  private var opened: [Sign] = []
  private var unopened: [Sign] = []
  /// How many of the parentheses that closed may have belonged to a list's letter.
  private var enumerators = 0

  package init(_ text: String, language: Language, continuing earlier: Unicode.Scalar? = nil) {
    scalars = Array(text.unicodeScalars)
    isArabic = language == .arabic
    self.earlier = earlier
    run()
  }

  /// Whether signs of pairs can be in a text: parentheses and typewriter marks are bytes of their own, the others begin
  /// with one of four.
  static func canHoldSigns(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case 0x22, 0x28, 0x29, 0xC2, 0xE2, 0xE3, 0xEF: true
      default: false
      }
    }
  }

  /// The mark of a quotation that goes on in the next paragraph: the one this paragraph starts with and leaves open.
  package var continued: Unicode.Scalar? {
    guard let first = opened.first, first.sign != "(", first.range.lowerBound == 0 else { return nil }
    return first.sign
  }

  /// The signs without a partner, in the order of the text.
  package var faults: [Sign] {
    (unopened + opened.dropFirst(continued == nil ? 0 : 1)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A paragraph with more signs open at once is no prose and is read no further.
  private static let depthLimit = 200

  private mutating func run() {
    var offset = 0
    for (index, scalar) in scalars.enumerated() where opened.count <= PairScan.depthLimit {
      let width = Unicode.UTF8.width(scalar)
      if PairScan.opens(scalar) || PairScan.closes(scalar) {
        take(Sign(sign: folded(scalar), range: offset..<offset + width), at: index)
      }
      offset += width
    }
  }

  private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "“" where isArabic, "”" where isArabic: "\""
    case "(" where isArabic, ")" where isArabic: PairScan.arabicParenthesis
    default: scalar
    }
  }

  private mutating func take(_ sign: Sign, at index: Int) {
    if let match = opened.lastIndex(where: { PairScan.closes(sign.sign, $0.sign) }) {
      opened.remove(at: match)
      if isEnumerator(at: index) { enumerators += 1 }
    } else if PairScan.opens(sign.sign) {
      opened.append(sign)
    } else if PairScan.closes(sign.sign), !isEnumerator(at: index), !takeEnumerator(sign),
      earlier.map({ PairScan.closes(sign.sign, $0) }) != true
    {
      unopened.append(sign)
    }
  }

  /// Whether an earlier `)` that was taken to close, as in `(par. 3 g))`, belonged to a list's letter.
  private mutating func takeEnumerator(_ sign: Sign) -> Bool {
    guard enumerators > 0, sign.sign == ")" else { return false }
    enumerators -= 1
    return true
  }

  /// Whether the parenthesis belongs to a list's letter or number: `a)`, `iv)`, `12)`.
  private func isEnumerator(at index: Int) -> Bool {
    guard scalars[index] == ")" || scalars[index] == "）" else { return false }
    let token = scalars[..<index].reversed().prefix { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    guard (1...4).contains(token.count) else { return false }
    let before = index - token.count - 1
    return before < 0 || Signs.isBlank(scalars[before]) || "-–/".unicodeScalars.contains(scalars[before])
  }

  /// Stands for `(` and `)` alike; no text holds it.
  private static let arabicParenthesis: Unicode.Scalar = "\u{0}"

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "„", "«", "(", "（", "《", "\"", PairScan.arabicParenthesis, "「": true
    default: false
    }
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "”", "»", ")", "）", "》", "」": true
    default: false
    }
  }

  /// In Russian `“` closes `„`; full-width and other parentheses pair with each other.
  private static func closes(_ closing: Unicode.Scalar, _ opening: Unicode.Scalar) -> Bool {
    switch opening {
    case "“": closing == "”"
    case "„": closing == "“" || closing == "”"
    case "«": closing == "»"
    case "(", "（": closing == ")" || closing == "）"
    case "《": closing == "》"
    case "「": closing == "」"
    default: closing == opening
    }
  }
}
