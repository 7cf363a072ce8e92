/// Numbers for pairs of tokens, dense from 0 in the order of first sight.
struct PairTable {
  private var slots: [Int32]
  private var pairs: [UInt64] = []

  init(minimumCapacity: Int) {
    var size = 64
    while size < minimumCapacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    pairs.reserveCapacity(minimumCapacity)
  }

  var count: Int { pairs.count }

  mutating func number(_ first: Int32, _ second: Int32) -> Int32 {
    let pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] >= 0 {
      if pairs[Int(slots[slot])] == pair { return slots[slot] }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(pairs.count)
    pairs.append(pair)
    if pairs.count * 2 > slots.count { grow() }
    return Int32(pairs.count - 1)
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (number, pair) in pairs.enumerated() {
      var slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
