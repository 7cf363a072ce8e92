import LanguagePacks
import ResolutionModel

/// What a Word file says of its resolution outside the paragraphs.
struct WordParticulars {
  private let printed: PrintedText
  private var particulars: Particulars
  private(set) var warnings: [ImportWarning] = []

  /// - Parameter start: The line on which the resolution proper begins, as an index.
  init(_ printed: PrintedText, start: Int) {
    self.printed = printed
    let top = max(0, start - printed.thresholds.mastheadLines)
    var reader = MastheadReader(Array(top..<start), in: printed)
    for cell in reader.read() {
      warnings.append(ImportWarning(.unplaced, cell.text, line: printed.lines[cell.line].number))
    }
    particulars = reader.particulars
    let next = start..<min(printed.lines.count, start + 2)
    let formula = next.lazy.compactMap { printed.formulas.organ(of: printed.text.content($0))?.organ }.first
    if particulars.organ == nil || particulars.symbol == nil {
      particulars.complete(number: reader.number, formula: formula)
    }
    particulars.session = particulars.session ?? particulars.symbol?.session
  }

  /// Takes what closing lines say, each a paragraph of its own.
  mutating func read(closingLines lines: [Int]) {
    let reader = ClosingReader(printed: printed)
    for line in lines {
      reader.read([line], into: &particulars)
      if var vote = particulars.vote {
        reader.readVoters(line, into: &vote)
        particulars.vote = vote
      }
    }
  }

  /// Takes what styles say of title, origin and sponsors.
  mutating func take(_ roles: RoleParagraphs) {
    particulars.title = roles.title
    particulars.origin = roles.origin
    guard !roles.sponsors.isEmpty else { return }
    particulars.proceedings.append(
      Proceeding(stage: .draft, document: particulars.symbol?.description ?? "", actors: roles.sponsors))
  }

  /// Takes what the lines say that stand below the last paragraph.
  mutating func read(closing groups: [[Int]]) {
    for group in groups { ClosingReader(printed: printed).read(group, into: &particulars) }
  }

  /// The resolution with its particulars.
  func resolution(_ paragraphs: [Paragraph]) -> Resolution {
    let typography = Typography(language: printed.pack.language)
    return Resolution(
      symbol: particulars.symbol, title: typography.normalise(particulars.title).text, organ: particulars.organ,
      session: particulars.session, agendaItem: typography.normalise(particulars.agendaItem).text,
      language: printed.pack.language, adopted: particulars.adopted, meeting: particulars.meeting,
      vote: particulars.vote, origin: typography.normalise(particulars.origin).text,
      proceedings: particulars.proceedings, paragraphs: paragraphs)
  }
}
