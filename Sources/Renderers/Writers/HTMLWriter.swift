/// Writes styled text as HTML fragments; a page puts them in its place (see `Web`).
struct HTMLWriter: Sendable {
  /// The blocks of a document, one element each.
  func write(_ document: StyledDocument) -> String {
    document.blocks.map(write).joined(separator: "\n") + "\n"
  }

  /// Runs of text, without a block around them.
  func write(_ runs: [StyledRun]) -> String {
    runs.map(write).joined()
  }

  private func write(_ block: StyledBlock) -> String {
    let classes = [block.isSpaced ? "spaced" : nil, block.indent > 0 ? "in\(min(block.indent, 4))" : nil]
    let attribute = classes.compactMap { $0 }.joined(separator: " ")
    let start = attribute.isEmpty ? "" : " class=\"\(attribute)\""
    let label = trimmed(block.label)
    let text = write(block.runs)
    let content =
      label.isEmpty ? text : "<span class=\"lead\">\(write(label))</span> <span class=\"body\">\(text)</span>"
    let name = HTMLWriter.element(block.kind)
    return "<\(name)\(start)>\(content)</\(name)>"
  }

  private static func element(_ kind: StyledBlock.Kind) -> String {
    switch kind {
    case .title: "h1"
    case .heading: "h2"
    case .paragraph: "p"
    case .preformatted: "pre"
    }
  }

  /// Labels are padded for terminals; a page has columns of its own.
  private func trimmed(_ label: [StyledRun]) -> [StyledRun] {
    let filled = label.filter { $0.text.utf8.contains { $0 != 0x20 } }
    return filled.isEmpty ? [] : label
  }

  private func write(_ run: StyledRun) -> String {
    guard !run.text.isEmpty else { return "" }
    let escaped = HTMLText.escape(run.text)
    let text = marked(HTMLWriter.set(escaped, as: run.part), run.role)
    guard let link = run.link else { return text }
    return "<a href=\"\(HTMLText.escape(link))\">\(text)</a>"
  }

  private static func set(_ text: String, as part: StyledRun.Part) -> String {
    switch part {
    case .text: text
    case .opener: "<em>\(text)</em>"
    case .note: "<small>\(text)</small>"
    }
  }

  private func marked(_ text: String, _ role: Role) -> String {
    switch role {
    case .plain: text
    case .inserted: "<ins>\(text)</ins>"
    case .deleted: "<del>\(text)</del>"
    case .opener: "<em>\(text)</em>"
    case .emphasis: "<strong>\(text)</strong>"
    default: "<span class=\"\(role.rawValue)\">\(text)</span>"
    }
  }
}
