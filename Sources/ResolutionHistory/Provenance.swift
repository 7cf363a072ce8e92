import ResolutionDiff
import ResolutionModel

/// For every byte of one version's paragraphs, the version in which it entered.
struct Provenance {
  /// By paragraph, one entry for each UTF-8 byte of its text.
  private(set) var origins: [[Int]]
  private let texts: [[UInt8]]

  /// All of a first version is its own.
  init(first: Resolution) {
    texts = first.paragraphs.map { Array($0.comparedText.utf8) }
    origins = texts.map { Array(repeating: 0, count: $0.count) }
  }

  private static let unknown = -1

  /// The provenance of the next version: equal words keep theirs, wording remembered gets it back, the rest is new.
  init(
    _ before: Provenance, _ diff: StructuralDiff, version: Int, memory: inout VanishedWording, ignoringTechnical: Bool
  ) {
    texts = diff.new.paragraphs.map { Array($0.comparedText.utf8) }
    origins = texts.map { Array(repeating: Provenance.unknown, count: $0.count) }
    var kept = before.texts.map { Array(repeating: false, count: $0.count) }
    for change in diff.changes {
      let isIgnored = ignoringTechnical && (change.kind == .technical || change.kind == .editorial)
      for link in change.links { pass(link, from: before, kept: &kept[link.old], replacements: isIgnored) }
    }
    for (index, text) in before.texts.enumerated() {
      memory.remember(text, origins: before.origins[index], except: kept[index])
    }
    for index in texts.indices {
      memory.recall(texts[index], into: &origins[index], where: Provenance.unknown)
      for place in origins[index].indices where origins[index][place] == Provenance.unknown {
        origins[index][place] = version
      }
    }
  }

  /// Passes the equal words of a link on, and where `replacements` says so what replaced others as if it were them.
  private mutating func pass(
    _ link: Link, from before: Provenance, kept: inout [Bool], replacements: Bool
  ) {
    let source = before.origins[link.old]
    var (old, new) = (0, 0)
    for run in link.words where run.wordClass != .note {
      let length = run.text.utf8.count
      switch run.operation {
      case .equal:
        let oldLength = (run.oldText ?? run.text).utf8.count
        fill(link.new, new..<(new + length), from: source, old..<(old + oldLength))
        for place in old..<(old + oldLength) { kept[place] = true }
        (old, new) = (old + oldLength, new + length)
      case .delete:
        old += length
      case .insert:
        if replacements { fill(link.new, new..<(new + length), from: source, max(0, old - 1)..<old) }
        new += length
      }
    }
  }

  /// Gives bytes without an origin that of the bytes they stand for; the last one's where there are too few.
  private mutating func fill(_ paragraph: Int, _ target: Range<Int>, from source: [Int], _ range: Range<Int>) {
    guard let last = range.last, source.indices.contains(last) else { return }
    for (offset, place) in target.enumerated() where origins[paragraph][place] == Provenance.unknown {
      origins[paragraph][place] = source[min(range.lowerBound + offset, last)]
    }
  }
}
