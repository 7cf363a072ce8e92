extension Locator {
  /// Reads a locator as people type it: any case, with or without spaces (`op 7 (a)`, `pp3`, `annex1.op2`); nil for anything
  /// else.
  public init?(_ text: String) {
    guard text.utf8.count <= 100 else { return nil }
    var rest = text.filter { !$0.isWhitespace }[...]
    var divisions: [Division] = []
    while let dot = rest.firstIndex(of: "."), let division = Division(rest[..<dot]) {
      divisions.append(division)
      rest = rest[rest.index(after: dot)...]
    }
    guard let occurrence = Locator.takeOccurrence(&rest), let path = Locator.takePath(&rest),
      let position = Position(rest)
    else { return nil }
    self.init(divisions: divisions, position: position, path: path, occurrence: occurrence)
  }

  private static func takeOccurrence(_ text: inout Substring) -> Int? {
    guard let tilde = text.firstIndex(of: "~") else { return 1 }
    guard let number = Int(text[text.index(after: tilde)...]), number >= 2 else { return nil }
    text = text[..<tilde]
    return number
  }

  /// Takes `(a)(ii)` off the end.
  private static func takePath(_ text: inout Substring) -> [Int]? {
    guard let open = text.firstIndex(of: "(") else { return [] }
    let steps = text[open...].dropFirst().split(separator: "(", omittingEmptySubsequences: false)
    text = text[..<open]
    var path: [Int] = []
    for (level, step) in steps.enumerated() {
      guard step.hasSuffix(")") else { return nil }
      let name = step.dropLast()
      let value = level.isMultiple(of: 2) ? LetterNumeral.value(of: name) : RomanNumeral.value(of: name)
      guard let number = value ?? Int(name), number >= 1 else { return nil }
      path.append(number)
    }
    return path
  }
}

extension Locator.Position {
  /// Reads `F`, `PP3`, `PP5alt`, `OP5bis`, `U1`, `H2`, `T1` in any case.
  package init?(_ text: some StringProtocol) {
    let upper = text.uppercased()
    if upper == "F" {
      self = .formula
    } else if upper.hasPrefix("PP") || upper.hasPrefix("OP") {
      let digits = upper.dropFirst(2).prefix { ("0"..."9").contains($0) }
      let suffix = upper.dropFirst(2 + digits.count).lowercased()
      guard let number = Self.number(digits), suffix.allSatisfy({ $0.isLetter || $0.isNumber }) else { return nil }
      self =
        upper.hasPrefix("PP") ? .preambular(number, suffix: suffix) : .operative(number, suffix: suffix)
    } else if let first = upper.first, let number = Self.number(upper.dropFirst()) {
      switch first {
      case "U": self = .unnumbered(number)
      case "H": self = .heading(number)
      case "T": self = .table(number)
      default: return nil
      }
    } else {
      return nil
    }
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    // One digit more than labels have, since counting goes on from them.
    (1...7).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
