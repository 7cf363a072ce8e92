extension [UInt8] {
  /// Whether a character of two bytes stands at a place.
  func holds(_ first: UInt8, _ second: UInt8, at place: Int) -> Bool {
    place + 1 < count && self[place] == first && self[place + 1] == second
  }

  /// Whether a character of three bytes stands at a place.
  func holds(_ first: UInt8, _ second: UInt8, _ third: UInt8, at place: Int) -> Bool {
    place + 2 < count && self[place] == first && self[place + 1] == second && self[place + 2] == third
  }

  /// The length of the space at a place: plain, no-break or narrow no-break; nil when there is none.
  func spaceLength(at place: Int) -> Int? {
    guard place < count else { return nil }
    if self[place] == 0x20 { return 1 }
    if holds(0xC2, 0xA0, at: place) { return 2 }
    return holds(0xE2, 0x80, 0xAF, at: place) ? 3 : nil
  }
}
