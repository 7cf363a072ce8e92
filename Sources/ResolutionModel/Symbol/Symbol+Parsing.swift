extension Symbol {
  /// Reads a symbol, full or short, in any case, with or without the usual spaces.
  ///
  /// Short forms: `58/135` is the General Assembly's, `2003/25` the Economic and Social Council's, `1373 (2001)` the
  /// Security Council's, `217 A (III)` the General Assembly's and, above its thirtieth session, `2079 (LXII)` the
  /// Economic and Social Council's. Letters may stand as `A-C`, `A to C`, `A, B and C`, and as the library of the United
  /// Nations writes them, `217(III)[A]`. A trailing `*` (reissue) is dropped. Nil for anything that is no symbol.
  public init?(_ text: String) {
    guard let parts = SymbolText(text)?.components else { return nil }
    var components = parts[...]
    var suffixes: [String] = []
    while components.count > 1, let last = components.last, let suffix = SymbolNumber.suffix(last) {
      suffixes.append(suffix)
      components.removeLast()
    }
    guard let form = Symbol.form(of: components) else { return nil }
    self.init(form: form, suffixes: suffixes.reversed())
  }

  private typealias Components = ArraySlice<[UInt8]>

  private static let assemblyPrefix = ["A", "RES"].map { Array($0.utf8) }
  private static let councilPrefix = ["S", "RES"].map { Array($0.utf8) }
  private static let economicPrefix = ["E", "RES"].map { Array($0.utf8) }
  private static let humanRightsPrefix = ["A", "HRC", "RES"].map { Array($0.utf8) }

  private static func form(of parts: Components) -> Form? {
    if parts.starts(with: assemblyPrefix) { return assembly(parts.dropFirst(2)) }
    if parts.starts(with: councilPrefix) { return council(parts.dropFirst(2)) }
    if parts.starts(with: economicPrefix) { return economic(parts.dropFirst(2)) }
    if parts.starts(with: humanRightsPrefix) { return humanRights(parts.dropFirst(3)) }
    return parts.first?.first?.isASCIIDigit == true || parts.count == 2
      ? short(parts) ?? document(parts) : document(parts)
  }

  private static func short(_ parts: Components) -> Form? {
    guard let first = parts.first else { return nil }
    if parts.count == 2, let year = SymbolNumber.decimal(first[...]), year >= 1900 { return economic(parts) }
    if parts.count == 1, let early = SymbolNumber.early(first), !early.session.isEarlyAssembly {
      return economic(parts)
    }
    return council(parts) ?? assembly(parts)
  }

  private static func assembly(_ parts: Components) -> Form? {
    guard let first = parts.first, let last = parts.last else { return nil }
    if parts.count == 1, let (number, letters, session) = SymbolNumber.early(first) {
      return .earlyAssembly(number: number, letters: letters, session: session)
    }
    guard parts.count == 2, let session = SymbolNumber.session(first[...], roman: false),
      let (number, letters) = SymbolNumber.lettered(last[...])
    else { return nil }
    return .assembly(session: session, number: number, letters: letters)
  }

  private static func humanRights(_ parts: Components) -> Form? {
    guard parts.count == 2, let first = parts.first, let last = parts.last,
      let session = SymbolNumber.session(first[...], roman: false), let number = SymbolNumber.decimal(last[...])
    else { return nil }
    return .humanRightsCouncil(session: session, number: number)
  }

  private static func economic(_ parts: Components) -> Form? {
    guard let first = parts.first, let last = parts.last else { return nil }
    if parts.count == 1, let (number, letters, session) = SymbolNumber.early(first) {
      return .earlyEconomicAndSocialCouncil(number: number, letters: letters, session: session)
    }
    guard parts.count == 2, let year = SymbolNumber.decimal(first[...]), year >= 1946,
      let (number, letters) = SymbolNumber.lettered(last[...])
    else { return nil }
    return .economicAndSocialCouncil(year: year, number: number, letters: letters)
  }

  private static func council(_ parts: Components) -> Form? {
    guard parts.count == 1, let (head, inner, tail) = SymbolNumber.parenthesised(parts[parts.startIndex]), tail.isEmpty,
      let number = SymbolNumber.decimal(head), let year = SymbolNumber.decimal(inner), year >= 1946
    else { return nil }
    return .securityCouncil(number: number, year: year)
  }

  /// Any symbol that starts with letters, has a figure, and no signs that only resolutions have.
  private static func document(_ parts: Components) -> Form? {
    guard parts.count >= 2, let first = parts.first, first.count <= 12, first.allSatisfy(\.isASCIILetter),
      parts.joined().contains(where: \.isASCIIDigit), !parts.joined().contains(where: ByteSet("[],").contains)
    else { return nil }
    return .document(components: parts.map { String(decoding: $0, as: UTF8.self) })
  }
}

extension Session {
  /// Whether the General Assembly numbered the session's resolutions in one series with the session in parentheses: to
  /// the thirtieth, the seventh special and the seventh emergency special one.
  fileprivate var isEarlyAssembly: Bool { kind == .regular ? number <= 30 : number <= 7 }
}
