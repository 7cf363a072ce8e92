import DraftChecker
import LanguagePacks
import ResolutionModel

/// Reads the notation of `RuleExample` into a document whose places map to the example's bytes.
struct ExampleReader {
  private let example: RuleExample
  private let pack: LanguagePack
  private var paragraphs: [Paragraph] = []
  private var places: [SourcePlace] = []
  private var divisions: [Division] = []
  private var sections = 0
  private var annexes = 0
  private var notes = 0
  private var adopted: CalendarDate?

  static func document(_ example: RuleExample) -> ImportedDocument {
    var reader = ExampleReader(example)
    reader.read()
    return ImportedDocument(
      format: .plainText, source: example.text,
      resolution: Resolution(
        symbol: example.symbol, organ: example.organ, session: example.symbol?.session, language: example.language,
        adopted: reader.adopted, paragraphs: reader.paragraphs),
      places: reader.places)
  }

  /// The adopted text an example is measured against; its symbol may stand on the first line.
  static func text(_ base: String?, for example: RuleExample) -> Resolution? {
    guard let base else { return nil }
    let symbol = Symbol(String(base.prefix { $0 != "\n" }))
    let text = symbol == nil ? base : String(base.drop { $0 != "\n" }.dropFirst())
    return document(RuleExample(text, language: example.language, organ: example.organ, symbol: symbol)).resolution
  }

  /// A checker with what an example says is adopted.
  static func checker(_ rules: [any Rule], for example: RuleExample) -> Checker {
    Checker(
      rules: rules, adopted: example.adopted, base: text(example.base, for: example),
      official: text(example.official, for: example))
  }

  /// The bytes between `⟦` and `⟧`, counted without the marks.
  static func marks(_ example: RuleExample) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (offset, start) = (0, 0)
    for scalar in example.marked.unicodeScalars {
      switch scalar {
      case "⟦": start = offset
      case "⟧": ranges.append(start..<offset)
      default: offset += Unicode.UTF8.width(scalar)
      }
    }
    return ranges
  }

  private init(_ example: RuleExample) {
    self.example = example
    pack = LanguagePack.pack(for: example.language)
  }

  private mutating func read() {
    var offset = 0
    let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
    let isNumbered = lines.contains { $0.prefix { $0.isNumber }.count > 0 && $0.drop { $0.isNumber }.hasPrefix(".") }
    var isOperative = false
    for (index, line) in lines.enumerated() {
      defer { offset += line.utf8.count + 1 }
      if isHeading(line) || isClosing(line) { continue }
      var cursor = line
      let depth = cursor.prefix { $0 == " " }.count / 4
      cursor = cursor.drop { $0 == " " }
      if cursor.hasPrefix("#") {
        heading(cursor)
        isOperative = false
      }
      let label = takeLabel(&cursor, depth: depth)
      let inline = InlineText(cursor, at: offset + line.utf8.count - cursor.utf8.count, firstNote: notes + 1)
      notes = inline.lastNote
      isOperative = isOperative || (depth == 0 && label != nil) || (!isNumbered && startsOperative(inline.text))
      paragraphs.append(
        Paragraph(
          kind: line.hasPrefix("#") ? .heading : kind(inline.text, isOperative: isOperative), divisions: divisions,
          depth: depth, label: label, opener: inline.opener, text: inline.text, notes: inline.notes))
      places.append(SourcePlace(lines: index + 1...index + 1, segments: inline.segments))
    }
  }

  private func isHeading(_ line: Substring) -> Bool { pack.heading.heading(of: line) != nil }

  private mutating func isClosing(_ line: Substring) -> Bool {
    guard let match = pack.dates.prefix(of: line), match.length == line.utf8.count else { return false }
    adopted = match.date
    return true
  }

  private mutating func heading(_ line: Substring) {
    let title = String(line.drop { $0 == "#" || $0 == " " })
    if title == "Annex" {
      annexes += 1
      divisions = [.annex(annexes)]
    } else if RomanNumeral.value(of: title) != nil {
      sections += 1
      divisions = [.section(sections)]
    }
  }

  private func takeLabel(_ cursor: inout Substring, depth: Int) -> String? {
    guard let first = cursor.first, first.isNumber || depth > 0, let space = cursor.firstIndex(of: " ") else {
      return nil
    }
    var label = String(cursor[..<space])
    cursor = cursor[space...].drop { $0 == " " }
    if cursor.hasPrefix("bis."), first.isNumber {
      label += " bis."
      cursor = cursor.dropFirst(5)
    }
    return label
  }

  private func startsOperative(_ text: String) -> Bool { pack.partOfOpener(text) == .operative }

  private func kind(_ text: String, isOperative: Bool) -> Paragraph.Kind {
    if paragraphs.isEmpty && pack.organs.contains(where: { text.hasPrefix($0.formula) }) { return .formula }
    return isOperative ? .operative : .preambular
  }
}

/// A line without its stars and notes, with the map back.
private struct InlineText {
  private(set) var text = ""
  private(set) var opener = ""
  private(set) var notes: [Footnote] = []
  private(set) var segments: [SourcePlace.Segment] = []
  private(set) var lastNote: Int

  init(_ line: Substring, at start: Int, firstNote: Int) {
    lastNote = firstNote - 1
    var rest = line.drop { $0 == "#" }
    rest = rest.drop { $0 == " " }
    var offset = start + line.utf8.count - rest.utf8.count
    while let first = rest.first {
      let length: Int
      if first == "*" {
        length = 1
        if text.isEmpty == false, opener.isEmpty { opener = text }
      } else if first == "^", let note = InlineText.note(rest) {
        length = note.length
        lastNote = note.number ?? lastNote + 1
        notes.append(Footnote(marker: String(lastNote), offset: text.unicodeScalars.count, text: note.text))
      } else {
        let run = rest.prefix { $0 != "*" && $0 != "^" }
        length = max(1, run.utf8.count)
        let from = text.utf8.count
        text += run
        segments.append(.init(source: offset..<offset + length, text: from..<from + length))
      }
      offset += length
      rest = Substring(rest.utf8.dropFirst(length))
    }
  }

  /// `^[text]` or `^3[text]` at the start of `rest`.
  private static func note(_ rest: Substring) -> (text: String, number: Int?, length: Int)? {
    guard let open = rest.firstIndex(of: "["), let close = rest.firstIndex(of: "]") else { return nil }
    let number = rest[rest.index(after: rest.startIndex)..<open]
    let length = rest[...close].utf8.count
    return (String(rest[rest.index(after: open)..<close]), Int(number), length)
  }
}
