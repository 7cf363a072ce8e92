import ResolutionDiff
import ResolutionModel

/// In which order the paragraphs of both texts stand in a redline.
struct RedlineOrder {
  enum Step: Hashable {
    /// An old paragraph and the new one it became, in place; indices of paragraphs and of the change.
    case pair(old: Int, new: Int, change: Int)
    case deleted(old: Int, change: Int)
    case inserted(new: Int, change: Int)
    case movedFrom(old: Int, new: Int, change: Int)
    case movedTo(old: Int, new: Int, change: Int)
  }

  /// The steps of preamble and operative part, and those of the annexes.
  private(set) var steps: [Step] = []
  private(set) var annexes: [Step] = []

  init(_ diff: StructuralDiff) {
    let pairs = RedlineOrder.pairs(of: diff)
    let (oldAnnexes, newAnnexes) = (
      RedlineOrder.annexStart(diff.old.paragraphs), RedlineOrder.annexStart(diff.new.paragraphs)
    )
    var oldSteps: [Int: Step] = [:]
    var newSteps: [Int: Step] = [:]
    var images = [Int?](repeating: nil, count: diff.new.paragraphs.count)
    for (index, change) in diff.changes.enumerated() {
      for old in change.old { oldSteps[old] = .deleted(old: old, change: index) }
      for new in change.new { newSteps[new] = .inserted(new: new, change: index) }
    }
    var last = -1
    for pair in pairs.sorted(by: { $0.new < $1.new }) {
      if !pair.isMoved, pair.old > last, (pair.old >= oldAnnexes) == (pair.new >= newAnnexes) {
        images[pair.new] = pair.old
        last = pair.old
        oldSteps[pair.old] = nil
        newSteps[pair.new] = .pair(old: pair.old, new: pair.new, change: pair.change)
      } else {
        oldSteps[pair.old] = .movedFrom(old: pair.old, new: pair.new, change: pair.change)
        newSteps[pair.new] = .movedTo(old: pair.old, new: pair.new, change: pair.change)
      }
    }
    write(oldSteps, newSteps, images, olds: diff.old.paragraphs.count)
    partAnnexes(oldAnnexes, newAnnexes)
  }

  /// Between two pairs that stayed, what stood only in the old text comes before what stands only in the new one.
  private mutating func write(_ oldSteps: [Int: Step], _ newSteps: [Int: Step], _ images: [Int?], olds: Int) {
    var nextOld = 0
    var waiting: [Step] = []
    for new in images.indices {
      guard let step = newSteps[new] else { continue }
      guard let old = images[new] else {
        waiting.append(step)
        continue
      }
      steps += (nextOld..<max(nextOld, old)).compactMap { oldSteps[$0] } + waiting + [step]
      nextOld = old + 1
      waiting = []
    }
    steps += (min(nextOld, olds)..<olds).compactMap { oldSteps[$0] } + waiting
  }

  /// The paragraphs that are shown as one edited: of a split or merge the first that are linked.
  private static func pairs(of diff: StructuralDiff) -> [(old: Int, new: Int, change: Int, isMoved: Bool)] {
    diff.changes.enumerated().compactMap { index, change in
      guard let link = change.links.first else { return nil }
      return (link.old, link.new, index, change.isMoved)
    }
  }
}

extension RedlineOrder {
  /// Where the annexes begin that nothing else comes after; meeting, date and vote stand above them.
  private static func annexStart(_ paragraphs: [Paragraph]) -> Int {
    let last = paragraphs.lastIndex { paragraph in
      if case .annex = paragraph.divisions.first { false } else { true }
    }
    return last.map { $0 + 1 } ?? 0
  }

  /// Puts the annexes of both texts behind all else.
  private mutating func partAnnexes(_ oldStart: Int, _ newStart: Int) {
    let isAnnex = { (step: Step) -> Bool in
      switch step {
      case .deleted(let old, _), .movedFrom(let old, _, _): old >= oldStart
      case .pair(_, let new, _), .inserted(let new, _), .movedTo(_, let new, _): new >= newStart
      }
    }
    annexes = steps.filter(isAnnex)
    steps.removeAll(where: isAnnex)
  }
}
