extension CanonicalText {
  /// Reads canonical text from UTF-8; bytes that are no UTF-8 are an error too.
  package static func read(_ bytes: [UInt8]) throws(CanonicalTextError) -> Resolution {
    if let fault = fileFault(bytes) { throw CanonicalTextError(problems: [fault]) }
    var reader = CanonicalReader(bytes)
    let resolution = reader.readAll()
    guard reader.problems.isEmpty, let resolution else {
      throw CanonicalTextError(problems: Array(reader.problems.prefix(CanonicalReader.problemLimit)))
    }
    let invalid = reader.placed(resolution.problems)
    guard invalid.isEmpty else { throw CanonicalTextError(problems: invalid) }
    if let departure = departure(of: bytes, from: CanonicalText.bytes(of: resolution)) {
      throw CanonicalTextError(problems: [departure])
    }
    return resolution
  }

  /// What keeps the file from being read at all.
  private static func fileFault(_ bytes: [UInt8]) -> CanonicalTextError.Problem? {
    if bytes.count > byteLimit {
      return CanonicalTextError.Problem(line: 1, column: 1, message: "the file is larger than \(byteLimit) bytes")
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    return problem(at: validPrefix(of: bytes), in: bytes, "bytes that are not UTF-8")
  }

  /// The number of bytes before the first that is no UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var length = 0
    while case .valid(let scalar) = parser.parseScalar(from: &source) { length += scalar.count }
    return length
  }

  /// The first place where the bytes are not what the writer gives for what was read from them.
  private static func departure(of bytes: [UInt8], from canonical: [UInt8]) -> CanonicalTextError.Problem? {
    if bytes == canonical { return nil }
    let common = zip(bytes, canonical).prefix { $0 == $1 }.count
    var place = common
    while place > 0, place < bytes.count, bytes[place].isContinuation { place -= 1 }
    return problem(
      at: place, in: bytes, "not the canonical spelling; " + wanted(canonical[place...], at: place == bytes.count))
  }

  private static func wanted(_ canonical: ArraySlice<UInt8>, at isEnd: Bool) -> String {
    if isEnd { return "the text breaks off here" }
    let rest = canonical.prefix { $0 != 0x0A }
    if canonical.isEmpty { return "the text ends here" }
    if rest.isEmpty { return "the line ends here" }
    // Forty characters are 160 bytes at most.
    let excerpt = String(decoding: rest.prefix(160), as: UTF8.self).unicodeScalars.prefix(40)
    return "it goes on with ‘\(String(String.UnicodeScalarView(excerpt)))’"
  }

  static func problem(at place: Int, in bytes: [UInt8], _ message: String) -> CanonicalTextError.Problem {
    let before = bytes.prefix(place)
    let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[start...].reduce(1) { $1.isContinuation ? $0 : $0 + 1 }
    return CanonicalTextError.Problem(line: line, column: column, message: message)
  }
}
