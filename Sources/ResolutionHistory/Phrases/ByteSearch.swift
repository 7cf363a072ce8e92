/// Finds a run of bytes (R. N. Horspool, 1980).
struct ByteSearch {
  private let wanted: [UInt8]
  /// How far to go on for each byte under the end of the run.
  private let steps: [Int]

  init(_ wanted: [UInt8]) {
    self.wanted = wanted
    var steps = [Int](repeating: max(1, wanted.count), count: 256)
    for (index, byte) in wanted.dropLast().enumerated() { steps[Int(byte)] = wanted.count - 1 - index }
    self.steps = steps
  }

  var length: Int { wanted.count }

  /// Where it starts from a place on; nil where it does not occur, or is empty.
  func first(in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard let last = wanted.last else { return nil }
    var place = start
    while place + wanted.count <= bytes.count {
      let end = bytes[place + wanted.count - 1]
      if end == last, bytes[place..<(place + wanted.count)].elementsEqual(wanted) { return place }
      place += steps[Int(end)]
    }
    return nil
  }
}
