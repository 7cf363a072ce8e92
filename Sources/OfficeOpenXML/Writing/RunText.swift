/// The text of a run as elements: `w:t`, and those that stand for a tab, a line break and a no-break hyphen.
enum RunText {
  /// - Parameters:
  ///   - prefix: The namespace prefix with its colon, `w:`.
  ///   - element: `t`, or `delText` inside a deletion.
  static func xml(_ text: String, _ prefix: String = "w:", element: String = "t") -> String {
    var xml = ""
    var run = String.UnicodeScalarView()
    func flush() {
      if run.isEmpty { return }
      xml += "<\(prefix)\(element) xml:space=\"preserve\">\(XMLEscape.text(String(run)))</\(prefix)\(element)>"
      run = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if let name = characters[scalar] {
        flush()
        xml += "<\(prefix)\(name)/>"
      } else {
        run.append(scalar)
      }
    }
    flush()
    return xml
  }

  private static let characters: [Unicode.Scalar: String] = ["\t": "tab", "\n": "br", "\u{2011}": "noBreakHyphen"]
}
