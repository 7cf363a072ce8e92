/// Where the lines of a canonical text stand without the footnotes in them, and where the footnotes do.
struct CanonicalLines {
  /// The pieces of each line that belong together; each footnote as a line of its own.
  private(set) var lines: [[Range<Int>]] = []
  private var pieces: [Range<Int>] = []
  private var notes: [Range<Int>] = []
  /// Where the footnotes that the place stands in begin.
  private var open: [Int] = []
  private var start = 0

  init(_ text: [UInt8]) {
    var place = 0
    while place < text.count {
      place += read(text, at: place)
    }
    endLine(at: text.count)
    lines += notes.map { [$0] }
  }

  /// Reads a sign and tells its length.
  private mutating func read(_ text: [UInt8], at place: Int) -> Int {
    switch text[place] {
    case UInt8(ascii: "\\"): return 2
    case UInt8(ascii: "^") where place + 1 < text.count && text[place + 1] == UInt8(ascii: "["):
      if open.isEmpty { pieces.append(start..<place) }
      open.append(place + 2)
      return 2
    case UInt8(ascii: "]"):
      guard let begin = open.popLast() else { break }
      notes.append(begin..<place)
      if open.isEmpty { start = place + 1 }
    case UInt8(ascii: "\n"): endLine(at: place)
    default: break
    }
    return 1
  }

  private mutating func endLine(at place: Int) {
    if open.isEmpty, start < place { pieces.append(start..<place) }
    lines.append(pieces)
    (pieces, open, start) = ([], [], place + 1)
  }
}
