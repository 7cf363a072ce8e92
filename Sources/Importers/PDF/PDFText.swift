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
      let parts = PDFLine.lines(of: page).flatMap { PDFText.parts(of: $0) }
      all += parts.reduce(0) { $0 + $1.signs }
      split += signsInColumns(parts, width: page.width, thresholds)
    }
    return all > 0 && Double(split) >= Double(all) * thresholds.columnSigns
  }

  /// What stands on a line without a gap as wide as that between columns.
  private struct Part {
    var left: Int
    var right: Int
    var signs: Int
  }

  private static func parts(of line: PDFLine) -> [Part] {
    var parts: [Part] = []
    for run in line.runs.sorted(by: { $0.left < $1.left }) {
      if let last = parts.indices.last, (run.left - parts[last].right) * 2 <= line.main.height {
        parts[last].right = max(parts[last].right, run.right)
        parts[last].signs += run.text.count
      } else {
        parts.append(Part(left: run.left, right: run.right, signs: run.text.count))
      }
    }
    return parts
  }

  /// The signs that stand on either side of the best gutter in the middle third of a page; none where one side has
  /// little.
  private static func signsInColumns(_ parts: [Part], width: Int, _ thresholds: PDFThresholds) -> Int {
    let all = parts.reduce(0) { $0 + $1.signs }
    var most = 0
    for gutter in stride(from: width / 3, through: width * 2 / 3, by: max(1, width / 100)) {
      let left = parts.reduce(0) { $0 + ($1.right <= gutter ? $1.signs : 0) }
      let right = parts.reduce(0) { $0 + ($1.left >= gutter ? $1.signs : 0) }
      if Double(min(left, right)) >= Double(all) * thresholds.columnShare { most = max(most, left + right) }
    }
    return most
  }
}
