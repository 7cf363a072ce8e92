extension Symbol: CustomStringConvertible {
  /// The full print, one for each symbol: `A/RES/58/135`, `A/RES/217 A (III)`, `S/RES/1373 (2001)`.
  public var description: String { ([prefix + number] + suffixes).joined(separator: "/") }

  /// The print in running text, without the organ: `58/135`, `217 A (III)`, `1373 (2001)`; documents in full.
  public var short: String { ([number] + suffixes).joined(separator: "/") }

  private var prefix: String {
    switch form {
    case .assembly, .earlyAssembly: "A/RES/"
    case .securityCouncil: "S/RES/"
    case .economicAndSocialCouncil, .earlyEconomicAndSocialCouncil: "E/RES/"
    case .humanRightsCouncil: "A/HRC/RES/"
    case .document: ""
    }
  }

  private var number: String {
    switch form {
    case .assembly(let session, let number, let letters): "\(session)/\(number)\(spaced(letters))"
    case .earlyAssembly(let number, let letters, let session),
      .earlyEconomicAndSocialCouncil(let number, let letters, let session):
      "\(number)\(spaced(letters)) (\(session.roman))"
    case .securityCouncil(let number, let year): "\(number) (\(year))"
    case .economicAndSocialCouncil(let year, let number, let letters): "\(year)/\(number)\(spaced(letters))"
    case .humanRightsCouncil(let session, let number): "\(session)/\(number)"
    case .document(let components): components.joined(separator: "/")
    }
  }

  private func spaced(_ letters: String) -> String { letters.isEmpty ? "" : " " + letters }
}
