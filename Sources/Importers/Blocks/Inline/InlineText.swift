import ResolutionModel
import XMLTree

/// The running text of an element as the markup has it, before typography.
struct InlineText {
  /// A footnote mark in the text.
  struct Mark {
    var marker: String
    /// Scalars from the start of the text.
    var offset: Int
    /// The note as the markup has it; nil for a mark that calls a note again.
    var note: String?
  }

  /// The text as UTF-8; `\n` stands only where the document breaks the line.
  var bytes: [UInt8] = []
  var marks: [Mark] = []
  /// Where `bytes` stand in the file.
  var segments: [SourcePlace.Segment] = []
  /// The lines of the file it comes from; nil while it is empty.
  var lines: ClosedRange<Int>?
  /// Scalars set in italics (in Chinese also in bold), the first two runs that more than space parts.
  var emphasis: [Range<Int>] = []
  /// How many scalars other than white space there are, and how many of them are bold and italic.
  var inked = 0
  var bold = 0
  var italic = 0
  /// What `inked` was at the end of the last run in italics.
  var inkAfterEmphasis = 0
  /// The length of the text in scalars.
  var count = 0

  var string: String { String(decoding: bytes, as: UTF8.self) }

  var isEmpty: Bool { inked == 0 && marks.isEmpty }

  mutating func extend(to line: Int) {
    let old = lines ?? line...line
    lines = min(old.lowerBound, line)...max(old.upperBound, line)
  }
}

/// How a run of text is set.
struct InlineStyle {
  var isItalic = false
  var isBold = false

  /// The style inside an element that stands in this one.
  func inside(_ element: XMLElement) -> InlineStyle {
    var style = self
    let classes = element.name == "span" ? element[attribute: "class"] ?? "" : element.name
    for name in classes.split(separator: " ") {
      if name == "italic" || name == "i" { style.isItalic = true }
      if name == "bold" || name == "b" { style.isBold = true }
    }
    return style
  }
}
