import Clibxml2

/// Reads HTML as browsers do, whatever is wrong with it, into the same tree as XML; no network, bounded depth and size.
package enum HTMLDocument {
  /// The root element of a page; names of elements and attributes are in lower case.
  ///
  /// - Parameters:
  ///   - source: UTF-8; what the page says of its encoding counts for nothing.
  ///   - skipped: Names of elements that are left out with all that is in them.
  package static func read(_ source: [UInt8], skipping skipped: Set<String> = []) throws(XMLError) -> XMLElement {
    if source.isEmpty { throw XMLError(message: "an empty document") }
    if let error = AttributeCount.excess(in: source) { throw error }
    var root: XMLElement?
    let error = BogusComments.closed(in: source).withUnsafeBufferPointer { bytes -> XMLError? in
      guard let parser = HTMLParser(bytes) else { return XMLError(message: "no memory to parse HTML") }
      return parser.parse(XMLTreeBuilder(source: [], skipping: skipped), into: &root)
    }
    if let error { throw error }
    guard let root else { throw XMLError(message: "no element") }
    return root
  }
}

/// One lenient parse by libxml2; owns its context and frees it.
private struct HTMLParser: ~Copyable {
  private let context: htmlParserCtxtPtr

  /// - Parameter source: Must outlive the parser.
  init?(_ source: UnsafeBufferPointer<UInt8>) {
    xmlInitParser()
    let start = UnsafeRawPointer(source.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let context = htmlCreateMemoryParserCtxt(start, CInt(clamping: source.count)) else { return nil }
    self.context = context
  }

  deinit {
    htmlFreeParserCtxt(context)
  }

  consuming func parse(_ builder: XMLTreeBuilder, into root: inout XMLElement?) -> XMLError? {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
    htmlCtxtUseOptions(context, CInt(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    context.pointee.sax.pointee = HTMLCallbacks.handler
    var events = XMLEvents(context: context, builder: builder)
    withUnsafeMutablePointer(to: &events) { pointer in
      context.pointee.userData = UnsafeMutableRawPointer(pointer)
      _ = htmlParseDocument(context)
    }
    root = events.builder.root
    return events.error
  }
}
