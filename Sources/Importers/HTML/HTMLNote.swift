import XMLTree

/// Recognises the notes of a page and their marks, as Word, MediaWiki and other programs set them.
///
///     <sup><a href="#_ftn1">[1]</a></sup>       <div id="ftn1"><p><a href="#_ftnref1">[1]</a> Text.</p></div>
///     <sup id="cite_ref-1">[1]</sup>            <li id="cite_note-1">↑ <span class="reference-text">Text.</span></li>
enum HTMLNote {
  /// What ids of notes start with; a number follows.
  private static let ids = ["ftn", "fn", "cite_note", "footnote", "note", "endnote", "edn", "_ftn"]

  /// The digits or asterisks of a mark, `[1]`, `1/`; nil for other raised text.
  static func mark(_ text: String) -> String? {
    let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace && !"[]()/".unicodeScalars.contains($0) }
    let mark = String(String.UnicodeScalarView(signs))
    guard (1...4).contains(mark.utf8.count) else { return nil }
    return mark.utf8.allSatisfy(\.isDigit) || mark.utf8.allSatisfy { $0 == 0x2A } ? mark : nil
  }

  /// The note that an element holds; nil for other elements.
  ///
  /// - Parameter number: the note's, where it does not show one itself.
  static func note(of element: XMLElement, number: Int) -> TypesetNote? {
    guard element.name == "li" || element.name == "div" || element.name == "p",
      let id = element[attribute: "id"]?.lowercased(),
      ids.contains(where: { id.hasPrefix($0) && id.dropFirst($0.count).contains { $0.isNumber } && !id.contains("ref") }
      )
    else { return nil }
    var words = element.text.split(whereSeparator: \.isWhitespace)[...]
    while let first = words.first, isArrow(first) { words.removeFirst() }
    while let last = words.last, isArrow(last) { words.removeLast() }
    var marker = String(number)
    if let first = words.first, let own = mark(String(first)) {
      marker = own
      words.removeFirst()
    }
    return TypesetNote(marker: marker, text: words.joined(separator: " "), line: element.line)
  }

  /// Whether a word only leads back from a note to its mark.
  private static func isArrow(_ word: Substring) -> Bool {
    word.unicodeScalars.allSatisfy { "↑^↩\u{FE0E}".unicodeScalars.contains($0) }
  }

  /// Whether an element is the mark of a note by what it leads to or by its class, raised or not.
  static func isCall(_ element: XMLElement) -> Bool {
    if element[attribute: "class"]?.contains("FootnoteReference") ?? false { return true }
    guard element.name == "a", let target = element[attribute: "href"]?.lowercased(), target.hasPrefix("#") else {
      return false
    }
    let id = target.dropFirst()
    return ids.contains { id.hasPrefix($0) && id.dropFirst($0.count).contains { $0.isNumber } }
  }

  /// Links back from notes, edit links and what is hidden.
  static func isHidden(_ element: XMLElement) -> Bool {
    let classes = element[attribute: "class"] ?? ""
    let css = element[attribute: "style"]?.lowercased() ?? ""
    let hidden = ["mw-editsection", "mw-cite-backlink", "noprint", "visually-hidden", "breadcrumb", "catlinks"]
    return hidden.contains { classes.contains($0) }
      || css.contains("display:none") || css.contains("display: none")
      || ["navigation", "banner", "contentinfo", "search"].contains(element[attribute: "role"] ?? "")
  }
}
