import Clibxml2

/// The functions libxml2 calls while it parses.
enum XMLCallbacks {
  typealias Events = UnsafeMutablePointer<XMLEvents>

  /// Everything that is not set here is not done: no entities, no external subset, no tree of libxml2's own.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { events, _, _, _ in XMLCallbacks.events(events)?.pointee.stop("a DOCTYPE is not read") }
    handler.startElementNs = { events, name, _, _, _, _, count, _, attributes in
      XMLCallbacks.start(XMLCallbacks.events(events), name, attributes, Int(count))
    }
    handler.endElementNs = { events, _, _, _ in
      guard let events = XMLCallbacks.events(events) else { return }
      events.pointee.builder.end(at: events.pointee.offset)
    }
    handler.characters = { XMLCallbacks.take(XMLCallbacks.events($0), $1, Int($2)) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = { events, _ in XMLCallbacks.pass(XMLCallbacks.events(events)) }
    handler.processingInstruction = { events, _, _ in XMLCallbacks.pass(XMLCallbacks.events(events)) }
    handler.serror = { events, error in XMLCallbacks.report(XMLCallbacks.events(events), error?.pointee) }
    return handler
  }

  static func events(_ pointer: UnsafeMutableRawPointer?) -> Events? {
    pointer?.assumingMemoryBound(to: XMLEvents.self)
  }

  private static func start(
    _ events: Events?, _ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ count: Int
  ) {
    guard let events, let name, events.pointee.mayStart() else { return }
    let printed = events.pointee.name(name)
    events.pointee.builder.start(printed, line: events.pointee.line, at: events.pointee.offset)
    if events.pointee.builder.isSkipping { return }
    // Five pointers each: name, prefix, namespace, start and end of the value.
    for index in 0..<max(0, count) {
      guard let attributes, let name = attributes[index * 5], let value = attributes[index * 5 + 3],
        let end = attributes[index * 5 + 4]
      else { continue }
      let bytes = UnsafeBufferPointer(start: value, count: end - value)
      let attribute = XMLAttribute(name: events.pointee.name(name), value: String(decoding: bytes, as: UTF8.self))
      events.pointee.builder.add(attribute)
    }
  }

  private static func take(_ events: Events?, _ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    guard let events, let bytes, count > 0 else { return }
    let (offset, line) = (events.pointee.offset, events.pointee.line)
    // libxml2 gives a run in place before it passes it, and a copy of one after.
    let isAhead = events.pointee.context.pointee.input?.pointee.cur == bytes
    events.pointee.builder.take(
      UnsafeBufferPointer(start: bytes, count: count), endingAt: isAhead ? offset + count : offset, line: line)
  }

  private static func pass(_ events: Events?) {
    guard let events else { return }
    events.pointee.builder.pass(to: events.pointee.offset)
  }

  /// Keeps the first error that makes the document ill-formed; the others follow from it.
  private static func report(_ events: Events?, _ error: xmlError?) {
    guard let events, let error, error.level == XML_ERR_FATAL, events.pointee.error == nil else { return }
    let message = error.message.map { String(cString: $0) } ?? "not well-formed XML"
    events.pointee.error = XMLError(
      message: message.split(whereSeparator: \.isNewline).joined(separator: " "),
      line: error.line > 0 ? Int(error.line) : nil, column: error.int2 > 0 ? Int(error.int2) : nil)
  }
}
