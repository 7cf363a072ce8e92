import Clibxml2

/// The functions libxml2 calls while it parses.
enum XMLCallbacks {
  /// Everything that is not set here is not done: no entities, no external subset, no tree of libxml2's own.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { link, _, _, _ in XMLCallbacks.link(link)?.stop("a DOCTYPE is not read") }
    handler.startElementNs = { link, name, _, _, _, _, count, _, attributes in
      XMLCallbacks.start(XMLCallbacks.link(link), name, attributes, Int(count))
    }
    handler.endElementNs = { link, _, _, _ in
      guard let link = XMLCallbacks.link(link) else { return }
      link.builder.end(at: link.offset)
    }
    handler.characters = { XMLCallbacks.take(XMLCallbacks.link($0), $1, Int($2)) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = { link, _ in XMLCallbacks.skip(XMLCallbacks.link(link)) }
    handler.processingInstruction = { link, _, _ in XMLCallbacks.skip(XMLCallbacks.link(link)) }
    handler.serror = { link, error in XMLCallbacks.report(XMLCallbacks.link(link), error?.pointee) }
    return handler
  }

  private static func link(_ pointer: UnsafeMutableRawPointer?) -> XMLEventLink? {
    pointer.map { Unmanaged<XMLEventLink>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func start(
    _ link: XMLEventLink?, _ name: UnsafePointer<UInt8>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
  ) {
    guard let link, let name else { return }
    if link.builder.depth >= XMLDocument.depthLimit {
      return link.stop("elements nested deeper than \(XMLDocument.depthLimit) levels")
    }
    var element = XMLElement(name: link.name(name), line: link.line)
    // Five pointers each: name, prefix, namespace, start and end of the value.
    for index in 0..<max(0, count) {
      guard let attributes, let name = attributes[index * 5], let value = attributes[index * 5 + 3],
        let end = attributes[index * 5 + 4]
      else { continue }
      let bytes = UnsafeBufferPointer(start: value, count: end - value)
      element.attributes.append(
        XMLAttribute(name: link.name(name), value: String(decoding: bytes, as: UTF8.self)))
    }
    link.builder.start(element, at: link.offset)
  }

  private static func take(_ link: XMLEventLink?, _ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    guard let link, let bytes, count > 0 else { return }
    link.builder.take(UnsafeBufferPointer(start: bytes, count: count), endingAt: link.offset, line: link.line)
  }

  private static func skip(_ link: XMLEventLink?) {
    guard let link else { return }
    link.builder.skip(to: link.offset)
  }

  /// Keeps the first error that makes the document ill-formed; the others follow from it.
  private static func report(_ link: XMLEventLink?, _ error: xmlError?) {
    guard let link, let error, error.level == XML_ERR_FATAL, link.builder.error == nil else { return }
    let message = error.message.map { String(cString: $0) } ?? "not well-formed XML"
    link.builder.error = XMLError(
      message: message.split(whereSeparator: \.isNewline).joined(separator: " "),
      line: error.line > 0 ? Int(error.line) : nil, column: error.int2 > 0 ? Int(error.int2) : nil)
  }
}
