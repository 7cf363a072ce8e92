import ResolutionModel

/// Turns the nodes inside a paragraph into its running text.
struct InlineCollector {
  /// The markers of all notes of the document: a raised number among them calls a note again.
  let markers: Set<String>
  /// Whether bold marks an opener, as it does in Chinese.
  let boldIsEmphasis: Bool
  private var text = InlineText()
  /// Raised brackets that may turn out to be a mark's: `<sup>(</sup>` before an Arabic note.
  private var raisedBracket = ""
  /// What `text.inked` was at the end of the last run in italics.
  private var inkAfterEmphasis = 0

  init(markers: Set<String>, boldIsEmphasis: Bool) {
    self.markers = markers
    self.boldIsEmphasis = boldIsEmphasis
  }

  mutating func take(_ nodes: some Collection<XMLNode>, _ style: InlineStyle = InlineStyle()) {
    let nodes = Array(nodes)
    for (index, node) in nodes.enumerated() {
      switch node {
      case .text(let run):
        if isIndentation(run, between: index > 0 ? nodes[index - 1] : nil, nodes.dropFirst(index + 1).first) {
          continue
        }
        take(run, style)
      case .element(let element): take(element, style)
      }
    }
  }

  /// The text, when all nodes are taken.
  mutating func finish() -> InlineText {
    if !raisedBracket.isEmpty { append(raisedBracket, InlineStyle()) }
    raisedBracket = ""
    return text
  }

  private mutating func take(_ element: XMLElement, _ style: InlineStyle) {
    switch element.name {
    case "authorialNote": takeNote(element)
    case "sup": takeRaised(element, style)
    case "eol", "br": breakLine()
    case "docType", "docTitle":
      breakLine()
      take(element.children, style)
      breakLine()
    case "img": break
    default: take(element.children, style.inside(element))
    }
  }

  /// White space that only lays out the markup: it has a line break and stands at an end or where words are apart
  /// without it.
  private func isIndentation(_ run: XMLText, between before: XMLNode?, _ after: XMLNode?) -> Bool {
    guard run.string.utf8.contains(0x0A), run.string.utf8.allSatisfy({ $0 <= 0x20 }) else { return false }
    guard case .element(let left) = before, case .element(let right) = after else { return true }
    if left.name == "authorialNote" || right.name == "authorialNote" { return true }
    if left.descendant("sup") != nil || right.descendant("sup") != nil { return true }
    guard left.name != "sup", right.name != "sup", let last = left.text.last, let first = right.text.first else {
      return true
    }
    return !(last.isLetter || last.isNumber) || !(first.isLetter || first.isNumber)
  }

  private mutating func takeNote(_ element: XMLElement) {
    raisedBracket = ""
    let paragraphs = element.elements.filter { $0.name == "p" }
    let note = paragraphs.isEmpty ? element.text : paragraphs.map(\.text).joined(separator: " ")
    let marker = element[attribute: "marker"] ?? ""
    text.marks.append(InlineText.Mark(marker: marker.trimmed, offset: text.count, note: note))
    text.extend(to: element.line)
  }

  /// A raised number calls a note again; raised brackets around a mark are its decoration; letters are text (`1er`).
  private mutating func takeRaised(_ element: XMLElement, _ style: InlineStyle) {
    let raised = element.text.trimmed
    let bare = raised.filter { $0 != "(" && $0 != ")" && !$0.isWhitespace }
    if bare.isEmpty {
      if text.marks.last?.offset != text.count { raisedBracket = raised }
    } else if raised != bare, !bare.contains(where: { $0.isLetter || $0.isNumber }) {
      append(bare, style)
    } else if let called = calledNotes(bare) {
      text.marks += called.map { InlineText.Mark(marker: $0, offset: text.count, note: nil) }
      text.extend(to: element.line)
    } else {
      take(element.children, style)
    }
  }

  private func calledNotes(_ raised: String) -> [String]? {
    let numbers = raised.split(whereSeparator: { $0 == "," || $0 == "،" || $0 == "，" }).map(String.init)
    guard !numbers.isEmpty, numbers.allSatisfy({ markers.contains($0) }), !followsUnit(numbers) else { return nil }
    return numbers
  }

  /// `m2`, `km2`: a power, not a mark.
  private func followsUnit(_ numbers: [String]) -> Bool {
    guard numbers == ["2"] || numbers == ["3"] else { return false }
    let word = text.string.reversed().prefix { $0.isLetter || $0.isNumber }
    return ["m", "mk", "mc", "mm", "м", "мк"].contains(String(word))
  }

  private mutating func breakLine() {
    if text.inked > 0, text.string.last != "\n" {
      text.string.append("\n")
      text.count += 1
    }
  }
}

extension InlineCollector {
  private mutating func take(_ run: XMLText, _ style: InlineStyle) {
    if !raisedBracket.isEmpty {
      append(raisedBracket, style)
      raisedBracket = ""
    }
    let start = text.string.utf8.count
    let string = run.string.utf8.contains(0x0A) ? run.string.withoutLineBreaks : run.string
    let inked = append(string, style)
    guard inked else { return }
    let end = text.string.utf8.count
    text.segments.append(SourcePlace.Segment(source: run.source, text: start..<end))
    text.extend(to: run.line + run.string.leadingLineBreaks)
    text.extend(to: run.line + run.string.lineBreaks - run.string.trailingLineBreaks)
  }

  /// Appends a run and keeps count of how it is set; false when it is only white space.
  @discardableResult
  private mutating func append(_ string: String, _ style: InlineStyle) -> Bool {
    let start = text.count
    var inked = 0
    var count = 0
    for scalar in string.unicodeScalars {
      count += 1
      if !scalar.properties.isWhitespace { inked += 1 }
    }
    text.string += string
    text.count += count
    text.inked += inked
    if style.isBold { text.bold += inked }
    if style.isItalic { text.italic += inked }
    if inked > 0, style.isItalic || (boldIsEmphasis && style.isBold) {
      emphasise(start..<text.count, inked: inked)
    }
    return inked > 0
  }

  private mutating func emphasise(_ range: Range<Int>, inked: Int) {
    let onlySpaceBetween = text.inked - inked == inkAfterEmphasis
    if let last = text.emphasis.last, onlySpaceBetween {
      text.emphasis[text.emphasis.count - 1] = last.lowerBound..<range.upperBound
    } else if text.emphasis.count < 2 {
      text.emphasis.append(range)
    } else {
      return
    }
    inkAfterEmphasis = text.inked
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

extension String {
  fileprivate var withoutLineBreaks: String {
    String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  fileprivate var lineBreaks: Int { utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }

  fileprivate var leadingLineBreaks: Int {
    utf8.prefix { $0 <= 0x20 }.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  fileprivate var trailingLineBreaks: Int {
    utf8.reversed().prefix { $0 <= 0x20 }.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }
}
