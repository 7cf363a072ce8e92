import ResolutionDiff
import ResolutionModel
import Testing

/// What holds for every comparison, whatever the texts; the seed of a failing pair is the test's argument.
@Suite struct DiffLawTests {
  static let seeds: [UInt64] = (1...60).map { UInt64($0) &* 7919 }

  /// Most pairs are short; every twelfth is long, in parts with an annex, and reworded over several years.
  static func pair(_ seed: UInt64) -> (old: Resolution, new: Resolution) {
    var text = RandomText(seed: seed)
    guard (seed / 7919).isMultiple(of: 12) else {
      let old = text.resolution(paragraphs: Int(seed % 23))
      return (old, text.successor(of: old))
    }
    let old = text.dividedResolution(paragraphs: 90)
    return (old, (0..<3).reduce(old) { new, _ in text.successor(of: new) })
  }

  @Test func thePairsHaveEveryKindShapeAndMove() {
    let changes = Self.seeds.map(Self.pair).flatMap { Differ().compare($0.old, $0.new).changes }
    #expect(Set(changes.map(\.shape)) == [.oneToOne, .split, .merge, .single])
    #expect(Set(changes.map(\.kind)).isSuperset(of: [.same, .technical, .substantive, .added, .deleted]))
    #expect(changes.contains { $0.isMoved && $0.kind == .same })
    #expect(changes.contains { $0.isMoved && $0.shape != .oneToOne })
  }

  @Test(arguments: seeds) func everyParagraphIsInExactlyOneChange(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let changes = Differ().compare(old, new).changes
    #expect(changes.flatMap(\.old).sorted() == Array(old.paragraphs.indices))
    #expect(changes.flatMap(\.new).sorted() == Array(new.paragraphs.indices))
  }

  @Test(arguments: seeds) func wordsSpellBothTexts(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let diff = Differ().compare(old, new)
    for (texts, paragraphs) in [
      (Application.newTexts(diff), new.paragraphs), (Application.oldTexts(diff), old.paragraphs),
    ] {
      for (spellings, paragraph) in zip(texts, paragraphs) {
        #expect(!spellings.isEmpty && spellings.allSatisfy { $0 == paragraph.comparedText })
      }
    }
  }

  @Test(arguments: seeds) func aTextComparedWithItselfIsTheSame(seed: UInt64) {
    let text = Self.pair(seed).new
    for change in Differ().compare(text, text).changes {
      #expect(change.kind == .same && change.shape == .oneToOne && change.old == change.new && !change.isMoved)
    }
  }

  @Test(arguments: seeds) func theOtherWayRoundMirrors(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let there = Differ().compare(old, new).changes
    let back = Differ().compare(new, old).changes
    #expect(Set(there.map { Outline($0) }) == Set(back.map { Outline($0).mirrored }))
  }

  @Test(arguments: seeds.prefix(8)) func theSameTwice(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    #expect(Differ().compare(old, new).changes == Differ().compare(old, new).changes)
  }

  @Test(arguments: seeds) func changesFollowTheNewText(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let firsts = Differ().compare(old, new).changes.compactMap(\.new.first)
    #expect(firsts == firsts.sorted())
  }

  /// A change without its words.
  private struct Outline: Hashable {
    let old: [Int]
    let new: [Int]
    let shape: Change.Shape
    let isMoved: Bool

    init(_ change: Change) {
      (old, new, shape, isMoved) = (change.old, change.new, change.shape, change.isMoved)
    }

    private init(old: [Int], new: [Int], shape: Change.Shape, isMoved: Bool) {
      (self.old, self.new, self.shape, self.isMoved) = (old, new, shape, isMoved)
    }

    var mirrored: Outline {
      let mirror: [Change.Shape: Change.Shape] = [.split: .merge, .merge: .split]
      return Outline(old: new, new: old, shape: mirror[shape] ?? shape, isMoved: isMoved)
    }
  }
}
