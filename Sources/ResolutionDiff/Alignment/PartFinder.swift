import ResolutionModel

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
  /// For every part of a list the paragraph it stands under; nil for others.
  let chapeaux: [Int?]
  /// What wholes and parts start with, -1 for nothing.
  let wholeStarts: [Int32]
  let partStarts: [Int32]
  /// By whole the parts that share something rare with it.
  let candidates: [[Int]]
  /// Whether each part is running text: neither heading nor table.
  let isProse: [Bool]
  /// By whole how many images it had when no part was found for it; while they stay, none will be: links only take
  /// parts away and close the ways between them and the images.
  private var exhausted: [Int: Int] = [:]

  private struct Proposal {
    let whole: Int
    let part: Int
    let containment: Float
  }

  init(
    wholes: [FeatureVector], parts: [FeatureVector], partKinds: [Paragraph.Kind], options: DiffOptions,
    chapeaux: [Int?], wholeStarts: [Int32], partStarts: [Int32], candidates: [[Int]]
  ) {
    self.wholes = wholes
    self.parts = parts
    self.options = options
    self.chapeaux = chapeaux
    self.wholeStarts = wholeStarts
    self.partStarts = partStarts
    self.candidates = candidates
    isProse = partKinds.map { $0 != .heading && $0 != .table }
  }

  /// Adds the parts found; `old` of the table stands for wholes, `new` for parts.
  mutating func attach(_ table: inout LinkTable, _ board: inout SimilarityBoard) {
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

  private mutating func proposals(
    _ whole: Int, _ table: LinkTable, _ board: inout SimilarityBoard
  ) -> [Proposal] {
    guard exhausted[whole] != table.images[whole].count else { return [] }
    let worthy = partsWorthMeasuring(whole, table)
    let loss = worthy.isEmpty ? nil : layLoss(of: whole, table, &board)
    let found = loss.map { loss in worthy.compactMap { measure(whole, $0, loss: loss, table, board) } } ?? []
    exhausted[whole] = found.isEmpty ? table.images[whole].count : nil
    return found
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
    let opensList = isChapeau(part, of: whole, table)
    let containment =
      opensList ? options.chapeauContainment : isBeside ? options.partContainment : options.distantPartContainment
    let share = opensList ? 0 : isBeside ? options.partShareOfLoss : options.distantPartShareOfLoss
    guard shared >= Float(containment) * parts[part].total else { return nil }
    guard shared >= Float(share) * loss || isWhollyContained(part, shared, isBeside: isBeside) else { return nil }
    return Proposal(whole: whole, part: part, containment: shared / parts[part].total + (isBeside ? 0.2 : 0))
  }

  /// Whether next to all of a part that says something of its own is in the whole, however much else is in there.
  private func isWhollyContained(_ part: Int, _ shared: Float, isBeside: Bool) -> Bool {
    let needed = isBeside ? options.wholePartContainment : options.distantWholePartContainment
    return isProse[part] && shared >= Float(needed) * parts[part].total && shared >= Float(options.wholePartWeight)
  }

  /// Whether the part is the chapeau of a list the whole was made into: it stands over an image and keeps the opener.
  private func isChapeau(_ part: Int, of whole: Int, _ table: LinkTable) -> Bool {
    partStarts[part] >= 0 && partStarts[part] == wholeStarts[whole]
      && table.images[whole].contains { chapeaux[$0] == part }
  }

  /// Whether nothing but open paragraphs stands between the part and an image, at most two of them.
  private func stands(_ part: Int, beside images: [Int], _ table: LinkTable) -> Bool {
    images.contains { image in
      guard abs(image - part) <= 3 else { return false }
      return (min(image, part) + 1..<max(image, part)).allSatisfy { table.isOpen(new: $0) || images.contains($0) }
    }
  }
}
