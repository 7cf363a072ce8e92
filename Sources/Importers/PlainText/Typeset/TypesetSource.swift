import ResolutionModel

/// A source text in the making, with what is known of its print.
struct TypesetSource {
  /// How a run of text is printed.
  struct Style: Hashable, Sendable {
    var isItalic = false
    var isRaised = false
  }

  private(set) var bytes: [UInt8] = []
  private(set) var typesetting = Typesetting()
  /// The number of the line that is being written, from 1.
  private(set) var line = 1
  /// For each line the lines of the file it was read from; empty where the file has none.
  private(set) var fileLines: [ClosedRange<Int>] = []
  private var openFileLines: ClosedRange<Int>?

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes a document that was read from the text point into the file.
  func point(_ document: inout ImportedDocument) {
    document.fileLines = fileLines
    for index in document.warnings.indices {
      guard let line = document.warnings[index].line else { continue }
      document.warnings[index].line = document.fileLines(of: line...line).lowerBound
    }
  }

  /// Adds a run to the open line; line ends in it become spaces.
  mutating func append(_ run: some Sequence<UInt8>, _ style: Style = Style()) {
    let start = bytes.count
    for byte in run { bytes.append((0x0A...0x0D).contains(byte) ? 0x20 : byte) }
    guard bytes.count > start else { return }
    if style.isItalic { addItalic(start..<bytes.count) }
    if style.isRaised { typesetting.raised.append(start..<bytes.count) }
  }

  /// Says that the open line is read from some lines of the file, among others.
  mutating func stand(on lines: ClosedRange<Int>) {
    let open = openFileLines ?? lines
    openFileLines = min(open.lowerBound, lines.lowerBound)...max(open.upperBound, lines.upperBound)
  }

  /// Ends the open line, which may be empty.
  mutating func endLine() {
    bytes.append(0x0A)
    line += 1
    let last = fileLines.last?.upperBound ?? 1
    fileLines.append(openFileLines ?? last...last)
    openFileLines = nil
  }

  /// Parts two pages; only at the start of a line.
  mutating func breakPage() { bytes.append(0x0C) }

  /// Says that the open line is in bold from end to end.
  mutating func markBold() { typesetting.bold.insert(line) }

  mutating func add(_ table: TypesetTable) { typesetting.tables[table.lines.lowerBound] = table }

  /// Says that all tables have been added.
  mutating func settleTables() { typesetting.knowsTables = true }

  /// Adds a run in italics; spaces between two belong to them.
  private mutating func addItalic(_ range: Range<Int>) {
    if let last = typesetting.italic.last, bytes[last.upperBound..<range.lowerBound].allSatisfy({ $0 == 0x20 }) {
      typesetting.italic[typesetting.italic.count - 1] = last.lowerBound..<range.upperBound
    } else {
      typesetting.italic.append(range)
    }
  }
}
