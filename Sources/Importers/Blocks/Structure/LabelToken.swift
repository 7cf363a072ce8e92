import ResolutionModel

/// The form of a label: what stands around its count.
struct LabelToken {
  var inner: String
  var print: ListPlace.Print

  init(_ label: String) {
    let scalars = Array(label.unicodeScalars)
    let core = scalars.filter { !LabelToken.isBracket($0) && !LabelToken.isQuote($0) && $0 != "." }
    let inner = String(String.UnicodeScalarView(core)).trimmed
    self.inner = inner
    if scalars.count == 1, LabelToken.isBullet(scalars[0]) {
      (self.inner, print) = (label, .bullet)
    } else if let dot = label.trimmingStops.lastIndex(of: "."), inner.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      print = .decimal(prefix: String(label[..<dot]))
    } else if scalars.contains(where: { LabelToken.isBracket($0) }) {
      print = .bracketed
    } else {
      print = scalars.last == "." ? .dotted : .bare
    }
  }

  /// The last number of a label made of numbers.
  var lastNumber: Int? {
    switch print {
    case .decimal(let prefix): Int(inner.dropFirst(prefix.filter { $0 != "." }.utf8.count))
    default: Int(inner)
    }
  }

  /// Whether it is in Latin capitals without brackets, as the labels of headings are.
  var isCapital: Bool { print != .bracketed && !inner.isEmpty && inner.utf8.allSatisfy { (0x41...0x5A).contains($0) } }

  /// The letter of a doubled one, as Arabic counts on after its alphabet: `أ أ`.
  var doubled: String? {
    let parts = inner.split(separator: " ")
    return parts.count == 2 && parts[0] == parts[1] ? String(parts[0]) : nil
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == ")" || scalar == "（" || scalar == "）"
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" || scalar == "‘" }

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "•", "·", "▪", "–", "—", "-", "−", "◦", "●": true
    default: false
    }
  }

  /// Where a label ends that the scalars start with; nil when they start with none.
  static func end(in scalars: [Unicode.Scalar], language: Language) -> Int? {
    guard let first = scalars.first else { return nil }
    if isBullet(first) { return isSpace(scalars, at: 1) ? 1 : nil }
    if (0x3220...0x3229).contains(first.value) || (0x2460...0x2473).contains(first.value) { return 1 }
    if isBracket(first) { return bracketEnd(in: scalars, language: language) }
    if isQuote(first) { return quoteEnd(in: scalars) }
    if (0x30...0x39).contains(first.value) { return numberEnd(in: scalars, language: language) }
    return letterEnd(in: scalars)
  }

  /// `(a)`, `(12)`, `（一）`, and `)أ(` as some Arabic sources have it.
  private static func bracketEnd(in scalars: [Unicode.Scalar], language: Language) -> Int? {
    guard let close = scalars.indices.dropFirst(2).prefix(6).first(where: { isBracket(scalars[$0]) }) else {
      return nil
    }
    let inner = scalars[1..<close]
    let isCount = inner.allSatisfy { $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) || $0 == "\u{640}" }
    let isDoubled = inner.count == 3 && inner[2] == " " && inner[1] == inner[3]
    guard isCount || isDoubled else { return nil }
    return isSpace(scalars, at: close + 1) || language == .chinese ? close + 1 : nil
  }

  /// `’1‘`.
  private static func quoteEnd(in scalars: [Unicode.Scalar]) -> Int? {
    let digits = scalars.dropFirst().prefix { (0x30...0x39).contains($0.value) }
    let close = 1 + digits.count
    guard (1...2).contains(digits.count), close < scalars.count, isQuote(scalars[close]) else { return nil }
    return isSpace(scalars, at: close + 1) ? close + 1 : nil
  }

  /// `7.`, `7 -`, `1.2.`, `5)`, and a lone `5` before a space.
  private static func numberEnd(in scalars: [Unicode.Scalar], language: Language) -> Int? {
    var end = scalars.prefix { (0x30...0x39).contains($0.value) || $0 == "." }.count
    guard end <= 6 else { return nil }
    // A comma for the full stop: `16, Invites`.
    if end < scalars.count, scalars[end] == ")" || scalars[end] == "," { end += 1 }
    if isSpace(scalars, at: end), isDash(scalars, at: end + 1), isSpace(scalars, at: end + 2) { return end + 2 }
    if isDash(scalars, at: end), isSpace(scalars, at: end + 1) { return end + 1 }
    return isSpace(scalars, at: end) ? end : nil
  }

  /// `a)`, `iv)`, `a.`.
  private static func letterEnd(in scalars: [Unicode.Scalar]) -> Int? {
    let letters = scalars.prefix { $0.properties.isLowercase }
    guard (1...5).contains(letters.count), letters.count < scalars.count else { return nil }
    let close = scalars[letters.count]
    guard close == ")" || (close == "." && letters.count <= 4) else { return nil }
    return isSpace(scalars, at: letters.count + 1) ? letters.count + 1 : nil
  }

  private static func isSpace(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    index < scalars.count && scalars[index].properties.isWhitespace
  }

  private static func isDash(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    index < scalars.count && ["-", "–", "−", "—"].contains(scalars[index])
  }
}

extension String {
  /// Without full stops at the end.
  fileprivate var trimmingStops: Substring {
    var rest = self[...]
    while rest.last == "." || rest.last == " " { rest.removeLast() }
    return rest
  }
}

/// The number of an operative paragraph as printed.
struct OperativeNumber {
  let value: Int
  /// Whether anything but full stop, dash and space follows the number: `bis`.
  let hasSuffix: Bool

  /// Nil for anything but one number of at most three digits, `bis` or the like after it, full stop or dash.
  init?(_ label: String) {
    let digits = label.utf8.prefix { (0x30...0x39).contains($0) }
    // Most labels first: `7.`
    if (1...3).contains(digits.count), label.utf8.dropFirst(digits.count).elementsEqual(".".utf8) {
      value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      hasSuffix = false
      return
    }
    guard (1...3).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    let rest = label.unicodeScalars.dropFirst(digits.count).filter { !OperativeNumber.closing.contains($0) }
    let suffix = InsertionSuffix.neutral(Substring(String(String.UnicodeScalarView(rest))))
    let stops = label.unicodeScalars.dropFirst(digits.count).contains { (0x30...0x39).contains($0.value) || $0 == ")" }
    guard !stops, suffix.isEmpty || InsertionSuffix.latin.contains(suffix) else { return nil }
    self.value = value
    hasSuffix = !suffix.isEmpty
  }

  private static let closing: Set<Unicode.Scalar> = [".", ",", "-", "–", "−", "—", " ", "\u{A0}"]
}
