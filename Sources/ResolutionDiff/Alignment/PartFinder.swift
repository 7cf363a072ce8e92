/// Finds what was split off a paragraph: an unlinked part that holds mostly what the paragraph's image lacks.
///
///     old 5  A, B                 new 5  A'   the image; lacks B
///                                 new 6  B'   the part
///
/// Seen from the other side the same is a merge, so one finder serves for both.
struct PartFinder {
  let wholes: [FeatureVector]
  let parts: [FeatureVector]
  let options: DiffOptions
  /// By whole the parts that share something rare with it.
  let candidates: [[Int]]

  private struct Proposal {
    let whole: Int
    let part: Int
    let containment: Float
  }

  /// Adds the parts found; `old` of the table stands for wholes, `new` for parts.
  func attach(_ table: inout LinkTable, _ board: inout SimilarityBoard) {
    var proposals: [Proposal] = []
    for whole in wholes.indices where wholes[whole].total > 0 && !table.isOpen(old: whole) {
      proposals += partsWorthMeasuring(whole, table).compactMap { measure(whole, $0, table, &board) }
    }
    for proposal in proposals.sorted(by: isBetter) where table.isOpen(new: proposal.part) {
      guard measure(proposal.whole, proposal.part, table, &board) != nil else { continue }
      table.link(proposal.whole, proposal.part)
    }
  }

  /// Whether a part would be attached to a whole.
  func isPart(_ part: Int, of whole: Int, _ table: LinkTable, _ board: inout SimilarityBoard) -> Bool {
    measure(whole, part, table, &board) != nil
  }

  /// The open candidates and the open neighbours of the images, rising.
  private func partsWorthMeasuring(_ whole: Int, _ table: LinkTable) -> [Int] {
    let near = table.images[whole].flatMap { max(0, $0 - 2)...min(parts.count - 1, $0 + 2) }
    return Set(candidates[whole] + near).filter { table.isOpen(new: $0) && parts[$0].total > 0 }.sorted()
  }

  private func isBetter(_ first: Proposal, _ second: Proposal) -> Bool {
    (first.containment, second.whole, second.part) > (second.containment, first.whole, first.part)
  }

  /// The proposal, if the part holds enough of what the whole lacks in its images.
  private func measure(_ whole: Int, _ part: Int, _ table: LinkTable, _ board: inout SimilarityBoard) -> Proposal? {
    guard table.images[whole].allSatisfy({ table.origins[$0].count == 1 }) else { return nil }
    board.lay(wholes[whole])
    for image in table.images[whole] { board.remove(parts[image]) }
    let loss = board.total
    let shared = board.shared(parts[part])
    let isBeside = stands(part, beside: table.images[whole], table)
    let containment = isBeside ? options.partContainment : options.distantPartContainment
    let share = isBeside ? options.partShareOfLoss : options.distantPartShareOfLoss
    guard shared >= Float(containment) * parts[part].total, shared >= Float(share) * loss else { return nil }
    return Proposal(whole: whole, part: part, containment: shared / parts[part].total + (isBeside ? 0.2 : 0))
  }

  /// Whether nothing but open paragraphs stands between the part and an image, at most two of them.
  private func stands(_ part: Int, beside images: [Int], _ table: LinkTable) -> Bool {
    images.contains { image in
      guard abs(image - part) <= 3 else { return false }
      return (min(image, part) + 1..<max(image, part)).allSatisfy { table.isOpen(new: $0) || images.contains($0) }
    }
  }
}
