/// Breaks runs into lines of a width at spaces, and between wide characters, which have none.
///
/// A line starts with no closing punctuation and ends with no opening bracket, as Chinese is printed (GB/T 15834-2011,
/// 5.1.2 to 5.1.4):
///
///     回顾其以往各项决议       回顾其以往各项决
///     ，重申                   议，重申
struct LineBreaker {
  let width: Int?
  /// Whether a word wider than a line is cut; otherwise it stands out over the margin.
  var breaksWords = false

  func lines(of runs: [StyledRun]) -> [[StyledRun]] {
    guard width != nil else { return unwrapped(runs) }
    var page = Page(width: width ?? .max, breaksWords: breaksWords)
    for run in runs {
      for piece in pieces(of: run.text) { page.add(piece, run.role) }
    }
    return page.finished()
  }

  private func unwrapped(_ runs: [StyledRun]) -> [[StyledRun]] {
    var lines: [[StyledRun]] = [[]]
    for run in runs {
      guard run.text.utf8.contains(0x0A) else {
        lines[lines.count - 1].append(run)
        continue
      }
      let parts = run.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append([]) }
        lines[lines.count - 1].append(StyledRun(String(Substring(part)), run.role))
      }
    }
    return lines
  }

  /// Words with the space that follows them; single wide characters.
  private func pieces(of text: String) -> [Substring] {
    let limit = width ?? .max
    var pieces: [Substring] = []
    var start = text.startIndex
    var used = 0
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      let next = text.unicodeScalars.index(after: index)
      used += DisplayWidth.of(scalar)
      if scalar == " " || scalar == "\n" || DisplayWidth.of(scalar) == 2 || (breaksWords && used >= limit) {
        pieces.append(text[start..<next])
        start = next
        used = 0
      }
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }
}

/// The lines as they fill.
private struct Page {
  let width: Int
  let breaksWords: Bool
  private var lines: [[StyledRun]] = []
  private var line: [StyledRun] = []
  private var used = 0
  /// A word that goes on over several runs, not yet placed.
  private var word: [StyledRun] = []
  private var wordWidth = 0
  /// Whether a line may end behind the word, unless what follows is to stay with it.
  private var wordEnds = false

  init(width: Int, breaksWords: Bool) {
    self.width = width
    self.breaksWords = breaksWords
  }

  mutating func add(_ piece: Substring, _ role: Role) {
    if wordEnds, !Page.staysTogether(word.last?.text.unicodeScalars.last, piece.unicodeScalars.first) { place() }
    let ends = piece.last == " " || piece.last == "\n" || piece.unicodeScalars.last.map(DisplayWidth.of) == 2
    let text = piece.last == "\n" ? String(piece.dropLast()) : String(piece)
    word.append(StyledRun(text, role))
    wordWidth += DisplayWidth.of(text)
    wordEnds = ends
    if breaksWords && wordWidth >= width { place() }
    if piece.last == "\n" {
      place()
      breakLine()
    }
  }

  mutating func finished() -> [[StyledRun]] {
    place()
    if !line.isEmpty { breakLine() }
    return lines
  }

  private mutating func place() {
    guard !word.isEmpty else { return }
    let space = word.last?.text.last == " " ? 1 : 0
    if used > 0, used + wordWidth - space > width { breakLine() }
    for run in word { append(run) }
    used += wordWidth
    word = []
    wordWidth = 0
    wordEnds = false
  }

  private static let closing: Set<Unicode.Scalar> = Set("，。、；：！？）】》〉」』〕”’…,.;:!?)]%".unicodeScalars)
  private static let opening: Set<Unicode.Scalar> = Set("（【《〈「『〔".unicodeScalars)

  private static func staysTogether(_ last: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    guard let last, let next, last != " ", last != "\n" else { return false }
    return closing.contains(next) || opening.contains(last)
  }

  private mutating func append(_ run: StyledRun) {
    if let last = line.last, last.role == run.role {
      line[line.count - 1].text += run.text
    } else {
      line.append(run)
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    line = []
    used = 0
  }
}
