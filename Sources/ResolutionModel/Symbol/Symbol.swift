/// The symbol of a document: `A/RES/58/135`, `S/RES/1373 (2001)`, `A/C.3/58/L.20/Rev.1`.
///
/// Grammar: Dag Hammarskjöld Library, "United Nations Document Symbols", research.un.org/en/docs/symbols.
public struct Symbol: Hashable, Sendable {
  /// What the symbol names.
  public enum Form: Hashable, Sendable {
    /// General Assembly, since 1976: `A/RES/58/135`, `A/RES/S-8/1`; letters `A` or `A-C` as in `A/RES/74/255 A-B`.
    case assembly(session: Session, number: Int, letters: String)
    /// General Assembly, until 1975: `A/RES/217 A (III)`.
    case earlyAssembly(number: Int, letters: String, session: Session)
    /// `S/RES/1373 (2001)`.
    case securityCouncil(number: Int, year: Int)
    /// Economic and Social Council, since 1978: `E/RES/2003/25`.
    case economicAndSocialCouncil(year: Int, number: Int, letters: String)
    /// Economic and Social Council, until 1977: `E/RES/2079 (LXII)`.
    case earlyEconomicAndSocialCouncil(number: Int, letters: String, session: Session)
    /// `A/HRC/RES/16/18`.
    case humanRightsCouncil(session: Session, number: Int)
    /// Any other document by its components: `["A", "C.3", "58", "L.20"]`.
    case document(components: [String])
  }

  public let form: Form
  /// What follows the number: `["Rev.1", "Corr.1"]`.
  public let suffixes: [String]

  package init(form: Form, suffixes: [String] = []) {
    self.form = form
    self.suffixes = suffixes
  }

  /// The organ whose resolution it is; nil for other documents.
  public var organ: Organ? {
    switch form {
    case .assembly, .earlyAssembly: .generalAssembly
    case .securityCouncil: .securityCouncil
    case .economicAndSocialCouncil, .earlyEconomicAndSocialCouncil: .economicAndSocialCouncil
    case .humanRightsCouncil: .humanRightsCouncil
    case .document: nil
    }
  }

  /// The session the symbol carries; for organs that count by years, the year.
  public var session: Session? {
    switch form {
    case .assembly(let session, _, _), .earlyAssembly(_, _, let session),
      .earlyEconomicAndSocialCouncil(_, _, let session), .humanRightsCouncil(let session, _):
      session
    case .securityCouncil(_, let year), .economicAndSocialCouncil(let year, _, _): Session(year)
    case .document: nil
    }
  }

  /// Whether it names a draft resolution (an "L." document).
  public var isDraft: Bool {
    guard case .document(let components) = form else { return false }
    return components.contains { $0.hasPrefix("L.") }
  }

  /// Whether it names an adopted resolution.
  public var isResolution: Bool { organ != nil }

  /// The same symbol without `Rev.`, `Add.` and `Corr.`.
  public var withoutSuffixes: Symbol { Symbol(form: form) }
}
