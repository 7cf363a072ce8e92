/// Numbers for byte strings, dense from 0 in the order of first sight.
///
/// Open addressing with linear probing over one byte arena: a third of the time of a dictionary of strings.
struct Vocabulary: Sendable {
  private var arena: [UInt8] = []
  /// Where each key starts in the arena; one more entry than there are keys.
  private var starts: [Int32] = [0]
  /// Slot to id, -1 where free; the count is a power of two.
  private var slots: [Int32]
  private var hashes: [UInt32] = []

  init(minimumCapacity: Int = 1024) {
    var size = 64
    while size < minimumCapacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    arena.reserveCapacity(minimumCapacity * 8)
    starts.reserveCapacity(minimumCapacity + 1)
    hashes.reserveCapacity(minimumCapacity)
  }

  /// How many keys there are.
  var count: Int { hashes.count }

  /// The bytes behind a number.
  func key(_ id: Int32) -> ArraySlice<UInt8> { arena[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])] }

  mutating func intern(_ key: [UInt8]) -> Int32 { intern(key, 0..<key.count, lowering: 0) }

  /// The number of the ASCII letters of `text` in a range, in lower case.
  mutating func intern(letters text: [UInt8], _ range: Range<Int>) -> Int32 { intern(text, range, lowering: 0x20) }

  /// The number of some bytes, each with the bits of `lowering` set.
  private mutating func intern(_ text: [UInt8], _ range: Range<Int>, lowering: UInt8) -> Int32 {
    let hash = Vocabulary.hash(text, range, lowering)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let id = slots[slot]
      if hashes[Int(id)] == hash, isEqual(id, text, range, lowering) { return id }
      slot = (slot + 1) & mask
    }
    return add(text[range], lowering, hash, slot)
  }

  private mutating func add(_ key: ArraySlice<UInt8>, _ lowering: UInt8, _ hash: UInt32, _ slot: Int) -> Int32 {
    let id = Int32(hashes.count)
    for byte in key { arena.append(byte | lowering) }
    starts.append(Int32(truncatingIfNeeded: arena.count))
    hashes.append(hash)
    slots[slot] = id
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  private func isEqual(_ id: Int32, _ text: [UInt8], _ range: Range<Int>, _ lowering: UInt8) -> Bool {
    let first = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - first == range.count else { return false }
    for offset in 0..<range.count where arena[first + offset] != text[range.lowerBound + offset] | lowering {
      return false
    }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(id)
    }
  }

  /// FNV-1a with a final mix.
  private static func hash(_ text: [UInt8], _ range: Range<Int>, _ lowering: UInt8) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(text[index] | lowering)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
