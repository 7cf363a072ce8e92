import XMLTree

/// What a paragraph is set like in one reading.
struct ParagraphProperties {
  var style: StyleSheet.ParagraphStyle
  var numbering: NumberingReference?
  var outlineLevel: Int?
  var isCentred = false
  /// The tracked change of the paragraph's mark.
  var mark: TrackedMark?

  init(_ element: XMLElement?, reading: TrackedReading, styles: StyleSheet) {
    mark = TrackedMark(in: element?.first("rPr"), besides: "rPrChange")
    var properties = element
    if reading == .original, let before = element?.first("pPrChange", "pPr") { properties = before }
    style = styles.paragraph(properties?.first("pStyle")?[attribute: "val"])
    let isNewlyNumbered = properties?.first("numPr", "ins") != nil && reading == .original
    numbering = (isNewlyNumbered ? nil : NumberingReference(properties)) ?? style.numbering
    outlineLevel = properties?.first("outlineLvl")?[attribute: "val"].flatMap { Int($0) }.flatMap { $0 < 9 ? $0 : nil }
    isCentred = properties?.first("jc")?[attribute: "val"] == "center"
  }
}
