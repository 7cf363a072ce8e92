import ResolutionModel

/// A resolution as a page: particulars, then every paragraph beside its locator.
public struct ResolutionLayout: Sendable {
  /// Whether each paragraph shows the lines it came from, and the page.
  public var showsPlaces: Bool

  public init(showsPlaces: Bool = false) {
    self.showsPlaces = showsPlaces
  }

  /// The page of a resolution, or of those of its paragraphs that are kept; with the document it was read from, if it was.
  public func lay(
    out resolution: Resolution, keeping kept: [Int]? = nil, from document: ImportedDocument? = nil
  ) -> StyledDocument {
    var blocks = title(of: resolution) + particulars(of: resolution)
    let locators = resolution.locators
    let indices = kept ?? Array(resolution.paragraphs.indices)
    let width = (indices.map { locators[$0].description.utf8.count }.max() ?? 0) + 2
    let places = showsPlaces ? document.map(PlaceText.init) : nil
    for index in indices {
      let place = places?.place(ofParagraph: index)
      blocks += lay(out: resolution.paragraphs[index], at: locators[index], width: width, place: place)
    }
    return StyledDocument(blocks)
  }

  private func title(of resolution: Resolution) -> [StyledBlock] {
    guard !resolution.heading.isEmpty else { return [] }
    return [StyledBlock(.title, [StyledRun(resolution.heading)])]
  }

  private func particulars(of resolution: Resolution) -> [StyledBlock] {
    let facts: [(String, String?)] = [
      ("organ", resolution.organ?.name), ("session", resolution.session?.description),
      ("agenda item", resolution.agendaItem), ("language", resolution.language.code),
      ("adopted", resolution.adopted?.description), ("meeting", resolution.meeting),
      ("vote", resolution.vote?.summary), ("draft", resolution.draftSymbol), ("origin", resolution.origin),
    ]
    let known = facts.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : "\(name) \($0)" } }
    return [StyledBlock([StyledRun(known.joined(separator: " · "), .muted)])]
  }

  private func lay(out paragraph: Paragraph, at locator: Locator, width: Int, place: String?)
    -> [StyledBlock]
  {
    let name = locator.description
    let label = [
      StyledRun(name, .label), StyledRun(String(repeating: " ", count: max(1, width - name.utf8.count))),
    ]
    if let table = paragraph.table {
      return [StyledBlock(.preformatted, label: label, TableLayout.runs(of: table), isSpaced: true)]
    }
    var runs = ParagraphRuns.runs(of: paragraph)
    if let place { runs.append(StyledRun("  [\(place)]", .muted)) }
    let block = StyledBlock(
      paragraph.kind == .heading ? .heading : .paragraph, label: label, runs, isSpaced: paragraph.depth == 0)
    return [block] + paragraph.notes.map { note(of: $0, width: width) }
  }

  private func note(of note: Footnote, width: Int) -> StyledBlock {
    StyledBlock(
      label: [StyledRun(String(repeating: " ", count: width) + "[\(note.marker)] ", .muted)],
      [StyledRun(note.text, .muted)])
  }
}

/// A paragraph's text cut into runs: printed label, opener, text, note marks.
enum ParagraphRuns {
  static func runs(of paragraph: Paragraph) -> [StyledRun] {
    var runs = paragraph.label.map { [StyledRun($0 + " ", .muted)] } ?? []
    let opener = paragraph.opener.unicodeScalars.count
    let scalars = Array(paragraph.text.unicodeScalars)
    var start = 0
    func add(upTo end: Int) {
      let middle = min(max(start, opener), end)
      runs.append(StyledRun(text(scalars[start..<middle]), .opener))
      runs.append(StyledRun(text(scalars[middle..<end])))
      start = end
    }
    for note in paragraph.notes where note.offset >= start && note.offset <= scalars.count {
      add(upTo: note.offset)
      runs.append(StyledRun("[\(note.marker)]", .muted))
    }
    add(upTo: scalars.count)
    return runs.filter { !$0.text.isEmpty }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

/// Places in a file in words.
struct PlaceText {
  private let document: ImportedDocument
  private let source: SourceLines

  init(_ document: ImportedDocument) {
    self.document = document
    source = SourceLines(document)
  }

  /// `page 2, lines 36–37`: the lines of the file, and the page where it has some; nil for a paragraph it does not have.
  func place(ofParagraph index: Int) -> String? {
    guard document.places.indices.contains(index) else { return nil }
    let place = document.places[index]
    let lines = PlaceText.lines(source.runs(of: place).map { document.fileLines(of: $0) })
    guard let pages = source.pages(of: place.lines) else { return lines }
    return (pages.count == 1 ? "page \(pages.lowerBound), " : "pages \(pages.lowerBound)–\(pages.upperBound), ") + lines
  }

  /// `lines 36–37, 46–49`.
  static func lines(_ runs: [ClosedRange<Int>]) -> String {
    guard let first = runs.first, runs.count > 1 else { return runs.first.map { lines($0) } ?? "" }
    let start = first.count == 1 ? "lines \(first.lowerBound)" : lines(first)
    let others = runs.dropFirst().map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return ([start] + others).joined(separator: ", ")
  }

  static func lines(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)–\(lines.upperBound)"
  }
}
