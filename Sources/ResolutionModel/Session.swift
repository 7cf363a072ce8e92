/// A session of an organ.
///
/// Regular sessions are numbered (`58`), special and emergency special sessions carry `S-` and `ES-` (`S-8`, `ES-10`),
/// the Economic and Social Council and the Security Council count by year (`2021`).
public struct Session: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// How the session is counted.
  public enum Kind: Int, Hashable, Sendable, Comparable {
    case regular
    case special
    case emergencySpecial

    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  public let kind: Kind
  /// The session's number, or its year where the organ counts by years; 1 to 9999.
  public let number: Int

  public init(_ number: Int, kind: Kind = .regular) {
    self.number = number
    self.kind = kind
  }

  /// Reads `58`, `S-8`, `ES-10` and the roman `XXIX`, `S-VII`, `ES-V`; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count <= 20 else { return nil }
    let upper = text.utf8.map(\.asciiUppercase)[...]
    guard let session = SymbolNumber.session(upper, roman: false) ?? SymbolNumber.session(upper, roman: true) else {
      return nil
    }
    self = session
  }

  /// The modern print: `58`, `S-8`, `ES-10`.
  public var description: String { prefix + String(number) }

  /// The print of the years before 1976: `XXIX`, `S-VII`, `ES-V`.
  public var roman: String { prefix + RomanNumeral.print(number) }

  public static func < (left: Session, right: Session) -> Bool {
    (left.kind, left.number) < (right.kind, right.number)
  }

  private var prefix: String {
    switch kind {
    case .regular: ""
    case .special: "S-"
    case .emergencySpecial: "ES-"
    }
  }
}
