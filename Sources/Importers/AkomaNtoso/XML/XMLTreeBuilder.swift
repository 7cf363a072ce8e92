/// Builds the tree of elements from the events of one parse.
final class XMLTreeBuilder {
  private let source: [UInt8]
  private var open: [XMLElement] = []
  private(set) var root: XMLElement?
  /// The first error the parser or the builder found.
  var error: XMLError?
  /// Where the last event ended, in bytes.
  private var position = 0
  private var pending: [UInt8] = []
  private var pendingStart = 0
  private var pendingLine = 1

  init(source: [UInt8]) {
    self.source = source
  }

  var depth: Int { open.count }

  func start(_ element: XMLElement, at offset: Int) {
    flush()
    open.append(element)
    position = offset
  }

  func end(at offset: Int) {
    flush()
    position = offset
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  /// Notes that a comment or processing instruction ended here.
  func skip(to offset: Int) {
    flush()
    position = offset
  }

  /// Takes character data that ends at a byte and on a line.
  func take(_ bytes: UnsafeBufferPointer<UInt8>, endingAt offset: Int, line: Int) {
    defer { position = offset }
    let start = offset - bytes.count
    let isVerbatim = start >= 0 && offset <= source.count && source[start..<offset].elementsEqual(bytes)
    if isVerbatim, !pending.isEmpty, pendingStart + pending.count == start {
      pending.append(contentsOf: bytes)
      return
    }
    flush()
    let firstLine = line - bytes.count { $0 == 0x0A }
    if isVerbatim {
      pending.append(contentsOf: bytes)
      (pendingStart, pendingLine) = (start, firstLine)
    } else {
      let text = XMLText(
        string: String(decoding: bytes, as: UTF8.self), line: firstLine, source: min(position, offset)..<offset)
      append(.text(text))
    }
  }

  private func flush() {
    if pending.isEmpty { return }
    let string = String(decoding: pending, as: UTF8.self)
    append(.text(XMLText(string: string, line: pendingLine, source: pendingStart..<pendingStart + pending.count)))
    pending.removeAll(keepingCapacity: true)
  }

  private func append(_ node: XMLNode) {
    if !open.isEmpty { open[open.count - 1].children.append(node) }
  }
}
