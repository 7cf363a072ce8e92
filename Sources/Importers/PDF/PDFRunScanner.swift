/// Reads what `pdftohtml -xml` writes, one element a line:
///
///     <page number="1" … height="1188" width="918">
///     <fontspec id="3" size="15" …/>
///     <text top="665" left="221" width="59" height="17" font="3"><i>Endorses</i> &amp; all</text>
///
/// It is no parser of XML, since what poppler writes is not always well-formed: tags cross each other and control
/// characters of the file go through.
struct PDFRunScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var pages: [PDFPage] = []
  private var sizes: [Int: Int] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan() -> [PDFPage] {
    while let start = bytes[position...].firstIndex(of: 0x3C) {
      position = start
      takeElement()
    }
    return pages
  }

  private mutating func takeElement() {
    let tag = takeTag()
    if tag.starts(with: "<page ".utf8) {
      pages.append(PDFPage(width: number("width", in: tag), height: number("height", in: tag)))
    } else if tag.starts(with: "<fontspec ".utf8) {
      sizes[number("id", in: tag)] = number("size", in: tag)
    } else if tag.starts(with: "<text ".utf8), !pages.isEmpty {
      takeRun(tag)
    }
  }

  /// The tag at the position, which moves behind it.
  private mutating func takeTag() -> ArraySlice<UInt8> {
    let start = position
    let end = bytes[start...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
    position = end
    return bytes[start..<end]
  }

  /// Takes the text up to its end tag; of the tags in it those of fonts count, links say nothing.
  private mutating func takeRun(_ tag: ArraySlice<UInt8>) {
    var run = PDFRun(
      left: number("left", in: tag), top: number("top", in: tag), width: number("width", in: tag),
      height: number("height", in: tag), size: max(0, sizes[number("font", in: tag)] ?? 0), text: [])
    var (italics, bolds) = (0, 0)
    while position < bytes.count {
      guard bytes[position] == 0x3C else {
        takeSigns(isItalic: italics > 0, into: &run)
        continue
      }
      let inner = takeTag()
      if inner.elementsEqual("</text>".utf8) { break }
      if inner.elementsEqual("<i>".utf8) { italics += 1 }
      if inner.elementsEqual("</i>".utf8) { italics -= 1 }
      if inner.elementsEqual("<b>".utf8) { bolds += 1 }
    }
    run.isBold = bolds > 0
    if run.text.contains(where: { $0 > 0x20 }) { pages[pages.count - 1].runs.append(run) }
  }

  /// Takes the signs up to the next tag.
  private mutating func takeSigns(isItalic: Bool, into run: inout PDFRun) {
    let start = run.text.count
    let end = bytes[position...].firstIndex(of: 0x3C) ?? bytes.count
    while position < end {
      if bytes[position] == 0x26, let sign = reference(before: end) {
        run.text += String(sign).utf8
      } else if isWideSpace {
        run.text.append(0x20)
        position += 3
      } else {
        run.text.append(bytes[position] < 0x20 ? 0x20 : bytes[position])
        position += 1
      }
    }
    if isItalic, run.text.count > start { run.italic.append(start..<run.text.count) }
  }

  /// Whether a space of a width of its own follows: U+2000 to U+200A, U+3000.
  private var isWideSpace: Bool {
    let signs = bytes[position...].prefix(3)
    return signs.starts(with: [0xE3, 0x80, 0x80])
      || (signs.starts(with: [0xE2, 0x80]) && (0x80...0x8A).contains(signs.last ?? 0))
  }

  /// The sign that a reference stands for, `&amp;` or `&#160;`; the position moves behind it.
  private mutating func reference(before end: Int) -> Unicode.Scalar? {
    guard let stop = bytes[position..<min(end, position + 12)].firstIndex(of: 0x3B) else { return nil }
    let name = String(decoding: bytes[position + 1..<stop], as: UTF8.self)
    let sign: Unicode.Scalar? =
      switch name {
      case "amp": "&"
      case "lt": "<"
      case "gt": ">"
      case "quot": "\""
      case "apos": "'"
      default: name.hasPrefix("#") ? UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) : nil
      }
    guard let sign, sign.value >= 0x20 else { return nil }
    position = stop + 1
    return sign
  }

  /// The whole number that an attribute gives, between plus and minus a million; 0 when it gives none.
  private func number(_ name: String, in tag: ArraySlice<UInt8>) -> Int {
    let key = Array(" \(name)=\"".utf8)
    var index = tag.startIndex
    while index + key.count < tag.endIndex {
      if tag[index] == 0x20, tag[index...].starts(with: key) {
        let value = tag[(index + key.count)...].prefix(8).prefix { $0.isDigit || $0 == 0x2D || $0 == 0x2E }
        let whole = String(decoding: value.prefix { $0 != 0x2E }, as: UTF8.self)
        return max(-1_000_000, min(1_000_000, Int(whole) ?? 0))
      }
      index += 1
    }
    return 0
  }
}
