extension Symbol {
  /// Reads a symbol, full or short, in any case, with or without the usual spaces.
  ///
  /// Short forms: `58/135` is the General Assembly's, `2003/25` the Economic and Social Council's, `1373 (2001)` the
  /// Security Council's, `217 A (III)` the General Assembly's. A trailing `*` (reissue) is dropped. Nil for anything
  /// that is no symbol.
  public init?(_ text: String) {
    let tidy = Symbol.tidied(text)
    guard (3...100).contains(tidy.utf8.count) else { return nil }
    var components = tidy.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard components.allSatisfy(Symbol.isComponent) else { return nil }
    var suffixes: [String] = []
    while components.count > 1, let last = components.last, let suffix = Symbol.suffix(last) {
      suffixes.insert(suffix, at: 0)
      components.removeLast()
    }
    guard let form = Symbol.form(of: components) else { return nil }
    self.init(form: form, suffixes: suffixes)
  }

  private static func form(of components: [String]) -> Form? {
    let upper = components.map { $0.uppercased() }
    switch upper.prefix(3) {
    case ["A", "HRC", "RES"]: return humanRights(Array(upper.dropFirst(3)))
    case _ where upper.prefix(2) == ["A", "RES"]: return assembly(Array(upper.dropFirst(2)))
    case _ where upper.prefix(2) == ["S", "RES"]: return council(Array(upper.dropFirst(2)))
    case _ where upper.prefix(2) == ["E", "RES"]: return economic(Array(upper.dropFirst(2)))
    default: return short(upper) ?? document(components)
    }
  }

  private static func short(_ parts: [String]) -> Form? {
    if parts.count == 2, let year = decimal(parts[0][...]), year >= 1900 { return economic(parts) }
    return council(parts) ?? assembly(parts)
  }

  private static func assembly(_ parts: [String]) -> Form? {
    if parts.count == 1, let (number, letters, session) = early(parts[0]) {
      return .earlyAssembly(number: number, letters: letters, session: session)
    }
    guard parts.count == 2, let session = Session(parts[0]), let (number, letters) = numbered(parts[1]) else {
      return nil
    }
    return .assembly(session: session, number: number, letters: letters)
  }

  private static func humanRights(_ parts: [String]) -> Form? {
    guard parts.count == 2, let session = Session(parts[0]), let number = decimal(parts[1][...]) else { return nil }
    return .humanRightsCouncil(session: session, number: number)
  }

  private static func economic(_ parts: [String]) -> Form? {
    if parts.count == 1, let (number, letters, session) = early(parts[0]) {
      return .earlyEconomicAndSocialCouncil(number: number, letters: letters, session: session)
    }
    guard parts.count == 2, let year = decimal(parts[0][...]), (1946...9999).contains(year),
      let (number, letters) = numbered(parts[1])
    else { return nil }
    return .economicAndSocialCouncil(year: year, number: number, letters: letters)
  }

  private static func council(_ parts: [String]) -> Form? {
    guard parts.count == 1, let (head, inner) = parenthesised(parts[0]), let number = decimal(head[...]),
      let year = decimal(inner[...]), (1946...9999).contains(year)
    else { return nil }
    return .securityCouncil(number: number, year: year)
  }

  private static func document(_ components: [String]) -> Form? {
    guard components.count >= 2, let first = components.first,
      first.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }), (1...12).contains(first.utf8.count),
      components.joined().utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    return .document(components: [first.uppercased()] + components.dropFirst())
  }

  /// `217 A (III)` → 217, `A`, III.
  private static func early(_ text: String) -> (Int, String, Session)? {
    guard let (head, inner) = parenthesised(text), let session = Session(inner), session.roman == inner,
      let (number, letters) = numbered(head)
    else { return nil }
    return (number, letters, session)
  }

  /// `135` → 135, no letters; `255 A-B`, `255 A AND B`, `255A` → 255 and its letters.
  private static func numbered(_ text: String) -> (Int, String)? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard let number = decimal(digits), number > 0 else { return nil }
    let words = text.dropFirst(digits.count).split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "–" })
    let letters = words.filter { !["AND", "TO", "ET", "À", "Y"].contains($0) }
    guard letters.count <= 2, letters.allSatisfy({ $0.utf8.count == 1 && $0 >= "A" && $0 <= "Z" }) else { return nil }
    return (number, letters.joined(separator: "-"))
  }

  private static func parenthesised(_ text: String) -> (String, String)? {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return nil }
    let head = text[..<open].split(separator: " ").joined(separator: " ")
    return (head, String(text[text.index(after: open)...].dropLast()))
  }

  private static func decimal(_ text: Substring) -> Int? {
    (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static let suffixNames = ["Rev.", "Add.", "Corr.", "Amend."]

  private static func suffix(_ component: String) -> String? {
    for name in suffixNames where component.lowercased().hasPrefix(name.lowercased()) {
      guard let number = decimal(component.dropFirst(name.count)) else { return nil }
      return name + String(number)
    }
    return nil
  }

  private static func isComponent(_ text: String) -> Bool {
    !text.isEmpty && text != "." && text != ".."
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789 .-–()".unicodeScalars.contains($0) }
  }

  /// No-break spaces and hyphens folded, spaces collapsed and taken off around `/` and before `(`, reissue marks off.
  private static func tidied(_ text: String) -> String {
    let folded = String(
      text.unicodeScalars.map { scalar -> Character in
        switch scalar.value {
        case 0xA0, 0x202F, 0x2009, 0x09: " "
        case 0x2010, 0x2011: "-"
        default: Character(scalar)
        }
      })
    let parts = folded.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    var joined = parts.joined(separator: "/")
    while joined.hasSuffix("*") { joined.removeLast() }
    return joined
  }
}
