/// A number that practically no two contents share, for telling whether something changed; no protection against
/// anyone who wants a collision. FNV-1a of 64 bits (Fowler, Noll and Vo).
struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    value = (value ^ 0xFF) &* 0x0000_0100_0000_01b3
  }

  mutating func add(_ text: String) { add(text.utf8) }

  mutating func add(_ number: Int) { add(String(number).utf8) }
}
