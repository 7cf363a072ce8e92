/// Puts the letters of scripts that run from right to left in the order they are read in.
///
/// Poppler turns every run of such a script round, as is right for files that print its letters from left to right. Of
/// those that print them as they are read, the text comes out backwards: `ةماعلا ةيعمجلا` for `الجمعية العامة`. The
/// Arabic article tells which a file is: words begin with it.
enum PDFDirection {
  /// The pages with their letters in reading order.
  static func readable(_ pages: [PDFPage]) -> [PDFPage] {
    let plain = pages.map(inLetters)
    guard isBackwards(plain) else { return plain }
    return zip(pages, plain).map { page, plain in
      var read = plain
      for index in page.runs.indices {
        if isTurned(plain.runs[index].text) {
          read.runs[index] = page.runs[index]
          turn(&read.runs[index])
        } else {
          swapEdges(of: &read.runs[index])
        }
      }
      return read
    }
  }

  /// The page with letters for their shapes.
  private static func inLetters(_ page: PDFPage) -> PDFPage {
    var page = page
    for index in page.runs.indices where ArabicForms.mayOccur(in: page.runs[index].text) {
      set(Array(String(decoding: page.runs[index].text, as: UTF8.self).unicodeScalars), in: &page.runs[index])
    }
    return page
  }

  /// Puts a dash that stands left of figures behind them, as it is read: `12 - ` for ` - 12`.
  private static func swapEdges(of run: inout PDFRun) {
    let isEdge: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x2D }
    let start = run.text.prefix(while: isEdge)
    let end = run.text[start.endIndex...].reversed().prefix(while: isEdge)
    let core = run.text[start.endIndex..<(run.text.endIndex - end.count)]
    guard !core.isEmpty, start.contains(0x2D), core.allSatisfy({ $0.isDigit || $0 == 0x2F || $0 == 0x2E }) else {
      return
    }
    let isItalic = run.isItalic
    run.text = Array(end) + core + start.reversed()
    run.italic = isItalic ? [0..<run.text.count] : []
  }

  private static func set(_ scalars: [Unicode.Scalar], in run: inout PDFRun) {
    let isItalic = run.isItalic
    run.text = Array(ArabicForms.letters(of: scalars).utf8)
    run.italic = isItalic ? [0..<run.text.count] : []
  }

  /// Whether more words end in the article, the wrong way round, than begin with it.
  private static func isBackwards(_ pages: [PDFPage]) -> Bool {
    var balance = 0
    for run in pages.lazy.flatMap(\.runs) {
      for word in run.text.split(separator: 0x20) where word.count > 2 * article.count {
        if word.starts(with: article) { balance -= 1 }
        if word.suffix(reversedArticle.count).elementsEqual(reversedArticle) { balance += 1 }
      }
    }
    return balance > 0
  }

  private static let article = Array("ال".utf8)
  private static let reversedArticle = Array(String("ال".unicodeScalars.reversed().map(Character.init)).utf8)

  /// Whether poppler turned a run round: what has Arabic letters, or nothing but signs.
  private static func isTurned(_ text: [UInt8]) -> Bool {
    text.contains { (0xD8...0xDB).contains($0) } || !text.contains { $0.isDigit || $0.isLetterASCII || $0 >= 0xC3 }
  }

  private static func turn(_ run: inout PDFRun) {
    var scalars = Array(String(decoding: run.text, as: UTF8.self).unicodeScalars.reversed())
    orderLigatures(in: &scalars)
    set(scalars, in: &run)
  }

  /// Puts the letters of lam-alef behind the article in order, `األمم` → `الأمم`: fonts have one sign for the two, which
  /// is not turned round. No word has two alefs in a row; elsewhere in a word nothing tells.
  private static func orderLigatures(in scalars: inout [Unicode.Scalar]) {
    let alefs: Set<Unicode.Scalar> = ["ا", "أ", "إ", "آ"]
    for index in scalars.indices.dropLast(2)
    where scalars[index] == "ا" && alefs.contains(scalars[index + 1]) && scalars[index + 2] == "ل" {
      scalars.swapAt(index + 1, index + 2)
    }
  }
}
