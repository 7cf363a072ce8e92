/// Reads canonical text into values, line by line.
///
/// It is lenient about spelling, since what it gives is written again and compared, and strict about structure, so that
/// the first fault is named for what it is.
struct CanonicalReader {
  /// A line without its end, in bytes of the file.
  struct Line {
    var number: Int
    var range: Range<Int>
  }

  let bytes: [UInt8]
  private(set) var problems: [CanonicalTextError.Problem] = []
  /// The next line to read, nil after the last.
  private(set) var line: Line?

  var header = HeaderValues()
  var paragraphs: [Paragraph] = []
  /// The line of each paragraph.
  var paragraphLines: [Int] = []
  /// The operative paragraphs whose label is the one that counting gives, by index.
  var countedLabels: [Int] = []
  var divisions: [Division] = []
  var nesting = Nesting()
  var notes = NoteCount()

  static let problemLimit = 20

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    line = CanonicalReader.line(1, from: 0, in: bytes)
  }

  /// The resolution, or nil when the header is too damaged to give one.
  mutating func readAll() -> Resolution? {
    guard readHeader() else { return nil }
    while problems.count < CanonicalReader.problemLimit, line != nil { readBlock() }
    guard let language = header.language else {
      report(at: 0, "the header has no language")
      return nil
    }
    giveCountedLabels(language)
    return header.resolution(in: language, paragraphs)
  }

  /// Goes to the next line.
  mutating func advance() {
    guard let current = line else { return }
    line = CanonicalReader.line(current.number + 1, from: current.range.upperBound + 1, in: bytes)
  }

  private static func line(_ number: Int, from start: Int, in bytes: [UInt8]) -> Line? {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    return Line(number: number, range: start..<end)
  }

  mutating func report(at place: Int, _ message: String) {
    problems.append(CanonicalText.problem(at: place, in: bytes, message))
  }

  /// Reports a fault at the start of the line that comes next, or of the last one.
  mutating func reportHere(_ message: String) {
    report(at: line?.range.lowerBound ?? bytes.count, message)
  }

  private mutating func giveCountedLabels(_ language: Language) {
    var count = OperativeCount(paragraphs, language: language)
    var next = countedLabels[...]
    for index in paragraphs.indices where paragraphs[index].kind == .operative && paragraphs[index].depth == 0 {
      if next.first == index {
        paragraphs[index].label = count.expected(in: paragraphs[index].divisions)
        next.removeFirst()
      }
      count.advance(past: paragraphs[index].label, in: paragraphs[index].divisions)
    }
  }

  /// The problems of the values at the lines they were read from.
  func placed(_ problems: [ModelProblem]) -> [CanonicalTextError.Problem] {
    problems.prefix(CanonicalReader.problemLimit).map { problem in
      let line =
        switch problem.place {
        case .particular(let key): header.lines[key] ?? 1
        case .paragraph(let index): paragraphLines[index]
        }
      return CanonicalTextError.Problem(line: line, column: 1, message: problem.message)
    }
  }
}
