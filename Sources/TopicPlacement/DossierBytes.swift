/// Writes numbers and texts one after the other, for `DossierReader`.
struct DossierWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
  }

  mutating func write(_ text: String) {
    let utf8 = Array(text.utf8)
    write(utf8.count)
    bytes += utf8
  }

  mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }

  /// Numbers of four bytes each.
  mutating func write(_ numbers: [UInt32]) {
    write(numbers.count)
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
  }

  mutating func write(_ wording: [UInt64]) {
    write(wording.count)
    for word in wording { withUnsafeBytes(of: word.littleEndian) { bytes += $0 } }
  }
}

/// Reads what `DossierWriter` wrote; nil at the first thing that cannot have been written so.
struct DossierReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func number() -> Int? {
    take(8).map { slice in Int(Int64(bitPattern: DossierReader.value(slice))) }
  }

  mutating func text() -> String? {
    count(of: 1).flatMap { take($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  mutating func texts() -> [String]? {
    guard let count = count(of: 8) else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let text = text() else { return nil }
      texts.append(text)
    }
    return texts
  }

  mutating func numbers() -> [UInt32]? {
    guard let count = count(of: 4), let slice = take(4 * count) else { return nil }
    return slice.withUnsafeBytes { raw in
      (0..<count).map { UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)) }
    }
  }

  mutating func wording() -> [UInt64]? {
    guard let count = count(of: 8), let slice = take(8 * count) else { return nil }
    return slice.withUnsafeBytes { raw in
      (0..<count).map { UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self)) }
    }
  }

  /// A number of things of a size that still fit.
  mutating func count(of size: Int) -> Int? {
    guard let count = number(), count >= 0, count <= (bytes.count - position) / size else { return nil }
    return count
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.count - position else { return nil }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  private static func value(_ slice: ArraySlice<UInt8>) -> UInt64 {
    slice.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
  }
}
