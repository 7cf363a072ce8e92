import ResolutionModel

/// A paragraph of the document as its markup has it; what it is in the resolution is found step by step.
struct Block {
  /// What the markup says it is.
  enum Role: Hashable {
    case formula
    case preambular
    /// A paragraph of the operative part or of an annex.
    case text
    case heading
    /// The number or letter of a heading, without the heading's words.
    case number
    case table
  }

  var role: Role
  /// The number or letter of the markup, or one typed in front of the text.
  var label: String?
  var text: TypesetText
  /// 0 for a paragraph, 1 for the items of its list, and so on; nil where the markup says nothing.
  var listDepth: Int?
  /// How large a heading is set, the largest 0.
  var rank = 0
  var table: Table?
  /// The name of the style the paragraph had in the word processor.
  var style = ""
  /// Whether the markup calls a preambular paragraph a cross heading.
  var isCrossHeading = false
  /// The place in the document's order.
  var order = 0

  // Found later.
  /// The number of an operative paragraph.
  var number: Int?
  /// Whether it heads a division of its own.
  var isDivisionHead = false
  var divisions: [Division] = []
  var depth = 0
  var kind: Paragraph.Kind?

  /// Whether it counts what is inserted behind the paragraph of its number: `5 bis.`, `OP5alt`.
  var isInserted: Bool { label.flatMap(OperativeLabel.init)?.suffix.isEmpty == false }

  var isInAnnex: Bool { divisions.contains { if case .annex = $0 { true } else { false } } }
}

/// A part of the document that counts its paragraphs on its own by its markup: the body, a part, an attachment.
struct BlockScope {
  var divisions: [Division]
  /// Whether it is made of annexes.
  var isAttachment = false
  var blocks: [Block] = []
}
