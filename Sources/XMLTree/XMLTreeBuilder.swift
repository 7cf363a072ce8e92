/// Builds the tree of elements from the events of one parse.
struct XMLTreeBuilder {
  /// An element whose end has not been seen.
  struct OpenElement {
    var name: String
    var attributes: [XMLAttribute] = []
    var children: [XMLNode] = []
    var line: Int
    /// The byte of its start tag's `<`.
    var start: Int
  }

  private let source: [UInt8]
  /// Names of elements that are left out with all that is in them.
  private let skipped: Set<String>
  private var open: [OpenElement] = []
  private(set) var root: XMLElement?
  /// How many elements are open, those that are left out among them.
  private(set) var depth = 0
  /// How many elements have started.
  private(set) var count = 0
  /// The depth at which leaving out started.
  private var skipDepth: Int?
  /// Where the last event ended, in bytes.
  private var position = 0
  private var pending: [UInt8] = []
  private var pendingStart = 0
  private var pendingLine = 1

  init(source: [UInt8], skipping skipped: Set<String>) {
    self.source = source
    self.skipped = skipped
  }

  /// Whether what comes is left out.
  var isSkipping: Bool { skipDepth != nil }

  mutating func start(_ name: String, line: Int, at offset: Int) {
    flush()
    depth += 1
    count += 1
    position = offset
    if isSkipping { return }
    if skipped.contains(name) {
      skipDepth = depth
    } else {
      open.append(OpenElement(name: name, line: line, start: tagStart(before: offset)))
    }
  }

  /// The `<` of a start tag that is read up to a byte; inside a tag no other can stand.
  private func tagStart(before offset: Int) -> Int {
    var index = min(offset, source.count - 1)
    while index > 0, source[index] != 0x3C { index -= 1 }
    return index
  }

  /// Adds an attribute to the element that started last.
  mutating func add(_ attribute: XMLAttribute) {
    if !isSkipping, !open.isEmpty { open[open.count - 1].attributes.append(attribute) }
  }

  mutating func end(at offset: Int) {
    flush()
    position = offset
    depth -= 1
    if let start = skipDepth {
      if depth < start { skipDepth = nil }
      return
    }
    guard let last = open.popLast() else { return }
    let element = XMLElement(
      name: last.name, attributes: last.attributes, children: last.children, line: last.line,
      source: last.start..<max(last.start, offset))
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  /// Notes that a comment or processing instruction ended here.
  mutating func pass(to offset: Int) {
    flush()
    position = offset
  }

  /// Takes character data that ends at a byte and on a line.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, endingAt offset: Int, line: Int) {
    defer { position = offset }
    if isSkipping { return }
    let start = offset - bytes.count
    // HTML comes without places, and in as many pieces as its author likes: those of a line are one text.
    if offset == 0 {
      let firstLine = line - bytes.count { $0 == 0x0A }
      if firstLine != pendingLine { flush() }
      pending.append(contentsOf: bytes)
      (pendingStart, pendingLine) = (0, firstLine)
      return
    }
    let isVerbatim = stands(bytes, at: start)
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

  private func stands(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + bytes.count <= source.count else { return false }
    return source.withUnsafeBytes { source in
      let bytes = UnsafeRawBufferPointer(bytes)
      var index = 0
      while index + 8 <= bytes.count {
        let mine = source.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
        if mine != bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
        index += 8
      }
      while index < bytes.count, source[start + index] == bytes[index] { index += 1 }
      return index >= bytes.count
    }
  }

  private mutating func flush() {
    if pending.isEmpty { return }
    let string = String(decoding: pending, as: UTF8.self)
    let source = position == 0 ? 0..<0 : pendingStart..<pendingStart + pending.count
    append(.text(XMLText(string: string, line: pendingLine, source: source)))
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ node: XMLNode) {
    if !open.isEmpty { open[open.count - 1].children.append(node) }
  }
}
