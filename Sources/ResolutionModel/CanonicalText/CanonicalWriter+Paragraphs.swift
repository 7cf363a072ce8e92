extension CanonicalWriter {
  /// Writes one block with its line's end.
  mutating func write(_ paragraph: Paragraph) {
    switch paragraph.kind {
    case .table: writeTable(paragraph)
    case .heading: writeLine(String(repeating: "#", count: min(6, max(0, paragraph.depth) + 2)), paragraph)
    case .formula: writeFormula(paragraph)
    case _ where paragraph.depth > 0: writeSubparagraph(paragraph)
    case .operative: writeOperative(paragraph)
    case .unnumbered: writeLine(">", paragraph)
    case .preambular: writePreambular(paragraph)
    }
    write("\n")
  }

  /// The sign, then label and text as far as there are any, each after a space.
  private mutating func writeLine(_ sign: String, _ paragraph: Paragraph) {
    write(sign)
    if let label = paragraph.label {
      write(" ")
      writeBracketed(label)
    }
    writeBody(paragraph, after: " ")
  }

  private mutating func writeFormula(_ paragraph: Paragraph) {
    write("**")
    if let label = paragraph.label { writeBracketed(label) }
    writeBody(paragraph, after: paragraph.label == nil ? "" : " ")
    write("**")
  }

  private mutating func writePreambular(_ paragraph: Paragraph) {
    if let label = paragraph.label {
      writeBracketed(label)
    } else if paragraph.text.isEmpty, paragraph.notes.isEmpty {
      write("[]")
    }
    writeBody(paragraph, after: paragraph.label == nil ? "" : " ")
  }

  private mutating func writeOperative(_ paragraph: Paragraph) {
    write("1.")
    if paragraph.label != operatives.expected(in: paragraph.divisions) {
      write(" ")
      writeBracketed(paragraph.label ?? "")
    }
    operatives.advance(past: paragraph.label, in: paragraph.divisions)
    writeBody(paragraph, after: " ")
  }

  private mutating func writeSubparagraph(_ paragraph: Paragraph) {
    write(String(repeating: " ", count: 3 * min(4, paragraph.depth)))
    if let label = paragraph.label, TextEscape.isBare(label) {
      write(label)
    } else {
      writeBracketed(paragraph.label ?? "")
    }
    writeBody(paragraph, after: " ")
  }

  mutating func writeBracketed(_ label: String) {
    write("[")
    writeEscaped(label)
    write("]")
  }
}
