import ResolutionModel

/// The adoption dates that the official texts tell of themselves and of the resolutions they cite.
///
/// Grammar of the data file: `date<TAB>symbol[<TAB>symbol…]` with ISO dates and symbols in their short print; lines
/// that start with `#` say nothing.
package struct AdoptionDates: Sendable {
  private let dates: [String: CalendarDate]

  package init(_ bytes: [UInt8]) {
    var dates: [String: CalendarDate] = [:]
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      let columns = line.split(separator: 0x09)
      guard let first = columns.first, let date = CalendarDate(iso: String(decoding: first, as: UTF8.self))
      else { continue }
      for column in columns.dropFirst() { dates[String(decoding: column, as: UTF8.self)] = date }
    }
    self.dates = dates
  }

  /// The date of a resolution of the General Assembly, the Security Council or the Economic and Social Council since
  /// 1978; nil where it is not known.
  package subscript(symbol: Symbol) -> CalendarDate? {
    switch symbol.form {
    case .assembly, .earlyAssembly, .securityCouncil, .economicAndSocialCouncil:
      dates[symbol.withoutSuffixes.short]
    case .earlyEconomicAndSocialCouncil, .humanRightsCouncil, .document: nil
    }
  }

  package var count: Int { dates.count }

  /// The shipped dates, read when first asked for.
  package static let shipped = AdoptionDates(PackageResources.adoption_dates_tsv)
}
