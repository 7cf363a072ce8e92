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
    guard table.origins.contains(where: \.isEmpty) else { return }
    var proposals: [Proposal] = []
    for whole in wholes.indices where wholes[whole].total > 0 && !table.isOpen(old: whole) {
      proposals += self.proposals(whole, table, &board)
    }
    for proposal in proposals.sorted(by: isBetter) where table.isOpen(new: proposal.part) {
      guard isPart(proposal.part, of: proposal.whole, table, &board) else { continue }
      table.link(proposal.whole, proposal.part)
    }
  }

  private func proposals(_ whole: Int, _ table: LinkTable, _ board: inout SimilarityBoard) -> [Proposal] {
    let worthy = partsWorthMeasuring(whole, table)
    guard !worthy.isEmpty, let loss = layLoss(of: whole, table, &board) else { return [] }
    return worthy.compactMap { measure(whole, $0, loss: loss, table, board) }
  }

  /// Whether a part would be attached to a whole.
  func isPart(_ part: Int, of whole: Int, _ table: LinkTable, _ board: inout SimilarityBoard) -> Bool {
    guard let loss = layLoss(of: whole, table, &board) else { return false }
    return measure(whole, part, loss: loss, table, board) != nil
  }

  /// The open candidates and the open neighbours of the images, rising.
  private func partsWorthMeasuring(_ whole: Int, _ table: LinkTable) -> [Int] {
    var found = candidates[whole].filter { table.isOpen(new: $0) }
    for image in table.images[whole] {
      for near in max(0, image - 2)...min(parts.count - 1, image + 2)
      where table.isOpen(new: near) && parts[near].total > 0 && !found.contains(near) {
        found.append(near)
      }
    }
    return found.sorted()
  }

  private func isBetter(_ first: Proposal, _ second: Proposal) -> Bool {
    (first.containment, second.whole, second.part) > (second.containment, first.whole, first.part)
  }

  /// Lays out what a whole lacks in its images and returns its weight; nil when an image has other origins too.
  private func layLoss(of whole: Int, _ table: LinkTable, _ board: inout SimilarityBoard) -> Float? {
    guard table.images[whole].allSatisfy({ table.origins[$0].count == 1 }) else { return nil }
    board.lay(wholes[whole])
    for image in table.images[whole] { board.remove(parts[image]) }
    return board.total
  }

  /// The proposal, if the part holds enough of what lies on the board.
  private func measure(
    _ whole: Int, _ part: Int, loss: Float, _ table: LinkTable, _ board: SimilarityBoard
  ) -> Proposal? {
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
