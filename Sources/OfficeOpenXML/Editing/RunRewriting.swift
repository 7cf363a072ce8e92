import XMLTree

/// Writes a run anew with parts of its text deleted and others inserted, as tracked changes.
struct RunRewriting {
  private enum Kind { case kept, deleted, inserted }

  let bytes: [UInt8]
  let stamp: ChangeStamp
  private var nextID: Int
  /// What the run has become so far: neighbours of one kind are one.
  private var parts: [(kind: Kind, content: String)] = []

  init(bytes: [UInt8], stamp: ChangeStamp, firstID: Int) {
    self.bytes = bytes
    self.stamp = stamp
    nextID = firstID
  }

  /// The XML that takes the place of a run.
  ///
  /// - Parameter cuts: What is done to its pieces of text, by the first byte of each.
  mutating func rewrite(_ run: XMLElement, in parent: XMLElement, _ cuts: [Int: PieceCuts]) -> String {
    let prefix = prefix(of: run)
    parts = []
    for case .element(let child) in run.children where child.name != "rPr" {
      let own = cuts.filter { child.source.contains($0.key) }
      if own.isEmpty {
        add(.kept, raw(child.source))
      } else if child.name == "t" {
        rewrite(text: child, own, prefix)
      } else {
        rewrite(character: child, own, prefix)
      }
    }
    let properties = properties(of: run)
    return parts.map { wrap($0.kind, $0.content, run, properties, parent, prefix) }.joined()
  }

  private mutating func add(_ kind: Kind, _ content: String) {
    if content.isEmpty { return }
    if let last = parts.last, last.kind == kind {
      parts[parts.count - 1].content += content
    } else {
      parts.append((kind, content))
    }
  }

  /// A `w:t`, piece by piece.
  private mutating func rewrite(text element: XMLElement, _ cuts: [Int: PieceCuts], _ prefix: String) {
    for piece in TextPieces.pieces(of: element) {
      rewrite(piece: Array(piece.string.utf8), cuts[piece.source.lowerBound] ?? PieceCuts(), prefix)
    }
  }

  private mutating func rewrite(piece text: [UInt8], _ cuts: PieceCuts, _ prefix: String) {
    let ends = cuts.deleted.flatMap { [$0.lowerBound, $0.upperBound] } + cuts.inserted.map(\.at) + [0, text.count]
    let places = Set(ends.filter { $0 <= text.count }).sorted()
    for (index, place) in places.enumerated() {
      for insertion in cuts.inserted where insertion.at == place {
        add(.inserted, RunText.xml(insertion.text, prefix))
      }
      guard index + 1 < places.count else { break }
      let next = places[index + 1]
      let string = String(decoding: text[place..<next], as: UTF8.self)
      let isDeleted = cuts.deleted.contains { $0.lowerBound <= place && next <= $0.upperBound }
      let element = isDeleted ? "delText" : "t"
      add(
        isDeleted ? .deleted : .kept,
        "<\(prefix)\(element) xml:space=\"preserve\">\(XMLEscape.text(string))</\(prefix)\(element)>")
    }
  }

  /// An element that stands for a character: kept or deleted as a whole.
  private mutating func rewrite(character element: XMLElement, _ cuts: [Int: PieceCuts], _ prefix: String) {
    let cut = cuts.values.first ?? PieceCuts()
    for insertion in cut.inserted where insertion.at == 0 { add(.inserted, RunText.xml(insertion.text, prefix)) }
    add(cut.deleted.isEmpty ? .kept : .deleted, raw(element.source))
    for insertion in cut.inserted where insertion.at > 0 { add(.inserted, RunText.xml(insertion.text, prefix)) }
  }

  private mutating func wrap(
    _ kind: Kind, _ content: String, _ run: XMLElement, _ properties: String, _ parent: XMLElement, _ prefix: String
  ) -> String {
    let body = "<\(prefix)r>\(properties)\(content)</\(prefix)r>"
    switch kind {
    case .kept: return startTag(of: run) + properties + content + "</\(prefix)r>"
    case .deleted: return change("del", body, prefix)
    case .inserted:
      // An insertion inside another's is its own: the other one ends before it and goes on behind it.
      guard parent.name == "ins" || parent.name == "moveTo" else { return change("ins", body, prefix) }
      let name = "\(prefix)\(parent.name)"
      return "</\(name)>" + change("ins", body, prefix) + startTag(of: parent)
    }
  }

  private mutating func change(_ name: String, _ content: String, _ prefix: String) -> String {
    defer { nextID += 1 }
    let date = stamp.date.isEmpty ? "" : " \(prefix)date=\"\(XMLEscape.attribute(stamp.date))\""
    let author = " \(prefix)author=\"\(XMLEscape.attribute(stamp.author))\""
    return "<\(prefix)\(name) \(prefix)id=\"\(nextID)\"\(author)\(date)>\(content)</\(prefix)\(name)>"
  }

  /// The run's properties without the tracked change of them, which stays with nothing that is new.
  private func properties(of run: XMLElement) -> String {
    guard let properties = run.first("rPr") else { return "" }
    guard let change = properties.first("rPrChange") else { return raw(properties.source) }
    return raw(properties.source.lowerBound..<change.source.lowerBound)
      + raw(change.source.upperBound..<properties.source.upperBound)
  }

  private func raw(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The prefix of an element's name with its colon: `w:`.
  private func prefix(of element: XMLElement) -> String {
    let name = bytes[(element.source.lowerBound + 1)...].prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    return String(decoding: name.dropLast(element.name.utf8.count), as: UTF8.self)
  }

  /// An element's start tag as it stands; a `>` in quotes does not end it.
  private func startTag(of element: XMLElement) -> String {
    var quote: UInt8?
    for index in element.source {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return raw(element.source.lowerBound..<index + 1)
      }
    }
    return raw(element.source)
  }
}
