import GeneratedResolutions

/// Damages and rearranges a source by a few random changes, small ones of bytes and large ones of lines.
struct SourceMutator {
  var random: SeededGenerator
  private let tokens: [[UInt8]]
  private let others: [[UInt8]]

  /// The longest source that is made, in bytes.
  private static let longest = 400_000

  init(_ form: SourceForm, _ random: SeededGenerator, others: [[UInt8]]) {
    self.random = random
    self.others = others
    tokens = SourceTokens.of(form)
  }

  mutating func mutate(_ source: [UInt8]) -> [UInt8] {
    var bytes = source
    for _ in 0..<random.pick([1, 1, 2, 3, 5, 9]) {
      bytes = random.chance(60) ? changedInside(bytes) : rearranged(bytes)
      if bytes.count > SourceMutator.longest { bytes.removeLast(bytes.count - SourceMutator.longest) }
    }
    return bytes
  }

  /// Some bytes changed, taken out or put in.
  private mutating func changedInside(_ source: [UInt8]) -> [UInt8] {
    var bytes = source
    let range = place(in: bytes, longest: 40)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes.replaceSubrange(range, with: [])
    case 1: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case 2:
      bytes.replaceSubrange(range.lowerBound..<range.lowerBound, with: [UInt8.random(in: 0...255, using: &random)])
    case 3: if !range.isEmpty { bytes[range.lowerBound] ^= 1 << UInt8.random(in: 0...7, using: &random) }
    case 4: bytes.replaceSubrange(range, with: random.pick(tokens))
    default: bytes.insert(contentsOf: random.pick(tokens), at: range.lowerBound)
    }
    return bytes
  }

  /// Lines taken out, doubled, moved or brought in from another source, or a text cut off.
  private mutating func rearranged(_ source: [UInt8]) -> [UInt8] {
    var lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
    let range = place(in: lines, longest: 12)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: lines.removeSubrange(range)
    case 1: lines.insert(contentsOf: lines[range], at: range.upperBound)
    case 2: lines.insert(contentsOf: Array(lines[range]), at: Int.random(in: 0...lines.count, using: &random))
    case 3:
      let moved = Array(lines[range])
      lines.removeSubrange(range)
      lines.insert(contentsOf: moved, at: Int.random(in: 0...lines.count, using: &random))
    case 4: lines.insert(random.pick(tokens)[...], at: range.lowerBound)
    case 5:
      let other = random.pick(others).split(separator: 0x0A, omittingEmptySubsequences: false)
      lines.insert(contentsOf: other[place(in: other, longest: 30)], at: range.lowerBound)
    default: return Array(random.chance(50) ? source[..<min(range.lowerBound * 40, source.count)] : source[...])
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  /// Some places in a row.
  private mutating func place<Element>(in elements: [Element], longest: Int) -> Range<Int> {
    let start = Int.random(in: 0...elements.count, using: &random)
    return start..<min(elements.count, start + Int.random(in: 0...longest, using: &random))
  }
}
