/// Joins the lines of a paragraph and takes the marks of notes out.
struct ParagraphJoiner {
  let source: [UInt8]
  /// In the order of the text.
  let marks: [NoteMark]
  let stock: WordStock
  let merged: MergedLines
  /// Whether what is joined are lines that the stock has counted.
  let isCounted: Bool

  /// A joined text and where the marks stood in it, in bytes.
  struct Joined {
    var run = SignRun()
    var marks: [(mark: NoteMark, at: Int)] = []
    /// Where lines end, in bytes of the run, rising.
    var lineEnds: [Int] = []
    /// Where two lines that the source prints as one may meet, in bytes of the run, rising.
    var seams: [Range<Int>] = []
  }

  func join(_ pieces: [Range<Int>]) -> Joined {
    var joined = Joined()
    for piece in pieces where !piece.isEmpty { append(piece, to: &joined) }
    return repaired(joined)
  }

  private func append(_ piece: Range<Int>, to joined: inout Joined) {
    if joined.run.count > 0 { addJoint(before: source[piece], to: &joined) }
    let start = joined.run.count
    var position = piece.lowerBound
    var mark = firstMark(from: piece.lowerBound)
    while mark < marks.count, marks[mark].bytes.lowerBound < piece.upperBound {
      let bytes = marks[mark].bytes
      joined.run.append(position..<max(position, bytes.lowerBound), of: source)
      joined.marks.append((marks[mark], joined.run.count))
      position = min(max(position, bytes.upperBound), piece.upperBound)
      if isGlued(joined.run, to: position, in: piece) { joined.run.appendJoint() }
      mark += 1
    }
    joined.run.append(position..<piece.upperBound, of: source)
    joined.lineEnds.append(joined.run.count)
    if let seam = merged.seam(in: start..<joined.run.count) { joined.seams.append(seam) }
  }

  /// Whether a mark stood between two words without any space, `Agreement4and`.
  private func isGlued(_ run: SignRun, to position: Int, in piece: Range<Int>) -> Bool {
    position < piece.upperBound && source[position].isWordByte && run.bytes.last?.isWordByte ?? false
  }

  private func addJoint(before next: ArraySlice<UInt8>, to joined: inout Joined) {
    closeUpHyphen(&joined, before: next)
    switch LineJoint(joined.run.bytes[...], next, stock: stock) {
    case .space: joined.run.appendJoint()
    case .nothing: break
    case .wordDivision: joined.run.removeLast(1)
    }
  }

  /// `Secretary -` at a line's end is `Secretary-`: a dash would be longer and stand alone.
  private func closeUpHyphen(_ joined: inout Joined, before next: ArraySlice<UInt8>) {
    let tail = Array(joined.run.bytes.suffix(3))
    guard tail.count == 3, tail[0].isWordByte, tail[1] == 0x20, tail[2] == 0x2D, next.first?.isWordByte ?? false
    else { return }
    let space = joined.run.count - 2
    joined.run.removeSecondLast()
    var mark = joined.marks.count - 1
    while mark >= 0, joined.marks[mark].at > space {
      joined.marks[mark].at -= 1
      mark -= 1
    }
  }

  /// The first mark at or behind an offset.
  private func firstMark(from offset: Int) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].bytes.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func repaired(_ joined: Joined) -> Joined {
    var joined = joined
    let lost = LostHyphens(joined, stock: stock)
    let spaces = Set(KerningSpaces(joined.run, stock: stock, isCounted: isCounted).found).union(lost.spaces).sorted()
    let hyphens = lost.found
    joined.run = joined.run.edited(dropping: spaces, hyphenating: hyphens)
    for index in joined.marks.indices {
      let at = joined.marks[index].at
      joined.marks[index].at =
        at - ParagraphJoiner.count(of: spaces, before: at)
        + ParagraphJoiner.count(of: hyphens, before: at)
    }
    return joined
  }

  /// How many of some rising indices are less than `end`.
  private static func count(of indices: [Int], before end: Int) -> Int {
    var (low, high) = (0, indices.count)
    while low < high {
      let middle = (low + high) / 2
      if indices[middle] < end { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
