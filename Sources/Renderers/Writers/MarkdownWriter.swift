/// Writes styled text as Markdown, for pull requests and chat: what is inserted in bold, what is deleted struck out.
public struct MarkdownWriter: Sendable {
  public init() {}

  /// The document as text; blocks have an empty line between them.
  public func write(_ document: StyledDocument) -> String {
    var output = ""
    var quoted: [String] = []
    func flush() {
      guard !quoted.isEmpty else { return }
      output += fenced(quoted) + "\n"
      quoted = []
    }
    for block in document.blocks {
      if block.kind == .preformatted {
        quoted.append((block.label + block.runs).map(\.text).joined())
      } else {
        flush()
        let text = write(block)
        if !text.isEmpty { output += text + "\n\n" }
      }
    }
    flush()
    return output.hasSuffix("\n\n") ? String(output.dropLast()) : output
  }

  private func write(_ block: StyledBlock) -> String {
    let label = write(trimmed(block.label))
    let text = write(block.runs)
    let line = [label, text].filter { !$0.isEmpty }.joined(separator: " ")
    switch block.kind {
    case .title: return "# " + line
    case .heading: return "## " + line
    case .paragraph, .preformatted:
      return String(repeating: "> ", count: min(block.indent, 3)) + MarkdownText.escapeStart(line)
    }
  }

  /// Lines that keep their breaks, fenced with more backquotes than they hold.
  private func fenced(_ lines: [String]) -> String {
    let text = lines.joined(separator: "\n")
    let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\n\(Printable.text(text))\n\(fence)\n"
  }

  private func trimmed(_ label: [StyledRun]) -> [StyledRun] {
    label.filter { $0.text.utf8.contains { $0 != 0x20 } }
  }

  private func write(_ runs: [StyledRun]) -> String {
    let filled = runs.filter { !$0.text.isEmpty }
    return filled.indices.map { index in
      MarkdownRun(
        filled[index], before: index > 0 ? filled[index - 1].text.unicodeScalars.last : nil,
        after: index + 1 < filled.count ? filled[index + 1].text.unicodeScalars.first : nil
      ).text
    }.joined()
  }
}

/// One run, marked so that a Markdown reader sees the marks: `**` opens only before a letter or after a space or
/// punctuation (CommonMark, 6.2), so that `word**,** next` needs tags instead.
private struct MarkdownRun {
  private(set) var run: StyledRun
  let before: Unicode.Scalar?
  let after: Unicode.Scalar?

  init(_ run: StyledRun, before: Unicode.Scalar?, after: Unicode.Scalar?) {
    self.run = run
    // A footnote at its mark, apart from the words it stands in.
    if run.part == .note { self.run.text = " [note: \(run.text)]" }
    self.before = before
    self.after = after
  }

  var text: String {
    let scalars = run.text.unicodeScalars
    let start = scalars.prefix { $0.properties.isWhitespace }
    let core = scalars.dropFirst(start.count)
    let length = core.lastIndex { !$0.properties.isWhitespace }.map { core.index(after: $0) } ?? core.startIndex
    let words = core[..<length]
    guard !words.isEmpty else { return " " }
    let marked = linked(mark(words, isTight: (start.isEmpty, length == core.endIndex)))
    return (start.isEmpty ? "" : " ") + marked + (length == core.endIndex ? "" : " ")
  }

  private func mark(_ words: Substring.UnicodeScalarView, isTight: (Bool, Bool)) -> String {
    let text = String(words)
    switch run.role {
    case .inserted where run.part == .opener: return delimited(text, ["**", "*"], ["ins", "em"], isTight)
    case .deleted where run.part == .opener: return delimited(text, ["~~", "*"], ["del", "em"], isTight)
    case _ where run.part == .opener: return delimited(text, ["*"], ["em"], isTight)
    case .inserted: return delimited(text, ["**"], ["ins"], isTight)
    case .deleted: return delimited(text, ["~~"], ["del"], isTight)
    case .opener: return delimited(text, ["*"], ["em"], isTight)
    case .label, .emphasis, .error, .substantive: return delimited(text, ["**"], ["strong"], isTight)
    case .symbol: return run.link == nil ? MarkdownText.code(text) : MarkdownText.escape(text)
    case .plain, .muted, .moved, .technical, .warning, .success, .oldest, .older, .middleAged, .newer, .newest:
      return MarkdownText.escape(text)
    }
  }

  /// The text in marks, the outer one first, or in tags where they would not be seen.
  private func delimited(_ text: String, _ marks: [String], _ tags: [String], _ isTight: (Bool, Bool)) -> String {
    let escaped = MarkdownText.escape(text)
    let opens = holds(inside: text.unicodeScalars.first, outside: isTight.0 ? before : nil)
    let closes = holds(inside: text.unicodeScalars.last, outside: isTight.1 ? after : nil)
    if opens, closes { return marks.joined() + escaped + marks.reversed().joined() }
    return tags.map { "<\($0)>" }.joined() + escaped + tags.reversed().map { "</\($0)>" }.joined()
  }

  /// Whether a mark between the two scalars is seen; nil stands for a space or the end of the line.
  private func holds(inside: Unicode.Scalar?, outside: Unicode.Scalar?) -> Bool {
    guard let inside else { return false }
    return isWordLike(inside) || outside.map { !isWordLike($0) } ?? true
  }

  private func isWordLike(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func linked(_ text: String) -> String {
    run.link.map {
      "[\(text)](\($0.replacing(" ", with: "%20").replacing(")", with: "%29").replacing("(", with: "%28")))"
    } ?? text
  }
}
