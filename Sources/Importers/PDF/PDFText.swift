/// Judges whether the text of a PDF file can be read.
enum PDFText {
  /// Whether words are parted by spaces of the file's own, and not only by their places; Chinese knows none.
  static func hasSpaces(_ pages: [PDFPage], _ thresholds: PDFThresholds) -> Bool {
    var (letters, spaces) = (0, 0)
    for byte in pages.lazy.flatMap(\.runs).flatMap(\.text) {
      if byte == 0x20 { spaces += 1 } else if byte.isLetterASCII || (0xC3...0xDB).contains(byte) { letters += 1 }
    }
    return letters <= spaces * thresholds.lettersForSpace
  }

  /// Why a file is not read; nil when it is.
  static func refusal(of pages: [PDFPage], _ thresholds: PDFThresholds) -> String? {
    let signs = pages.reduce(0) { $0 + $1.runs.reduce(0) { $0 + $1.text.count { $0 > 0x20 } } }
    if signs < thresholds.signsOnPage * max(1, pages.count) {
      return "a PDF file without text, as scanners make them; recognise its text first, for example with "
        + "`ocrmypdf FILE NEW.pdf`"
    }
    if isInColumns(pages, thresholds) {
      return "a PDF file printed in two columns; give the text of one column after the other as plain text"
    }
    return nil
  }

  private static func isInColumns(_ pages: [PDFPage], _ thresholds: PDFThresholds) -> Bool {
    var (all, split) = (0, 0)
    for page in pages {
      for line in PDFLine.lines(of: page) {
        all += 1
        if isSplit(line, on: page, thresholds) { split += 1 }
      }
    }
    return all > 0 && Double(split) >= Double(all) * thresholds.columnLines
  }

  /// Whether a line has a gap in the middle third of the page and much text on both sides of it.
  private static func isSplit(_ line: PDFLine, on page: PDFPage, _ thresholds: PDFThresholds) -> Bool {
    let least = Double(page.width) * thresholds.columnWidth
    return line.runs.indices.dropLast().contains { index in
      let gap = line.gap(after: index)
      let (one, other) = (line.runs[index], line.runs[index + 1])
      let start = min(one.right, other.right)
      return gap * 2 > line.main.height && start * 3 > page.width && (start + gap) * 3 < page.width * 2
        && Double(start - line.left) > least && Double(line.right - start - gap) > least
    }
  }
}
