import XMLTree

/// The named styles of a document, each with what it inherits.
struct StyleSheet: Sendable {
  /// A paragraph style as its paragraphs have it.
  struct ParagraphStyle: Hashable, Sendable {
    /// The style's name, which does not depend on the language of Word as the id does.
    var name = ""
    var run = RunProperties()
    var numbering: NumberingReference?
    /// From 0; nil for running text.
    var outlineLevel: Int?
  }

  private struct Style {
    var name: String
    var base: String?
    var run: RunProperties
    var paragraph: XMLElement?
  }

  /// How far a chain of styles is followed; Word allows eleven, a circle has no end.
  private static let longestChain = 20

  private var styles: [String: Style] = [:]
  private var defaultParagraph = ""
  private var defaults = RunProperties()

  /// - Parameter root: The tree of `styles.xml`; nil for a document without one.
  init(_ root: XMLElement?) {
    guard let root else { return }
    defaults = RunProperties(root.first("docDefaults", "rPrDefault", "rPr"))
    for element in root.elements where element.name == "style" {
      guard let id = element[attribute: "styleId"] else { continue }
      styles[id] = Style(
        name: element.first("name")?[attribute: "val"] ?? id, base: element.first("basedOn")?[attribute: "val"],
        run: RunProperties(element.first("rPr")), paragraph: element.first("pPr"))
      if element[attribute: "type"] == "paragraph", RunProperties.isOn(element[attribute: "default"]) {
        defaultParagraph = id
      }
    }
  }

  /// The style of a paragraph; that of paragraphs without one for nil.
  func paragraph(_ id: String?) -> ParagraphStyle {
    let id = id ?? defaultParagraph
    var found = ParagraphStyle()
    found.name = styles[id]?.name ?? id
    for style in chain(id) {
      found.run = found.run.over(style.run)
      if found.numbering == nil { found.numbering = NumberingReference(style.paragraph, style: id) }
      let level = style.paragraph?.first("outlineLvl")?[attribute: "val"].flatMap { Int($0) }
      if found.outlineLevel == nil { found.outlineLevel = level }
    }
    if found.outlineLevel == 9 { found.outlineLevel = nil }
    return found
  }

  /// How a run is set: what it says itself, else what the styles of run and paragraph say together.
  ///
  /// Italics in both cancel each other out (ECMA-376 part 1, 17.7.3).
  func format(_ direct: RunProperties, in paragraph: ParagraphStyle) -> RunFormat {
    var character = RunProperties()
    for style in chain(direct.style ?? "") { character = character.over(style.run) }
    func toggled(_ property: KeyPath<RunProperties, Bool?>) -> Bool {
      if let value = direct[keyPath: property] { return value }
      if defaults[keyPath: property] == true { return true }
      return (paragraph.run[keyPath: property] ?? false) != (character[keyPath: property] ?? false)
    }
    return RunFormat(
      isItalic: toggled(\.italic), isBold: toggled(\.bold),
      isRaised: direct.raised ?? character.raised ?? paragraph.run.raised ?? false, isHidden: toggled(\.hidden))
  }

  /// A style and what it is based on, itself first.
  private func chain(_ id: String) -> [Style] {
    var chain: [Style] = []
    var next: String? = id
    while let id = next, let style = styles[id], chain.count < StyleSheet.longestChain {
      chain.append(style)
      next = style.base
    }
    return chain
  }
}

extension RunProperties {
  /// Whether an attribute's value means yes.
  static func isOn(_ value: String?) -> Bool { value.map { ["1", "true", "on"].contains($0) } ?? false }
}
