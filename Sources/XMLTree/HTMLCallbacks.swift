import Clibxml2

/// The functions libxml2 calls while it parses HTML.
enum HTMLCallbacks {
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { events, name, attributes in
      HTMLCallbacks.start(XMLCallbacks.events(events), name, attributes)
    }
    handler.endElement = { events, _ in XMLCallbacks.events(events)?.pointee.builder.end(at: 0) }
    handler.characters = { HTMLCallbacks.take(XMLCallbacks.events($0), $1, Int($2)) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    return handler
  }

  /// - Parameter attributes: names and values by turns, a null pointer behind the last.
  private static func start(
    _ events: XMLCallbacks.Events?, _ name: UnsafePointer<UInt8>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard let events, let name, events.pointee.mayStart() else { return }
    events.pointee.builder.start(String(cString: name), line: events.pointee.line, at: 0)
    guard !events.pointee.builder.isSkipping, let attributes else { return }
    var index = 0
    while let name = attributes[index] {
      let value = attributes[index + 1].map { String(cString: $0) } ?? ""
      events.pointee.builder.add(XMLAttribute(name: String(cString: name), value: value))
      index += 2
    }
  }

  private static func take(_ events: XMLCallbacks.Events?, _ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    guard let events, let bytes, count > 0 else { return }
    events.pointee.builder.take(
      UnsafeBufferPointer(start: bytes, count: count), endingAt: 0, line: events.pointee.line)
  }
}
