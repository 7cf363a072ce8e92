/// Reads what a `ByteWriter` wrote; anything else throws, and nothing is read beyond the end.
struct ByteReader {
  /// The bytes are not what a writer wrote.
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { place == bytes.count }

  mutating func number() throws(Damage) -> Int {
    var number: UInt = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      guard place < bytes.count else { throw Damage() }
      let byte = bytes[place]
      place += 1
      number |= UInt(byte & 0x7F) << UInt(shift)
      if byte & 0x80 == 0 { return Int(bitPattern: number) }
    }
    throw Damage()
  }

  /// A number from 0 up to a limit, which is left out.
  mutating func number(below limit: Int) throws(Damage) -> Int {
    let number = try number()
    guard number >= 0, number < limit else { throw Damage() }
    return number
  }

  /// A count of things that take at least one byte each.
  mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard (0...(bytes.count - place)).contains(count) else { throw Damage() }
    return count
  }

  mutating func block() throws(Damage) -> [UInt8] {
    let length = try count()
    defer { place += length }
    return Array(bytes[place..<(place + length)])
  }

  mutating func text() throws(Damage) -> String { String(decoding: try block(), as: UTF8.self) }

  /// Numbers from 0 up to a limit, which is left out.
  mutating func numbers(below limit: Int) throws(Damage) -> [Int] {
    var numbers: [Int] = []
    for _ in 0..<(try count()) { numbers.append(try number(below: limit)) }
    return numbers
  }
}
