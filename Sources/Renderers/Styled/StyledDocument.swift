import ResolutionModel

/// A result made ready to show: blocks of text whose runs carry roles. Layouts make it; writers print it.
public struct StyledDocument: Hashable, Sendable {
  package var blocks: [StyledBlock]

  package init(_ blocks: [StyledBlock]) {
    self.blocks = blocks
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { blocks.isEmpty }
}

/// One block: a paragraph, a heading, a row of a listing.
package struct StyledBlock: Hashable, Sendable {
  /// How the block stands on the page.
  package enum Kind: Hashable, Sendable {
    /// The document's title.
    case title
    /// A heading over what follows.
    case heading
    /// Running text, wrapped to the width.
    case paragraph
    /// Text that keeps its line breaks and is never wrapped.
    case preformatted
  }

  package var kind: Kind
  /// Depth of indentation, in steps; 0 at the margin.
  package var indent: Int
  /// What stands in front of the first line, the text hanging beside it; empty for none.
  package var label: [StyledRun]
  package var runs: [StyledRun]
  /// Whether an empty line comes before it.
  package var isSpaced: Bool

  package init(
    _ kind: Kind, indent: Int = 0, label: [StyledRun] = [], _ runs: [StyledRun], isSpaced: Bool = false
  ) {
    self.kind = kind
    self.indent = indent
    self.label = label
    self.runs = runs
    self.isSpaced = isSpaced
  }

  /// A paragraph.
  package init(indent: Int = 0, label: [StyledRun] = [], _ runs: [StyledRun], isSpaced: Bool = false) {
    self.init(.paragraph, indent: indent, label: label, runs, isSpaced: isSpaced)
  }
}

/// A run of text in one role.
package struct StyledRun: Hashable, Sendable {
  package var text: String
  package var role: Role
  /// Where the run leads: an address or, after `#`, an anchor of the page; nil for plain text. Terminals show none.
  package var link: String?
  /// What part of a paragraph it is, whatever became of it.
  package var part: Part

  package init(_ text: String, _ role: Role = .plain, part: Part = .text, link: String? = nil) {
    self.text = text
    self.role = role
    self.part = part
    self.link = link
  }
}

extension StyledRun {
  /// A symbol, or what stands for it, that leads to where the document is published.
  static func symbol(_ symbol: Symbol, as text: String? = nil) -> StyledRun {
    StyledRun(text ?? symbol.description, .symbol, link: DocumentAddress.undocs(symbol))
  }

  /// The parts of a paragraph that pages set apart.
  package enum Part: Hashable, Sendable {
    case text
    /// Its number or letter.
    case label
    /// The words it opens with, in italics.
    case opener
    /// A footnote, at its mark.
    case note
  }
}

extension [StyledRun] {
  /// Runs of one role as one run, for writers that print openers like the words around them; notes stand apart.
  var joinedByRole: [StyledRun] {
    reduce(into: []) { joined, run in
      if let last = joined.last, last.role == run.role, last.part != .note, run.part != .note {
        joined[joined.count - 1].text += run.text
      } else {
        joined.append(run)
      }
    }
  }
}

/// What a run is to the reader; writers turn it into colour, brackets or markup.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case plain
  case emphasis
  case opener
  case label
  case muted
  case symbol
  case inserted
  case deleted
  case moved
  case substantive
  case technical
  case error
  case warning
  case success
  // How long ago something entered, from the first to the latest.
  case oldest
  case older
  case middleAged
  case newer
  case newest

  package static let ages: [Role] = [.oldest, .older, .middleAged, .newer, .newest]
}

extension StyledDocument {
  /// Puts another page below this one.
  public mutating func append(_ page: StyledDocument) {
    blocks += page.blocks
  }

  /// The page under a heading.
  public func headed(_ heading: String) -> StyledDocument {
    StyledDocument([StyledBlock(.heading, [StyledRun(heading, .label)], isSpaced: true)] + blocks)
  }

  public init() {
    self.init([])
  }
}
