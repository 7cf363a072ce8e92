/// Reads XML that strangers wrote: no network, no external entities, no DOCTYPE, bounded depth.
package enum XMLDocument {
  /// The deepest nesting that is read; the official files have 20 levels.
  package static let depthLimit = 250
  /// The most elements that are read, about 300 MB of tree; a Word file of 500 pages has half a million.
  package static let elementLimit = 1_500_000

  /// The root element of a document.
  ///
  /// - Parameters:
  ///   - source: UTF-8 without byte order mark; an encoding declaration in it says nothing.
  ///   - skipped: Names of elements that are left out of the tree with all that is in them.
  package static func read(_ source: [UInt8], skipping skipped: Set<String> = []) throws(XMLError) -> XMLElement {
    // An empty buffer has no address, and an empty document is ill-formed anyhow.
    if source.isEmpty { throw XMLError(message: "an empty document") }
    if let error = AttributeCount.excess(in: source) { throw error }
    var root: XMLElement?
    let error = source.withUnsafeBufferPointer { bytes -> XMLError? in
      guard let parser = XMLParser(bytes) else { return XMLError(message: "no memory to parse XML") }
      return parser.parse(XMLTreeBuilder(source: source, skipping: skipped), into: &root)
    }
    if let error { throw error }
    guard let root else { throw XMLError(message: "no element") }
    return root
  }
}
