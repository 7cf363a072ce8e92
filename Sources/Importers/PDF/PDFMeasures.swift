/// What is usual in a file: the size of its print and the distance of its lines.
struct PDFMeasures {
  /// The distance from line to line, as a multiple of the print's height.
  let pitch: Double
  /// The height of the print that bears most text, in pixels.
  let height: Int
  /// The width of a column of text in pixels, of which a line's indent is counted.
  let column: Int

  init(_ pages: [[PDFLine]]) {
    var heights: [Int: Int] = [:]
    var pitches: [Int: Int] = [:]
    for lines in pages {
      for (line, next) in zip(lines, lines.dropFirst()) where line.main.height == next.main.height {
        let height = max(1, line.main.height)
        let distance = (next.main.bottom - line.main.bottom) * 20 / height
        if (16...60).contains(distance) { pitches[distance, default: 0] += 1 }
      }
      for line in lines { heights[line.main.height, default: 0] += line.main.text.count }
    }
    pitch = Double(PDFMeasures.commonest(of: pitches) ?? 21) / 20
    height = PDFMeasures.commonest(of: heights) ?? 17
    column = max(1, height * 11 / 25)
  }

  /// The value counted most often, of equals the least.
  private static func commonest(of counts: [Int: Int]) -> Int? {
    counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
