import ResolutionModel

/// The URIs of a resolution as work, expression and manifestation (FRBR), as the Secretariat builds them:
/// `/akn/un/statement/deliberation/unga/2003-12-22/58-135/`.
struct AkomaNtosoAddress {
  let work: String
  let expression: String
  let manifestation: String
  let date: String
  let author: String

  init(symbol: Symbol?, organ: Organ?, adopted: CalendarDate?, language: Language) {
    date = adopted.map { "\($0)" } ?? "0001-01-01"
    author = AkomaNtosoAddress.author(organ)
    let number = symbol.map { AkomaNtosoAddress.number($0) } ?? "draft"
    work = "/akn/un/statement/deliberation/un\(author)/\(date)/\(number)/"
    expression = work + AkomaNtosoAddress.code(language) + "@"
    manifestation = expression + ".xml"
  }

  init(_ resolution: Resolution) {
    self.init(
      symbol: resolution.symbol, organ: resolution.organ, adopted: resolution.adopted, language: resolution.language)
  }

  /// `58-135` for A/RES/58/135: letters and digits, everything else as hyphens.
  private static func number(_ symbol: Symbol) -> String {
    symbol.short.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }

  private static func author(_ organ: Organ?) -> String {
    switch organ {
    case .generalAssembly, nil: "ga"
    case .securityCouncil: "sc"
    case .economicAndSocialCouncil: "ecosoc"
    case .humanRightsCouncil: "ga-hrc"
    case .other: "other"
    }
  }

  /// ISO 639-2.
  static func code(_ language: Language) -> String {
    switch language {
    case .english: "eng"
    case .french: "fra"
    case .arabic: "ara"
    case .spanish: "spa"
    case .russian: "rus"
    case .chinese: "zho"
    }
  }
}
