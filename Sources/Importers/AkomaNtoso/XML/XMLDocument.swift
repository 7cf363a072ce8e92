/// Reads XML that strangers wrote: no network, no external entities, no DOCTYPE, bounded depth.
enum XMLDocument {
  /// The deepest nesting that is read; the official files have 20 levels.
  static let depthLimit = 250

  /// The root element of a document.
  ///
  /// - Parameter source: UTF-8 without byte order mark; an encoding declaration in it says nothing.
  static func read(_ source: [UInt8]) throws(XMLError) -> XMLElement {
    let builder = XMLTreeBuilder(source: source)
    guard let parser = XMLParser(source, builder) else { throw XMLError(message: "no memory to parse XML") }
    if let error = parser.parse() { throw error }
    guard let root = builder.root else { throw XMLError(message: "no element") }
    return root
  }
}
