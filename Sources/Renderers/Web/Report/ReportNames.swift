import ResolutionModel

/// Where the pages of a report stand, seen from its index.
struct ReportNames {
  private let symbols: [String]

  init(_ symbols: [Symbol]) {
    self.symbols = symbols.map { ReportNames.fileName($0) }
  }

  func text(_ version: Int) -> String { "text/\(symbols[version]).html" }
  /// The comparison of a version with the one before.
  func comparison(to version: Int) -> String { "compare/\(symbols[version]).html" }
  func story(_ chain: Int) -> String { "story/\(chain + 1).html" }

  /// Letters and digits of the symbol, everything else as hyphens: `A-RES-62-907-A-B`.
  private static func fileName(_ symbol: Symbol) -> String {
    let parts = symbol.description.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return parts.joined(separator: "-")
  }
}
