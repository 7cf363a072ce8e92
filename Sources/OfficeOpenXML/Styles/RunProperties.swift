import XMLTree

/// What one `w:rPr` says; nil where it says nothing.
struct RunProperties: Hashable, Sendable {
  var italic: Bool?
  var bold: Bool?
  var hidden: Bool?
  var raised: Bool?
  var style: String?

  init() {}

  init(_ element: XMLElement?) {
    guard let element else { return }
    // Scripts written from right to left, and those called complex, have italics and bold of their own.
    let isComplex = RunProperties.flag("rtl", in: element) == true || RunProperties.flag("cs", in: element) == true
    italic = RunProperties.flag(isComplex ? "iCs" : "i", in: element)
    bold = RunProperties.flag(isComplex ? "bCs" : "b", in: element)
    hidden = RunProperties.flag("vanish", in: element)
    raised = element.first("vertAlign")?[attribute: "val"].map { $0 == "superscript" }
    style = element.first("rStyle")?[attribute: "val"]
  }

  /// What is said here, over what another says.
  func over(_ base: RunProperties) -> RunProperties {
    var all = base
    all.italic = italic ?? base.italic
    all.bold = bold ?? base.bold
    all.hidden = hidden ?? base.hidden
    all.raised = raised ?? base.raised
    return all
  }

  /// The value of an on/off property: `<w:i/>` is on, `<w:i w:val="0"/>` off.
  static func flag(_ name: String, in element: XMLElement) -> Bool? {
    guard let property = element.first(name) else { return nil }
    return !["0", "false", "off"].contains(property[attribute: "val"] ?? "")
  }
}
