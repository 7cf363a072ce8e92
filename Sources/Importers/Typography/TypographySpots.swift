import ResolutionModel

/// Where a text may depart from the canonical typography.
///
/// Most bytes of most paragraphs need no setting. One pass over them finds the spots that may; only these are set, with
/// a few words around them, which makes reading an archive several times faster than setting every line.
enum TypographySpots {
  case none
  /// Stretches that hold every spot, in order; each starts and ends with a letter or digit or at an end of the text.
  case some([Range<Int>])
  /// The whole text: its quotes must be seen together, or there are too many spots.
  case all

  /// Bytes on either side of a spot that its setting may look at.
  private static let margin = 16
  /// A text with more spots than one in so many bytes is set as a whole.
  private static let density = 48

  init(in bytes: UnsafeBufferPointer<UInt8>, _ language: Language) {
    var scan = SpotScan(bytes, language)
    scan.run()
    if scan.needsAll || scan.spots.count * TypographySpots.density > bytes.count + TypographySpots.density {
      self = .all
    } else {
      self = scan.spots.isEmpty ? .none : .some(TypographySpots.stretches(around: scan.spots, in: bytes))
    }
  }

  private static func stretches(around spots: [Int], in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for spot in spots {
      if let last = stretches.last, spot + margin < last.upperBound { continue }
      let start = edge(before: spot - margin, in: bytes)
      let end = edge(after: spot + margin, in: bytes)
      if let last = stretches.last, start < last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<max(end, last.upperBound)
      } else {
        stretches.append(start..<end)
      }
    }
    return stretches
  }

  /// The last place at or before `place` where a letter or digit starts; 0 when there is none.
  private static func edge(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = min(place, bytes.count - 1)
    while place > 0, !startsLetter(bytes[place]) { place -= 1 }
    return max(0, place)
  }

  /// The first place after `place` that follows a letter or digit; the end when there is none.
  private static func edge(after place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = max(0, place)
    while place < bytes.count, !startsLetter(bytes[place]) { place += 1 }
    if place >= bytes.count { return bytes.count }
    place += 1
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  /// An ASCII letter or digit, or the first byte of an accented Latin, a Cyrillic or an Arabic letter or an ideograph.
  private static func startsLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3, 0xD0, 0xD1, 0xD8, 0xE4...0xE9: true
    default: false
    }
  }
}
