import ResolutionModel
import XMLTree

/// Turns the nodes inside a paragraph into its running text.
struct InlineCollector {
  /// The markers of all notes of the document: a raised number among them calls a note again.
  let markers: Set<String>
  /// Whether bold marks an opener, as it does in Chinese.
  let boldIsEmphasis: Bool
  private var text = InlineText()
  /// Raised brackets that may turn out to be a mark's: `<sup>(</sup>` before an Arabic note.
  private var raisedBracket = ""

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
    case "eol", "br": text.breakLine()
    case "docType", "docTitle":
      text.breakLine()
      take(element.children, style)
      text.breakLine()
    case "img": break
    default: take(element.children, style.inside(element))
    }
  }

  /// White space that only lays out the markup: it has a line break and stands at an end or where words are apart
  /// without it.
  private func isIndentation(_ run: XMLText, between before: XMLNode?, _ after: XMLNode?) -> Bool {
    guard run.string.utf8.allSatisfy({ $0 <= 0x20 }), run.string.utf8.contains(0x0A) else { return false }
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
    let tail = String(decoding: text.bytes.suffix(12), as: UTF8.self)
    let word = tail.split { !$0.isLetter && !$0.isNumber }.last.map(String.init) ?? ""
    return ["m", "km", "cm", "mm", "м", "км"].contains(word)
  }
}

extension InlineCollector {
  private mutating func take(_ run: XMLText, _ style: InlineStyle) {
    if !raisedBracket.isEmpty {
      append(raisedBracket, style)
      raisedBracket = ""
    }
    let start = text.bytes.count
    guard let breaks = append(run.string, style) else { return }
    text.segments.append(SourcePlace.Segment(source: run.source, text: start..<text.bytes.count))
    text.extend(to: run.line + breaks.leading)
    text.extend(to: run.line + breaks.all - breaks.trailing)
  }

  @discardableResult
  private mutating func append(_ string: String, _ style: InlineStyle) -> RunMeasure? {
    text.append(string, style, boldIsEmphasis: boldIsEmphasis)
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
