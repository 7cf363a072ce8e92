/// A paragraph of a resolution: `A/RES/58/135 OP7`.
public struct ParagraphAddress: Hashable, Sendable {
  public var symbol: Symbol
  public var locator: Locator

  public init(_ symbol: Symbol, _ locator: Locator) {
    self.symbol = symbol
    self.locator = locator
  }

  /// The short print that commands take, too: `58/135:OP7`.
  public var short: String { "\(symbol.short):\(locator)" }
}

extension ParagraphAddress: CustomStringConvertible {
  public var description: String { "\(symbol) \(locator)" }

  /// Reads what `description` prints; nil for anything else.
  public init?(_ text: String) {
    guard let cut = text.lastIndex(of: " "), let symbol = Symbol(String(text[..<cut])),
      let locator = Locator(String(text[text.index(after: cut)...]))
    else { return nil }
    self.init(symbol, locator)
  }
}
