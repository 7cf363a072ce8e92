import LanguagePacks
import OfficeOpenXML
import ResolutionModel

/// Reads a Word file whose styles say by their names what each paragraph is, as those do that travaux writes (see
/// `ParagraphRole`): kinds, depths and divisions need not be found then.
///
/// People go on writing in such files. Where a paragraph without such a style has come in, or what is typed contradicts
/// the style, the file is none of these, and is read like any other.
struct RoleParagraphs {
  private struct Line {
    let line: WordLine
    let role: ParagraphRole
  }

  private let lines: [Line]
  private let wording: DivisionWording

  /// Nil for a file that is none of these.
  init?(_ lines: [WordLine], wording: DivisionWording) {
    let filled = lines.filter { !$0.isEmpty }
    guard let first = filled.firstIndex(where: { ParagraphRole($0.style) != nil }) else { return nil }
    var roles: [Line] = []
    for line in filled[first...] {
      guard let role = ParagraphRole(line.style) else { return nil }
      roles.append(Line(line: line, role: role))
    }
    self.lines = roles
    self.wording = wording
    guard roles.contains(where: { !RoleParagraphs.isFrame($0.role.part) }), !isContradicted else { return nil }
  }

  /// The first source line of title, origin or paragraphs.
  var start: Int { lines.first?.line.lines.lowerBound ?? 1 }

  /// The title without its number; empty where there is none.
  var title: String {
    guard var line = lines.first(where: { $0.role.part == .title })?.line else { return "" }
    _ = RoleParagraphs.takeLabel(&line)
    return line.text
  }

  var origin: String { lines.first { $0.role.part == .origin }?.line.text ?? "" }

  /// The names before `: draft resolution`; empty where there are none.
  var sponsors: String {
    let line = lines.first { $0.role.part == .sponsors }?.line.text ?? ""
    return line.lastIndex { $0 == ":" || $0 == "：" }.map { String(line[..<$0]).trimmingSpaces } ?? ""
  }

  private static func isFrame(_ part: ParagraphRole.Part) -> Bool {
    switch part {
    case .title, .sponsors, .origin, .closing, .vote: true
    default: false
    }
  }

  /// Source lines of meeting, date and vote.
  var closing: [Int] { lines.filter { [.closing, .vote].contains($0.role.part) }.flatMap { Array($0.line.lines) } }

  /// The paragraphs as blocks with all that there is to find out about them.
  func blocks(_ typeset: (WordLine) -> Block) -> [Block] {
    var blocks: [Block] = []
    /// The number or label that the next heading or table takes.
    var number: Block?
    for line in lines where !RoleParagraphs.isFrame(line.role.part) {
      var block = RoleParagraphs.block(line, typeset)
      switch line.role.part {
      case .headingNumber, .headingNumberAlone, .tableLabel:
        block = RoleParagraphs.labelled(block)
        if line.role.part != .headingNumberAlone {
          if let number { blocks.append(number) }
          number = block
          continue
        }
      case .heading, .tableCell, .tableHeaderCell:
        if let waiting = number, waiting.kind == block.kind {
          block.label = waiting.label
          block.text.lines = waiting.text.lines.lowerBound...block.text.lines.upperBound
          number = nil
        }
      default: break
      }
      if let waiting = number { blocks.append(waiting) }
      number = nil
      blocks.append(block)
    }
    return blocks + [number].compactMap { $0 }
  }

  private static func block(_ line: Line, _ typeset: (WordLine) -> Block) -> Block {
    var words = line.line
    let label = hasTypedLabel(line.role.part) ? takeLabel(&words) : nil
    var block = typeset(words)
    block.label = label ?? block.label
    block.kind = kind(line.role.part)
    block.depth = line.role.depth
    block.divisions = line.role.divisions
    return block
  }

  /// The block with its words as its label.
  private static func labelled(_ block: Block) -> Block {
    var block = block
    block.label = block.text.text
    block.text.text = ""
    block.text.segments = []
    block.text.emphasis = []
    for index in block.text.notes.indices { block.text.notes[index].offset = 0 }
    return block
  }

  private static func kind(_ part: ParagraphRole.Part) -> Paragraph.Kind {
    switch part {
    case .formula: .formula
    case .preambular: .preambular
    case .operative: .operative
    case .unnumbered, .title, .sponsors, .origin, .closing, .vote: .unnumbered
    case .heading, .headingNumber, .headingNumberAlone: .heading
    case .tableLabel, .tableCell, .tableHeaderCell: .table
    }
  }

  private static func hasTypedLabel(_ part: ParagraphRole.Part) -> Bool {
    switch part {
    case .preambular, .operative, .unnumbered, .formula: true
    default: false
    }
  }

  /// Takes what stands before the first tab off the front; nil where there is none.
  private static func takeLabel(_ line: inout WordLine) -> String? {
    var label = ""
    for (place, piece) in line.pieces.enumerated() {
      guard case .text(let text, _, _) = piece, label.utf8.count <= longestLabel else { return nil }
      if text == "\t" {
        line.pieces.removeFirst(place + 1)
        return label
      }
      label += text
    }
    return nil
  }

  /// The longest label in bytes.
  private static let longestLabel = 64
}

extension RoleParagraphs {
  /// Whether what is typed cannot stand in a paragraph of its style.
  private var isContradicted: Bool {
    var last: [Division] = []
    for line in lines where !RoleParagraphs.isFrame(line.role.part) {
      if isContradicted(line, after: last) { return true }
      last = line.role.divisions
    }
    return false
  }

  private func isContradicted(_ line: Line, after last: [Division]) -> Bool {
    switch line.role.part {
    case .preambular, .operative:
      var words = line.line
      guard line.role.depth == 0, let label = RoleParagraphs.takeLabel(&words) else { return false }
      let isNumber = OperativeNumber(label) != nil
      return line.role.part == .preambular ? isNumber : !isNumber && "(（".contains(label.first ?? " ")
    case .headingNumber, .headingNumberAlone:
      return line.role.divisions != last && isContradicted(line.line.text, in: line.role.divisions.last)
    default: return false
    }
  }

  /// Whether the number at the head of a division is another division's.
  private func isContradicted(_ label: String, in division: Division?) -> Bool {
    switch division {
    case .section(let number): wording.sectionNumber(of: label).map { $0 != number } ?? false
    case .part(let letter): wording.partLetter(of: label).map { $0 != letter } ?? false
    case .annex, .draft, nil: false
    }
  }
}
