/// A document to be written as a Word file: paragraphs, tables and notes, each kept, inserted, deleted or moved.
package struct DraftDocument: Hashable, Sendable {
  /// Stands at the right of the first page's header, as symbols do.
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
  /// Steps of indentation from the left margin.
  package var indent = 0
  package var runs: [DraftRun]
  /// What becomes of the paragraph's mark.
  package var mark: DraftFate
  /// A remark at the margin; empty for none.
  package var comment = ""

  package init(_ style: DraftStyle, indent: Int = 0, _ runs: [DraftRun], mark: DraftFate = .kept, comment: String = "")
  {
    self.style = style
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
    package var runs: [DraftRun]
    package var columns: Int
    package var rows: Int

    package init(_ runs: [DraftRun], columns: Int = 1, rows: Int = 1) {
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

/// The paragraph styles of the file, called as in the Secretariat's templates.
package enum DraftStyle: String, CaseIterable, Hashable, Sendable {
  case text = "SingleTxt"
  case title = "TitleH1"
  case origin = "Origin"
  case headingChapter = "HCh"
  case heading1 = "H1"
  case heading2 = "H23"
  case heading3 = "H4"
  case heading4 = "H56"
}
