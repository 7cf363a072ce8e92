import ResolutionModel

/// The `eId` of a paragraph in an Akoma Ntoso file: its address in that format's words.
enum AkomaNtosoID {
  /// `para_7__point_a`, `container_3`, `annex_1__para_2`.
  static func of(_ locator: Locator) -> String {
    var parts = locator.divisions.map(part)
    parts.append(part(locator.position))
    parts += locator.path.enumerated().map { "point_\(Locator.step($1, level: $0))" }
    if locator.occurrence > 1 { parts.append("again_\(locator.occurrence)") }
    return parts.joined(separator: "__")
  }

  /// `A/RES/58/135#OP7(a)`, with the symbol's spaces as underscores; the same in every language.
  static func global(_ symbol: Symbol, _ locator: Locator) -> String {
    symbol.description.replacing(" ", with: "_") + "#\(locator)"
  }

  static func part(_ division: Division) -> String {
    switch division {
    case .part(let letter): "part_\(letter)"
    case .section(let number): "section_\(number)"
    case .annex(let number): "annex_\(number)"
    case .draft(let number): "draft_\(number)"
    }
  }

  private static func part(_ position: Locator.Position) -> String {
    switch position {
    case .formula: "formula_1"
    case .preambular(let number, let suffix): "container_\(number)\(suffix)"
    case .operative(let number, let suffix): "para_\(number)\(suffix)"
    case .unnumbered(let number): "p_\(number)"
    case .heading(let number): "heading_\(number)"
    case .table(let number): "table_\(number)"
    }
  }
}
