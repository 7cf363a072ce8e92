import ResolutionModel

/// The paragraphs of a resolution, in the parts of a file: preamble, main body, and annexes at its end.
struct AkomaNtosoBody {
  let resolution: Resolution
  private let locators: [Locator]
  private let preamble: Range<Int>
  private let main: Range<Int>
  private let annexes: [Range<Int>]

  init(_ resolution: Resolution) {
    self.resolution = resolution
    locators = resolution.locators
    let paragraphs = resolution.paragraphs
    let start = paragraphs.prefix { $0.divisions.isEmpty && ($0.kind == .formula || $0.kind == .preambular) }.count
    let end = max(start, AkomaNtosoBody.annexStart(paragraphs))
    preamble = 0..<start
    main = start..<end
    annexes = AkomaNtosoBody.annexes(paragraphs, from: end)
  }

  /// Where the annexes begin that nothing else comes after.
  private static func annexStart(_ paragraphs: [Paragraph]) -> Int {
    let last = paragraphs.lastIndex { paragraph in
      if case .annex = paragraph.divisions.first { return false }
      return true
    }
    return last.map { $0 + 1 } ?? 0
  }

  private static func annexes(_ paragraphs: [Paragraph], from start: Int) -> [Range<Int>] {
    var annexes: [Range<Int>] = []
    for index in paragraphs.indices.dropFirst(start) {
      if let last = annexes.last, paragraphs[last.lowerBound].divisions.first == paragraphs[index].divisions.first {
        annexes[annexes.count - 1] = last.lowerBound..<index + 1
      } else {
        annexes.append(index..<index + 1)
      }
    }
    return annexes
  }

  func writePreamble(to xml: inout XMLText) {
    guard !preamble.isEmpty else { return }
    xml.newLine()
    xml.element("preamble") { write(preamble, isInPreamble: true, to: &$0) }
  }

  func writeMain(to xml: inout XMLText) {
    xml.newLine()
    xml.element("mainBody") { xml in
      write(main, to: &xml)
      // The format wants something there.
      if main.isEmpty { xml.element("p") }
    }
  }

  func writeAnnexes(to xml: inout XMLText) {
    guard !annexes.isEmpty else { return }
    let meta = AkomaNtosoMeta(resolution, ancestry: nil)
    xml.newLine()
    xml.element("attachments") { xml in
      for (index, annex) in annexes.enumerated() {
        xml.newLine()
        xml.element("attachment") { xml in
          xml.element("doc", [("name", "annex")]) { xml in
            xml.element("meta") { meta.writeIdentification(component: "!annex_\(index + 1)", to: &$0) }
            xml.newLine()
            xml.element("mainBody") { write(annex, to: &$0) }
          }
        }
      }
    }
  }

  private func write(_ range: Range<Int>, isInPreamble: Bool = false, to xml: inout XMLText) {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = AkomaNtosoBody.branch(index, in: resolution.paragraphs[..<range.upperBound])
      xml.newLine()
      AkomaNtosoParagraph(resolution, locators, isInPreamble: isInPreamble).write(index..<end, to: &xml)
      index = end
    }
  }

  /// The end of a paragraph with its sub-paragraphs.
  static func branch(_ start: Int, in paragraphs: ArraySlice<Paragraph>) -> Int {
    let owner = paragraphs[start]
    guard owner.kind == .operative || owner.kind == .preambular else { return start + 1 }
    var end = start + 1
    while end < paragraphs.endIndex, paragraphs[end].kind == owner.kind,
      paragraphs[end].divisions == owner.divisions, paragraphs[end].depth > owner.depth
    {
      end += 1
    }
    return end
  }
}
