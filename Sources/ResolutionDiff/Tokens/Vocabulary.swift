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

  /// The number of the first `count` bytes of `key`.
  mutating func intern(_ key: [UInt8], count length: Int) -> Int32 {
    let hash = Vocabulary.hash(key, length)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let id = slots[slot]
      if hashes[Int(id)] == hash, isEqual(id, key, length) { return id }
      slot = (slot + 1) & mask
    }
    return add(key, length, hash, slot)
  }

  mutating func intern(_ key: [UInt8]) -> Int32 { intern(key, count: key.count) }

  private mutating func add(_ key: [UInt8], _ length: Int, _ hash: UInt32, _ slot: Int) -> Int32 {
    let id = Int32(hashes.count)
    arena.append(contentsOf: key[..<length])
    starts.append(Int32(truncatingIfNeeded: arena.count))
    hashes.append(hash)
    slots[slot] = id
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  private func isEqual(_ id: Int32, _ key: [UInt8], _ length: Int) -> Bool {
    let start = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - start == length else { return false }
    for offset in 0..<length where arena[start + offset] != key[offset] { return false }
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
  private static func hash(_ key: [UInt8], _ length: Int) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for offset in 0..<length { hash = (hash ^ UInt32(key[offset])) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
