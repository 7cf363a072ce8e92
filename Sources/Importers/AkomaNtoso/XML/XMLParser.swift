import Clibxml2

/// One parse by libxml2; owns its context and frees it.
struct XMLParser: ~Copyable {
  private let context: xmlParserCtxtPtr
  private let builder: XMLTreeBuilder
  private let source: UnsafeMutableBufferPointer<CChar>

  /// Nil when libxml2 has no memory.
  init?(_ bytes: [UInt8], _ builder: XMLTreeBuilder) {
    _ = XMLParser.library
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { copy[index] = CChar(bitPattern: byte) }
    guard let context = xmlCreateMemoryParserCtxt(copy.baseAddress, CInt(clamping: bytes.count)) else {
      copy.deallocate()
      return nil
    }
    self.context = context
    self.builder = builder
    source = copy
  }

  deinit {
    xmlFreeParserCtxt(context)
    source.deallocate()
  }

  /// Parses the whole document; nil when it is well formed.
  consuming func parse() -> XMLError? {
    // NOENT makes `&amp;` in attributes a plain `&`; there are no other entities without a DOCTYPE.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(context, CInt(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    context.pointee.sax.pointee = XMLCallbacks.handler
    let link = XMLEventLink(context: context, builder: builder)
    context.pointee.userData = Unmanaged.passUnretained(link).toOpaque()
    let code = withExtendedLifetime(link) { xmlParseDocument(context) }
    if let error = builder.error { return error }
    return code == 0 && context.pointee.wellFormed == 1 ? nil : XMLError(message: "not well-formed XML")
  }

  /// libxml2's global tables, set up once.
  private static let library: Void = xmlInitParser()
}

/// What the callbacks get as user data.
final class XMLEventLink {
  let context: xmlParserCtxtPtr
  let builder: XMLTreeBuilder
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

  func name(_ pointer: UnsafePointer<UInt8>) -> String {
    if let name = names[pointer] { return name }
    let name = String(cString: pointer)
    names[pointer] = name
    return name
  }

  func stop(_ message: String) {
    if builder.error == nil { builder.error = XMLError(message: message, line: line, column: column) }
    xmlStopParser(context)
  }
}
