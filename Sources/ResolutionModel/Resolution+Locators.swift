extension Resolution {
  /// The address of every paragraph, in the order of `paragraphs`; unique within the resolution.
  ///
  /// Each division counts for itself. Paragraphs take their printed number; one without takes the number after the last
  /// one. A sub-paragraph is counted under the last paragraph of its kind. A repeated address gets `~2`,
  /// `~3`….
  public var locators: [Locator] {
    var numbering = LocatorNumbering()
    return paragraphs.map { numbering.locator(of: $0) }
  }
}

/// Counts paragraphs as they come.
private struct LocatorNumbering {
  struct Counts {
    var preambular = 0
    var operative = 0
    var unnumbered = 0
    var heading = 0
    var table = 0
    /// The last paragraph of each kind, and how far its sub-paragraphs are counted.
    var owners: [(kind: Paragraph.Kind, position: Locator.Position, path: [Int])] = []
  }

  /// The division that the last paragraph stood in, and its counts; the counts of the others.
  private var current: (divisions: [Division], counts: Counts) = ([], Counts())
  private var others: [[Division]: Counts] = [:]
  private var seen: [Locator: Int] = [:]

  mutating func locator(of paragraph: Paragraph) -> Locator {
    var locator = next(paragraph)
    let occurrence = seen[locator, default: 0] + 1
    seen[locator] = occurrence
    locator.occurrence = occurrence
    return locator
  }

  private mutating func next(_ paragraph: Paragraph) -> Locator {
    if paragraph.divisions != current.divisions {
      others[current.divisions] = current.counts
      current = (paragraph.divisions, others[paragraph.divisions] ?? Counts())
    }
    let place = current.counts.next(paragraph)
    return Locator(divisions: paragraph.divisions, position: place.position, path: place.path)
  }
}

extension LocatorNumbering.Counts {
  mutating func next(_ paragraph: Paragraph) -> (position: Locator.Position, path: [Int]) {
    let isSub = paragraph.depth > 0 && paragraph.kind != .heading && paragraph.kind != .table
    let owner = owners.firstIndex { $0.kind == paragraph.kind }
    if isSub, let owner {
      let path = LocatorNumbering.Counts.next(owners[owner].path, depth: paragraph.depth)
      owners[owner].path = path
      return (owners[owner].position, path.map { max(1, $0) })
    }
    let position = advance(paragraph)
    if let owner {
      owners[owner] = (paragraph.kind, position, [])
    } else {
      owners.append((paragraph.kind, position, []))
    }
    return (position, [])
  }

  private static func next(_ path: [Int], depth: Int) -> [Int] {
    let depth = min(depth, Paragraph.depthLimit)
    var path = Array(path.prefix(depth))
    while path.count < depth { path.append(0) }
    path[depth - 1] += 1
    return path
  }

  private mutating func advance(_ paragraph: Paragraph) -> Locator.Position {
    switch paragraph.kind {
    case .formula: return .formula
    case .preambular:
      let printed = paragraph.label.flatMap(OperativeLabel.init)
      preambular = printed?.number ?? preambular + 1
      return .preambular(preambular, suffix: printed?.suffix ?? "")
    case .operative:
      let printed = paragraph.label.flatMap(OperativeLabel.init)
      operative = printed?.number ?? operative + 1
      return .operative(operative, suffix: printed?.suffix ?? "")
    case .unnumbered:
      unnumbered += 1
      return .unnumbered(unnumbered)
    case .heading:
      heading += 1
      return .heading(heading)
    case .table:
      table += 1
      return .table(table)
    }
  }
}

/// The number in a paragraph's printed label: `7.`, `1 -`, `5 bis.`, `OP5alt`, `PP3`.
package struct OperativeLabel {
  package let number: Int
  /// Lower-case letters and digits after the number, the same in all languages: `bis`, `alt2`.
  package let suffix: String

  package init?(_ label: String) {
    let bytes = Array(label.utf8)
    guard let start = bytes.firstIndex(where: { $0.isASCIIDigit }) else { return nil }
    let end = bytes[start...].firstIndex { !$0.isASCIIDigit } ?? bytes.count
    guard end - start <= 6 else { return nil }
    number = bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    suffix = OperativeLabel.suffix(bytes[end...])
  }

  private static func suffix(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 > 0x7F || $0.isASCIIDigit || $0.isASCIILetter }) else { return "" }
    return InsertionSuffix.neutral(Substring(decoding: bytes, as: UTF8.self))
  }
}
