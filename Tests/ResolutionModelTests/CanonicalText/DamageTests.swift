import GeneratedResolutions
import ResolutionModel
import Testing

/// Reads bytes that may be anything: an error must have a place, and what is accepted must be canonical.
private func survives(_ bytes: [UInt8]) -> Bool {
  do {
    return try CanonicalText.bytes(of: CanonicalText.read(bytes)) == bytes
  } catch {
    let lines = bytes.count { $0 == 0x0A } + 1
    return !error.problems.isEmpty && error.problems.count <= 20
      && error.problems.allSatisfy { (1...lines).contains($0.line) && $0.column >= 1 && !$0.message.isEmpty }
  }
}

private func problems(_ text: String) -> [CanonicalTextError.Problem] {
  do {
    _ = try CanonicalText.read(text)
    return []
  } catch {
    return error.problems
  }
}

@Suite struct DamageTests {
  let bytes = Array(SpellingTests.text.utf8)

  @Test func truncatedAnywhere() {
    for end in 0..<bytes.count { #expect(survives(Array(bytes[..<end])), "cut at \(end)") }
  }

  @Test func everyByteTakenOut() {
    for place in bytes.indices {
      var damaged = bytes
      damaged.remove(at: place)
      #expect(survives(damaged), "without byte \(place)")
    }
  }

  @Test(arguments: Array("\n \\*[]}^|`#1:\"&-\r".utf8) + [0x80, 0xC3])
  func bytesReplacedOrPushed(by sign: UInt8) {
    for place in stride(from: Int(sign % 3), to: bytes.count, by: 3) {
      var replaced = bytes
      replaced[place] = sign
      var pushed = bytes
      pushed.insert(sign, at: place)
      #expect(survives(replaced) && survives(pushed), "\(sign) at \(place)")
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func mutated(seed: UInt64) {
    var generated = GeneratedResolution(seed: seed)
    var bytes = CanonicalText.bytes(of: generated.resolution(paragraphs: 8))
    for _ in 0..<20 {
      let place = Int.random(in: bytes.indices, using: &generated.generator)
      switch Int.random(in: 0..<3, using: &generated.generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generated.generator)
      case 1: bytes.remove(at: place)
      default: bytes.insert(bytes[Int.random(in: bytes.indices, using: &generated.generator)], at: place)
      }
      #expect(survives(bytes), "seed \(seed)")
    }
  }

  @Test func noise() {
    var generator = SeededGenerator(seed: 1)
    for length in 0..<400 {
      let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(survives(noise) && survives(Array("---\ntravaux: 1\nlanguage: en\n---\n".utf8) + noise))
    }
  }
}

extension DamageTests {
  /// A text whose only fault is the one named, and its place.
  @Test(arguments: [
    ("", 1, 1, "a canonical text starts with a line ‘---’"),
    ("---\ntravaux: 2\n---\n", 2, 10, "another version than 1, the only one read here"),
    ("---\nlanguage: en\n---\n", 2, 1, "the header starts with the version, ‘travaux: 1’"),
    ("---\ntravaux: 1\nlanguage: en\n", 4, 1, "the header has no closing line ‘---’"),
    ("---\ntravaux: 1\nlanguage: de\n---\n", 3, 11, "no value for ‘language’"),
    ("---\ntravaux: 1\nlanguage: en\ntitle: x\n---\n", 4, 1, "a key that stood before, or should have"),
    ("---\ntravaux: 1\nlanguage: en\ncolour: red\n---\n", 4, 1, "an unknown key"),
    (
      "---\ntravaux: 1\ntitle: \"x\nlanguage: en\n---\n", 3, 10,
      "a text in quotes that does not end, or an unknown escape"
    ),
  ])
  func header(text: String, line: Int, column: Int, message: String) {
    #expect(problems(text).first == .init(line: line, column: column, message: message))
  }

  @Test(arguments: [
    ("é ^[x", 6, 3, "a footnote that is not closed"),
    ("*é x", 6, 1, "an opener that is not closed"),
    ("é * x", 6, 3, "a star that is no opener’s; one that belongs to the text takes a backslash"),
    ("é \\x", 6, 3, "a backslash that stands before no sign"),
    ("   (a) x", 6, 4, "a sub-paragraph with no paragraph above it"),
    ("x\n\n  (a) x", 8, 1, "a sub-paragraph stands 3, 6, 9 or 12 spaces in"),
    ("x\ny", 7, 1, "an empty line is missing before this block"),
    ("x\n\n\ny", 8, 1, "more than one empty line"),
    ("é [x", 6, 3, "not the canonical spelling; it goes on with ‘\\[x’"),
    ("x\n\n      (a) y", 8, 1, "a sub-paragraph 2 levels below the last one"),
    ("e\u{301}", 6, 1, "text that is not in Unicode NFC"),
    ("x\u{8}", 6, 1, "a control character"),
    ("<!-- Part7 -->\n\nx", 6, 6, "no such division"),
    ("```table\n| x |", 8, 1, "a table that is not closed by ‘```’"),
    ("| x\n| --- |", 6, 2, "a cell that is not written ‘ text |’"),
  ])
  func block(text: String, line: Int, column: Int, message: String) {
    let all = problems("---\ntravaux: 1\nlanguage: en\n---\n\n\(text)\n")
    #expect(all.first == .init(line: line, column: column, message: message))
  }

  @Test func brokenEncoding() {
    #expect {
      _ = try CanonicalText.read(Array("---\né".utf8) + [0xC3, 0x28])
    } throws: { error in
      (error as? CanonicalTextError)?.problems == [.init(line: 2, column: 2, message: "bytes that are not UTF-8")]
    }
  }

  /// Nested and repeated signs must not cost more than their length.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["[", "^[", "*", "\\", "|", "   ", "a\u{301}\u{323}", "\u{301}\u{323}", "#", "{", "&#32;"])
  func hostile(sign: String) {
    let run = String(repeating: sign, count: 200_000)
    #expect(survives(Array("---\ntravaux: 1\nlanguage: en\n---\n\n\(run)\n".utf8)))
    #expect(survives(Array("---\ntravaux: 1\ntitle: \(run)\nlanguage: en\n---\n".utf8)))
  }
}
