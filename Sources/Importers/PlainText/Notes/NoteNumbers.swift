/// Tells the marks of a region of notes from page numbers and from figures in the notes.
///
/// The notes of a page bear consecutive numbers that go on from the page before; `pdftotext` may print them in any
/// order, before or after their texts.
struct NoteNumbers {
  /// The marker that each line starts with; asterisk notes have no number.
  private(set) var labels: [Int: NoteLabel] = [:]

  var markerLines: Set<Int> { Set(labels.keys) }

  /// - Parameter expected: the number the first note should bear; nil when any may come first.
  init(_ lines: [Int], printed: PrintedText, roles: [LineRole], expected: Int?) {
    var found: [Int: [Int]] = [:]
    let raised = printed.text.typesetting.raised.isEmpty ? [] : lines.filter { NoteNumbers.startsRaised($0, printed) }
    for line in raised.isEmpty ? lines : raised {
      guard let label = NoteLabel(printed.text.content(line)) else { continue }
      if let number = label.number { found[number, default: []].append(line) } else { labels[line] = label }
    }
    let start = expected.flatMap { found[$0] == nil ? nil : $0 } ?? NoteNumbers.first(of: found)
    guard var next = start else { return }
    while let line = NoteNumbers.choose(found[next] ?? [], roles: roles, isLast: found[next + 1] == nil) {
      labels[line] = NoteLabel(printed.text.content(line))
      next += 1
    }
  }

  /// Whether the first sign of a line is printed raised.
  private static func startsRaised(_ line: Int, _ printed: PrintedText) -> Bool {
    let bytes = printed.lines[line].bytes
    return printed.text.typesetting.raised(in: bytes).first?.lowerBound
      == bytes.lowerBound
  }

  /// The highest number among some lines.
  func last(among lines: [Int]) -> Int? { lines.compactMap { labels[$0]?.number }.max() }

  /// The number to start with where none is expected: 1, else the one on the first line that bears any.
  private static func first(of found: [Int: [Int]]) -> Int? {
    if found[1] != nil { return 1 }
    return found.min { ($0.value.first ?? 0, $0.key) < ($1.value.first ?? 0, $1.key) }?.key
  }

  /// The line that bears the number; a line that may be the page's number only if no other does.
  private static func choose(_ lines: [Int], roles: [LineRole], isLast: Bool) -> Int? {
    lines.first { roles[$0] != .pageNumber } ?? (isLast ? nil : lines.first)
  }
}
