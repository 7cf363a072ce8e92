/// Numbers and texts as bytes: numbers of seven bits a byte, the lowest first (LEB128), texts in UTF-8 after their
/// length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    write(Array(text.utf8))
  }

  mutating func write(_ block: [UInt8]) {
    write(block.count)
    bytes += block
  }

  mutating func write(_ numbers: [Int]) {
    write(numbers.count)
    for number in numbers { write(number) }
  }
}
