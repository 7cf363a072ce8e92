import OfficeOpenXML
import ResolutionModel

/// The styles of a resolution's paragraphs in a Word file: they look as the Secretariat sets them, and say by their
/// names what the paragraph is.
enum RedlineStyle {
  static func style(of paragraph: Paragraph) -> DraftStyle {
    switch paragraph.kind {
    case .formula: named(.formula, paragraph, .text)
    case .preambular: named(.preambular, paragraph, .text)
    case .operative: named(.operative, paragraph, .text)
    case .unnumbered: named(.unnumbered, paragraph, .text)
    case .heading: named(.heading, paragraph, layout(of: paragraph))
    case .table: named(.tableLabel, paragraph, .text)
    }
  }

  /// The style of a heading's number, which stands in a paragraph of its own.
  static func number(of heading: Paragraph) -> DraftStyle {
    named(heading.text.isEmpty ? .headingNumberAlone : .headingNumber, heading, layout(of: heading))
  }

  static func cell(_ cell: Table.Cell, of table: Paragraph) -> DraftStyle {
    named(cell.isHeader ? .tableHeaderCell : .tableCell, table, cell.isHeader ? .tableHead : .tableText)
  }

  static let sponsors = DraftStyle(.title, named: ParagraphRole(.sponsors).name)
  static let origin = DraftStyle(.origin, named: ParagraphRole(.origin).name)
  static let title = DraftStyle(.title, named: ParagraphRole(.title).name)
  /// Meeting and date.
  static let closing = DraftStyle(.closing, named: ParagraphRole(.closing).name)
  static let vote = DraftStyle(.text, named: ParagraphRole(.vote).name)

  /// The word "Annex" and its title stand at the margin, other headings in the middle.
  private static func layout(of heading: Paragraph) -> DraftStyle.Layout {
    if case .annex = heading.divisions.last, heading.depth == 0 { return .headingChapter }
    let layouts: [DraftStyle.Layout] = [.heading1, .heading2, .heading3, .heading4]
    return layouts[min(max(0, heading.depth), layouts.count - 1)]
  }

  private static func named(_ part: ParagraphRole.Part, _ paragraph: Paragraph, _ layout: DraftStyle.Layout)
    -> DraftStyle
  {
    let depth = min(max(0, paragraph.depth), Paragraph.depthLimit)
    let role = ParagraphRole(part, depth: depth, divisions: paragraph.divisions)
    return DraftStyle(layout, named: role.name, indent: layout == .text ? depth : 0)
  }
}
