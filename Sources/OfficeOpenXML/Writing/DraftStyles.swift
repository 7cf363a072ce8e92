/// The styles of a written Word file: all layouts, and the styles of other names that its paragraphs have.
///
/// Sizes are in half points and twentieths of a point, after the Secretariat's templates.
struct DraftStyles {
  /// One step of indentation.
  static let step = 475

  private let language: String
  /// Arabic letters are set larger, with more room between the lines.
  private let isRightToLeft: Bool
  /// Those of a name of their own, by name.
  private let named: [DraftStyle]

  init(_ document: DraftDocument) {
    language = document.language
    isRightToLeft = document.isRightToLeft
    var styles: Set<DraftStyle> = []
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        styles.formUnion([paragraph.style, paragraph.formerStyle].compactMap { $0 })
      case .table(let table):
        for cell in table.rows.flatMap(\.cells) { styles.formUnion([cell.style, cell.formerStyle].compactMap { $0 }) }
      }
    }
    named = styles.filter { !$0.name.isEmpty }.sorted { $0.name < $1.name }
  }

  var xml: String {
    let defaults = """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" \
      w:cs="Times New Roman"/>\(size(20))<w:lang w:val="\(XMLEscape.attribute(language))"/>\
      </w:rPr></w:rPrDefault></w:docDefaults>
      """
    return defaults + DraftStyle.Layout.allCases.map(layout).joined() + notes + named.map(derived).joined()
  }

  private var notes: String {
    DraftStyles.style(
      "FootnoteText", "footnote text", "<w:spacing w:line=\"\(line(200))\" w:lineRule=\"exact\"/>" + DraftStyles.sides,
      size(17))
        + """
        <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
        <w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        """
  }

  /// A style that looks like its layout, one step further in for each of its own.
  private func derived(_ style: DraftStyle) -> String {
    let left = style.layout.margin + DraftStyles.step * style.indent
    return DraftStyles.style(
      XMLEscape.attribute(style.id), XMLEscape.attribute(style.name),
      style.indent > 0 ? "<w:ind w:left=\"\(left)\"/>" : "", "", base: style.layout.rawValue)
  }

  private func layout(_ layout: DraftStyle.Layout) -> String {
    let (name, paragraph, run) = look(layout)
    return DraftStyles.style(layout.rawValue, name, paragraph, run, base: layout == .pageText ? "" : "Normal")
  }

  private static func style(
    _ id: String, _ name: String, _ paragraph: String, _ run: String, base: String = "Normal"
  ) -> String {
    "<w:style w:type=\"paragraph\"\(base.isEmpty ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(name)\"/>" + (base.isEmpty ? "" : "<w:basedOn w:val=\"\(base)\"/>")
      + (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>") + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>")
      + "</w:style>"
  }
}

extension DraftStyles {
  private static let sides = "<w:ind w:left=\"1267\" w:right=\"1267\"/>"
  private static let bold = "<w:b/><w:bCs/>"

  /// Its name, and its properties of paragraph and run.
  private func look(_ layout: DraftStyle.Layout) -> (name: String, paragraph: String, run: String) {
    let text = "<w:spacing w:after=\"120\" w:line=\"\(line(240))\" w:lineRule=\"exact\"/>"
    let (sides, bold, centred) = (DraftStyles.sides, DraftStyles.bold, "<w:jc w:val=\"center\"/>")
    switch layout {
    case .pageTitle: return ("Title", "<w:keepNext/><w:spacing w:after=\"120\"/>", bold + size(28))
    case .pageHeading:
      return (
        "heading 1", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
        bold + size(22)
      )
    case .pageText: return ("Normal", "<w:spacing w:after=\"40\"/>", "")
    case .pageCode:
      return (
        "HTML Preformatted", "<w:spacing w:after=\"0\"/>",
        "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>" + size(14)
      )
    case .text:
      let tabs = "<w:tabs><w:tab w:val=\"left\" w:pos=\"1742\"/><w:tab w:val=\"left\" w:pos=\"2218\"/></w:tabs>"
      return ("__Single Txt", tabs + text + sides + "<w:jc w:val=\"both\"/>", "")
    case .publisher:
      let rule = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"2\" w:color=\"auto\"/></w:pBdr>"
      return ("Publisher", rule + "<w:tabs><w:tab w:val=\"right\" w:pos=\"9840\"/></w:tabs>", size(28))
    case .masthead: return ("Masthead", "<w:spacing w:after=\"20\"/>", "")
    case .adoption: return ("Adoption", head(before: 240, level: nil), bold + size(28))
    case .title: return ("Title_H1", head(before: 240, level: nil), bold + size(24))
    case .origin: return ("Origin", text + sides, "<w:i/><w:iCs/>")
    case .closing:
      return ("Closing", "<w:spacing w:after=\"0\"/>" + sides + "<w:jc w:val=\"right\"/>", "<w:i/><w:iCs/>")
    case .headingChapter: return ("_ H _Ch", head(before: 300, level: 0), bold + size(28))
    case .heading1: return ("_ H_1", head(before: 240, level: 0, centred), bold + size(24))
    case .heading2: return ("_ H_2/3", head(before: 240, level: 1, centred), bold)
    case .heading3: return ("_ H_4", head(before: 240, level: 2, centred), "<w:i/><w:iCs/>")
    case .heading4: return ("_ H_5/6", head(before: 240, level: 3, centred), "")
    case .tableText: return ("Table Text", "<w:spacing w:before=\"30\" w:after=\"30\"/>", size(18))
    case .tableHead:
      return ("Table Head", "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\"/>", "<w:i/><w:iCs/>" + size(16))
    }
  }

  /// In half points.
  private func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(isRightToLeft ? halfPoints * 13 / 10 : halfPoints)\"/>"
  }

  /// The distance of lines.
  private func line(_ twentieths: Int) -> Int { isRightToLeft ? twentieths * 13 / 10 : twentieths }

  private func head(before: Int, level: Int?, _ alignment: String = "") -> String {
    "<w:keepNext/><w:spacing w:before=\"\(before)\" w:after=\"120\"/>" + DraftStyles.sides + alignment
      + (level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? "")
  }
}
