/// Reads XML that strangers wrote: no network, no external entities, no DOCTYPE, bounded depth.
enum XMLDocument {
  /// The deepest nesting that is read; the official files have 20 levels.
  static let depthLimit = 250

  /// The root element of a document.
  ///
  /// - Parameter source: UTF-8 without byte order mark; an encoding declaration in it says nothing.
  static func read(_ source: [UInt8]) throws(XMLError) -> XMLElement {
    let builder = XMLTreeBuilder(source: source)
    let error = source.withUnsafeBufferPointer { bytes -> XMLError? in
      // An empty buffer has no address, and an empty document is ill-formed anyhow.
      guard !bytes.isEmpty else { return XMLError(message: "an empty document") }
      guard let parser = XMLParser(bytes, builder) else { return XMLError(message: "no memory to parse XML") }
      return parser.parse()
    }
    if let error { throw error }
    guard let root = builder.root else { throw XMLError(message: "no element") }
    return root
  }
}
