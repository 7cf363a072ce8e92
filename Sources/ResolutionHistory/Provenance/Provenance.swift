import ResolutionDiff
import ResolutionModel

/// For every byte of one version's paragraphs, where it entered.
struct Provenance {
  /// What a version has from one that it follows.
  struct Inheritance {
    let ancestor: Provenance
    let diff: StructuralDiff

    init(from ancestor: Provenance, along diff: StructuralDiff) {
      (self.ancestor, self.diff) = (ancestor, diff)
    }
  }

  /// By paragraph, one entry for each UTF-8 byte of its text.
  private(set) var origins: [[Origin]]
  private let texts: [[UInt8]]

  /// Equal words keep their origin, a paragraph set once more has that of its model, wording remembered gets it back,
  /// the rest is new.
  init(
    of resolution: Resolution, version: Int, _ inherited: [Inheritance], ancestors: Set<Int>,
    memory: inout VanishedWording, ignored: Set<Change.Kind>
  ) {
    texts = resolution.paragraphs.map { Array($0.comparedText.utf8) }
    origins = texts.map { Array(repeating: .unknown, count: $0.count) }
    for inheritance in inherited {
      let kept = take(inheritance, ignored)
      for (index, text) in inheritance.ancestor.texts.enumerated() {
        memory.remember(text, origins: inheritance.ancestor.origins[index], except: kept[index], struckIn: version)
      }
    }
    for inheritance in inherited { copy(from: inheritance.ancestor) }
    for index in texts.indices {
      memory.recall(texts[index], into: &origins[index], in: version, after: ancestors)
      let own = Origin(version: version, paragraph: index)
      for place in origins[index].indices where origins[index][place] == .unknown { origins[index][place] = own }
    }
  }

  /// A formula that stands in three sections where it stood in two is no new wording: what no link explains of a
  /// paragraph that an ancestor has to the letter is that one's.
  private mutating func copy(from ancestor: Provenance) {
    let open = texts.indices.filter { origins[$0].contains(.unknown) }
    guard !open.isEmpty else { return }
    let models = Dictionary(zip(ancestor.texts, ancestor.origins)) { first, _ in first }
    for index in open {
      guard let model = models[texts[index]] else { continue }
      for place in model.indices where origins[index][place] == .unknown { origins[index][place] = model[place] }
    }
  }

  /// Takes over what one ancestor hands down, and tells which of its bytes that was.
  private mutating func take(_ inheritance: Inheritance, _ ignored: Set<Change.Kind>) -> [[Bool]] {
    var kept = inheritance.ancestor.texts.map { Array(repeating: false, count: $0.count) }
    var passed = texts.map { Array(repeating: Origin.unknown, count: $0.count) }
    for change in inheritance.diff.changes {
      let isIgnored = ignored.contains(change.kind)
      for link in change.links {
        let source = inheritance.ancestor.origins[link.old]
        LinkPassage(link, replacements: isIgnored).pass(source, kept: &kept[link.old], to: &passed[link.new])
      }
    }
    for (index, line) in passed.enumerated() {
      for place in line.indices { origins[index][place] = min(origins[index][place], line[place]) }
    }
    return kept
  }
}

/// Passes origins on along a link: those of equal words, and where it says so of what was replaced.
struct LinkPassage {
  private let link: Link
  private let replacements: Bool

  init(_ link: Link, replacements: Bool) {
    (self.link, self.replacements) = (link, replacements)
  }

  func pass(_ source: [Origin], kept: inout [Bool], to target: inout [Origin]) {
    var (old, new) = (0, 0)
    for run in link.words where run.wordClass != .note {
      let length = run.text.utf8.count
      switch run.operation {
      case .equal:
        let oldLength = (run.oldText ?? run.text).utf8.count
        fill(&target, new..<(new + length), from: source, old..<(old + oldLength))
        for place in old..<(old + oldLength) { kept[place] = true }
        (old, new) = (old + oldLength, new + length)
      case .delete:
        old += length
      case .insert:
        if replacements { fill(&target, new..<(new + length), from: source, max(0, old - 1)..<old) }
        new += length
      }
    }
  }

  /// Gives bytes without an origin that of the bytes they stand for; the last one's where there are too few.
  private func fill(_ target: inout [Origin], _ range: Range<Int>, from source: [Origin], _ sources: Range<Int>) {
    guard let last = sources.last, source.indices.contains(last) else { return }
    for (offset, place) in range.enumerated() where target[place] == .unknown {
      target[place] = source[min(sources.lowerBound + offset, last)]
    }
  }
}
