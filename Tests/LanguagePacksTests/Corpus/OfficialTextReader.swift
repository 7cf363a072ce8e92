import Foundation
import ResolutionModel

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Gathers the paragraphs and frame lines of an official XML text as the parser comes by them.
final class OfficialTextReader: NSObject, XMLParserDelegate {
  private(set) var paragraphs: [OfficialText.Paragraph] = []
  private(set) var frame: [(element: String, text: String)] = []

  private var path: [String] = []
  /// Whether each open element is set off by its typeface.
  private var emphasis: [Bool] = []
  private var runs: [(text: String, isSetOff: Bool)]?
  private var kind = Paragraph.Kind.unnumbered
  private var isNumbered = false
  private var line: (element: String, text: String)?

  private static let frameElements: Set<String> = ["session", "docTitle", "docProponent", "docStatus"]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let style = attributes["class"] ?? ""
    emphasis.append((emphasis.last ?? false) || style.contains("italic") || style.contains("bold"))
    path.append(name)
    if let kind = part(name), !path.contains("attachment") { (self.kind, runs, isNumbered) = (kind, nil, false) }
    if name == "p", runs == nil, kind != .unnumbered, !path.contains("authorialNote") { runs = [] }
    let role = name == "inline" ? attributes["name"] ?? "" : name
    if path.contains("coverPage") || path.contains("conclusions"), isFrame(role) { line = (role, "") }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    line?.text += text
    if path.last == "num" { isNumbered = true }
    guard runs != nil, path.contains("p"), !path.contains("authorialNote") else { return }
    runs?.append((text, emphasis.last ?? false))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "p", let runs, kind != .unnumbered, !path.contains("authorialNote") { close(runs) }
    if let line, name == line.element || name == "inline" {
      frame.append((line.element, squeezed(line.text)))
      self.line = nil
    }
    path.removeLast()
    emphasis.removeLast()
  }

  private func part(_ name: String) -> Paragraph.Kind? {
    switch name {
    case "container" where path.contains("preamble"): .preambular
    case "paragraph" where path.contains("mainBody"): .operative
    default: nil
    }
  }

  private func isFrame(_ role: String) -> Bool {
    OfficialTextReader.frameElements.contains(role) || role == "adoptionMeeting" || role == "agenda item"
  }

  private func close(_ runs: [(text: String, isSetOff: Bool)]) {
    let printed = squeezed(runs.map(\.text).joined())
    let label = kind == .operative ? printed.prefix { $0.isNumber || " .-".contains($0) } : ""
    let start = runs.drop { squeezed($0.text).allSatisfy { $0.isNumber || " .-".contains($0) } && !$0.isSetOff }
    let opener = squeezed(start.prefix { $0.isSetOff || $0.text.allSatisfy(\.isWhitespace) }.map(\.text).joined())
    let bare = opener.trimmingCharacters(in: CharacterSet(charactersIn: " ,;:.，。；：،؛"))
    let isCounted = kind == .preambular || isNumbered || !label.isEmpty
    if isCounted {
      paragraphs.append(.init(kind: kind, text: String(printed.dropFirst(label.count)), opener: bare))
    }
    self.runs = nil
    kind = .unnumbered
  }

  private func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
