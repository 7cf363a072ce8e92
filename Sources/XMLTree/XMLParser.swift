import Clibxml2

/// One parse by libxml2; owns its context and frees it.
struct XMLParser: ~Copyable {
  private let context: xmlParserCtxtPtr

  /// Nil when libxml2 has no memory.
  ///
  /// - Parameter source: Must outlive the parser: some versions of libxml2 read it in place.
  init?(_ source: UnsafeBufferPointer<UInt8>) {
    _ = XMLParser.library
    let start = UnsafeRawPointer(source.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let context = xmlCreateMemoryParserCtxt(start, CInt(clamping: source.count)) else { return nil }
    self.context = context
  }

  deinit {
    xmlFreeParserCtxt(context)
  }

  /// Parses the whole document into `root`; nil when it is well formed.
  consuming func parse(_ builder: XMLTreeBuilder, into root: inout XMLElement?) -> XMLError? {
    // NOENT makes `&amp;` in attributes a plain `&`; there are no other entities without a DOCTYPE.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(context, CInt(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    context.pointee.sax.pointee = XMLCallbacks.handler
    var events = XMLEvents(context: context, builder: builder)
    let code = withUnsafeMutablePointer(to: &events) { pointer in
      context.pointee.userData = UnsafeMutableRawPointer(pointer)
      return xmlParseDocument(context)
    }
    if let error = events.error { return error }
    root = events.builder.root
    return code == 0 && context.pointee.wellFormed == 1 ? nil : XMLError(message: "not well-formed XML")
  }

  /// libxml2's global tables, set up once.
  private static let library: Void = xmlInitParser()
}

/// What the callbacks get as user data.
struct XMLEvents {
  let context: xmlParserCtxtPtr
  var builder: XMLTreeBuilder
  /// The first error the parser or the builder found.
  var error: XMLError?
  /// Element and attribute names by their address in the parser's dictionary.
  private var names: [UnsafePointer<UInt8>: String] = [:]

  init(context: xmlParserCtxtPtr, builder: XMLTreeBuilder) {
    self.context = context
    self.builder = builder
  }

  /// The byte of the source the parser has come to.
  var offset: Int { Int(clamping: xmlByteConsumed(context)) }

  var line: Int { Int(context.pointee.input?.pointee.line ?? 0) }
  var column: Int { Int(context.pointee.input?.pointee.col ?? 0) }

  mutating func name(_ pointer: UnsafePointer<UInt8>) -> String {
    if let name = names[pointer] { return name }
    let name = String(cString: pointer)
    names[pointer] = name
    return name
  }

  /// Whether another element keeps within the bounds of depth and size; if not, the parser stops.
  mutating func mayStart() -> Bool {
    if builder.depth >= XMLDocument.depthLimit {
      stop("elements nested deeper than \(XMLDocument.depthLimit) levels")
      return false
    }
    if builder.count >= XMLDocument.elementLimit {
      stop("more than \(XMLDocument.elementLimit) elements")
      return false
    }
    return true
  }

  mutating func stop(_ message: String) {
    if error == nil { error = XMLError(message: message, line: line, column: column) }
    xmlStopParser(context)
  }
}
