import ResolutionModel
import Testing

enum Sample {
  /// A resolution of nothing but numbered paragraphs.
  static func year(_ symbol: String, _ adopted: String, _ operative: [String]) -> Resolution {
    Resolution(
      symbol: Symbol(symbol), organ: .generalAssembly, language: .english, adopted: CalendarDate(iso: adopted),
      paragraphs: operative.enumerated().map { Paragraph(kind: .operative, label: "\($0 + 1).", text: $1) })
  }

  static func symbol(_ text: String) throws -> Symbol { try #require(Symbol(text)) }

  static func locator(_ text: String) throws -> Locator { try #require(Locator(text)) }
}
