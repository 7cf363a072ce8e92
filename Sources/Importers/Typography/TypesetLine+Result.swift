import ResolutionModel

extension TypesetLine {
  /// The text as it stands, with its runs.
  var result: NormalisedText {
    var text = String.UnicodeScalarView()
    var runs: [SourcePlace.Segment] = []
    var offset = 0
    for sign in signs {
      text.append(sign.scalar)
      let range = offset..<offset + sign.scalar.utf8.count
      offset = range.upperBound
      TypesetLine.extend(&runs, by: SourcePlace.Segment(source: sign.source, text: range))
    }
    return NormalisedText(text: String(text), runs: runs)
  }

  private static func extend(_ runs: inout [SourcePlace.Segment], by sign: SourcePlace.Segment) {
    if sign.source.isEmpty { return }
    if let last = runs.last, last.source.count == last.text.count, sign.source.count == sign.text.count,
      last.source.upperBound == sign.source.lowerBound, last.text.upperBound == sign.text.lowerBound
    {
      runs[runs.count - 1].source = last.source.lowerBound..<sign.source.upperBound
      runs[runs.count - 1].text = last.text.lowerBound..<sign.text.upperBound
    } else {
      runs.append(sign)
    }
  }

  /// Turns offsets in scalars of the original into offsets in scalars of the line.
  func move(_ notes: inout [Footnote], from original: String) {
    if notes.isEmpty { return }
    let bytes = TypesetLine.byteOffsets(of: notes.map(\.offset), in: original)
    for index in notes.indices {
      var place = firstSign(from: bytes[index])
      while place > 0, TypesetLine.isSpace(signs[place - 1].scalar) { place -= 1 }
      notes[index].offset = place
    }
  }

  /// The index of the first sign that stands for something at or after a byte of the original.
  private func firstSign(from byte: Int) -> Int {
    var (low, high) = (0, signs.count)
    while low < high {
      let middle = (low + high) / 2
      if signs[middle].source.lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private static func byteOffsets(of offsets: [Int], in original: String) -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(original.utf8.count + 1)
    var byte = 0
    for scalar in original.unicodeScalars {
      starts.append(byte)
      byte += scalar.utf8.count
    }
    starts.append(byte)
    return offsets.map { starts[min(max(0, $0), starts.count - 1)] }
  }
}
