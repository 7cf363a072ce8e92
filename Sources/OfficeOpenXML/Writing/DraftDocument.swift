/// A document to be written as a Word file: paragraphs, tables and notes, each kept, inserted, deleted or moved.
package struct DraftDocument: Hashable, Sendable {
  /// What stands in the first page's header, as publisher and symbol do: its left, a tab, its right.
  package var header: [DraftRun] = []
  package var blocks: [DraftBlock] = []
  /// The language tag of the text, `en` or `zh-CN`.
  package var language = "en"
  package var isRightToLeft = false
  /// Who makes the tracked changes and comments.
  package var stamp: ChangeStamp

  package init(stamp: ChangeStamp) {
    self.stamp = stamp
  }
}

/// What becomes of a run, a paragraph's mark or a row when all changes are accepted.
package enum DraftFate: Hashable, Sendable {
  case kept
  case inserted
  case deleted
  /// Taken away from here; the number joins it with where it has gone.
  case movedFrom(Int)
  case movedTo(Int)

  /// Whether it is there before the changes, and after.
  package var isInOriginal: Bool {
    switch self {
    case .kept, .deleted, .movedFrom: true
    case .inserted, .movedTo: false
    }
  }

  /// The number of the move it is part of.
  package var move: Int? {
    switch self {
    case .movedFrom(let number), .movedTo(let number): number
    case .kept, .inserted, .deleted: nil
    }
  }

  package var isInProposed: Bool {
    switch self {
    case .kept, .inserted, .movedTo: true
    case .deleted, .movedFrom: false
    }
  }
}

package enum DraftBlock: Hashable, Sendable {
  case paragraph(DraftParagraph)
  case table(DraftTable)
}

package struct DraftParagraph: Hashable, Sendable {
  package var style: DraftStyle
  /// The style before the changes, where that differs.
  package var formerStyle: DraftStyle?
  /// Steps of indentation from the style's margin.
  package var indent = 0
  /// How far the first line stands out to the left, in twentieths of a point; what is before its tab hangs there.
  package var hanging = 0
  /// Whether it stands apart from the paragraph above.
  package var isSpaced = false
  package var isRightToLeft = false
  package var runs: [DraftRun]
  /// What becomes of the paragraph's mark.
  package var mark: DraftFate
  /// A remark at the margin; empty for none.
  package var comment = ""

  package init(
    _ style: DraftStyle, former: DraftStyle? = nil, indent: Int = 0, _ runs: [DraftRun], mark: DraftFate = .kept,
    comment: String = ""
  ) {
    self.style = style
    formerStyle = former == style ? nil : former
    self.indent = indent
    self.runs = runs
    self.mark = mark
    self.comment = comment
  }
}

/// A run of text or the mark of a note.
package struct DraftRun: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// `\t` is a tab, `\n` a line break.
    case text(String)
    case note(DraftNote)
  }

  package var content: Content
  package var format: RunFormat
  package var look = DraftLook()
  /// The address that the run leads to.
  package var link: String?
  package var isRightToLeft = false
  /// How the run was set before the changes, where that differs.
  package var formerFormat: RunFormat?
  package var fate: DraftFate

  package init(
    _ content: Content, _ format: RunFormat = RunFormat(), formerFormat: RunFormat? = nil, _ fate: DraftFate = .kept
  ) {
    self.content = content
    self.format = format
    self.formerFormat = formerFormat
    self.fate = fate
  }

  package init(_ text: String, _ format: RunFormat = RunFormat(), _ fate: DraftFate = .kept) {
    self.init(.text(text), format, fate)
  }
}

/// How a run looks beyond what its format says of the text.
package struct DraftLook: Hashable, Sendable {
  /// Six hexadecimal digits, red first; nil for that of the page.
  package var colour: String?
  package var isUnderlined = false
  package var isStruck = false

  package init(colour: String? = nil, isUnderlined: Bool = false, isStruck: Bool = false) {
    self.colour = colour
    self.isUnderlined = isUnderlined
    self.isStruck = isStruck
  }
}

/// A footnote.
package struct DraftNote: Hashable, Sendable {
  package var text: String
  /// The mark where it is typed; nil for one that Word counts.
  package var marker: String?

  package init(_ text: String, marker: String? = nil) {
    self.text = text
    self.marker = marker
  }
}

package struct DraftTable: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package var style: DraftStyle
    package var formerStyle: DraftStyle?
    package var runs: [DraftRun]
    package var columns: Int
    package var rows: Int

    package init(
      _ style: DraftStyle, former: DraftStyle? = nil, _ runs: [DraftRun], columns: Int = 1, rows: Int = 1
    ) {
      self.style = style
      formerStyle = former == style ? nil : former
      self.runs = runs
      self.columns = columns
      self.rows = rows
    }
  }

  package struct Row: Hashable, Sendable {
    /// The cells that start in the row.
    package var cells: [Cell]
    package var isHeader: Bool
    package var fate: DraftFate

    package init(_ cells: [Cell], isHeader: Bool = false, fate: DraftFate = .kept) {
      self.cells = cells
      self.isHeader = isHeader
      self.fate = fate
    }
  }

  package var rows: [Row]

  package init(_ rows: [Row]) {
    self.rows = rows
  }
}

/// A paragraph style of the file: one of its layouts, or one of another name that looks like it.
package struct DraftStyle: Hashable, Sendable {
  /// How paragraphs are set; those of a resolution are called as in the Secretariat's templates, those of other pages as
  /// Word calls its own.
  package enum Layout: String, CaseIterable, Hashable, Sendable {
    case pageTitle = "Title"
    case pageHeading = "Heading1"
    case pageText = "Normal"
    /// Keeps its spaces, in letters of one width.
    case pageCode = "HTMLPreformatted"
    case text = "SingleTxt"
    case publisher = "Publisher"
    case masthead = "Masthead"
    case adoption = "Adoption"
    case title = "TitleH1"
    case origin = "Origin"
    case closing = "Closing"
    case headingChapter = "HCh"
    case heading1 = "H1"
    case heading2 = "H23"
    case heading3 = "H4"
    case heading4 = "H56"
    case tableText = "TableText"
    case tableHead = "TableHead"
  }

  package var layout: Layout
  /// What people see; empty for the layout's own name.
  package var name: String
  /// Steps of indentation from the layout's own margin.
  package var indent: Int

  package init(_ layout: Layout, named name: String = "", indent: Int = 0) {
    self.layout = layout
    self.name = name
    self.indent = indent
  }

  /// The id in the file.
  var id: String { name.isEmpty ? layout.rawValue : name.replacing(" ", with: "") }
}

extension DraftStyle.Layout {
  /// How far its text stands from the page's margin, in twentieths of a point.
  var margin: Int {
    switch self {
    case .pageTitle, .pageHeading, .pageText, .pageCode, .publisher, .masthead, .tableText, .tableHead: 0
    case .text, .adoption, .title, .origin, .closing, .headingChapter, .heading1, .heading2, .heading3, .heading4: 1_267
    }
  }
}
