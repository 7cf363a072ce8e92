import ResolutionModel

/// Aligns what is left between two steady links as a whole, in order, one to one or two to one.
///
/// Inside a gap the surroundings vouch for paragraphs that are too much reworded to be linked on their own. A monotone
/// dynamic programme over bead shapes, after Gale and Church (1993) and hunalign (Varga et al. 2005): every bead gains
/// what its similarity exceeds `weakSimilarity` by, a paragraph without a link gains nothing.
struct GapAlignment {
  let old: [Int]
  let new: [Int]
  let space: FeatureSpace
  let kinds: SidePair<[Paragraph.Kind]>
  let options: DiffOptions

  /// How many old and new paragraphs a bead joins.
  private enum Bead: UInt8, CaseIterable {
    case skipOld, skipNew, oneToOne, oneToTwo, twoToOne

    var size: (old: Int, new: Int) {
      switch self {
      case .skipOld: (1, 0)
      case .skipNew: (0, 1)
      case .oneToOne: (1, 1)
      case .oneToTwo: (1, 2)
      case .twoToOne: (2, 1)
      }
    }
  }

  /// The links of the best alignment.
  func links(_ board: inout SimilarityBoard) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= options.gapCellLimit else { return [] }
    let shared = sharedWeights(&board)
    return trace(fill(shared))
  }

  private func sharedWeights(_ board: inout SimilarityBoard) -> [Float] {
    var shared: [Float] = []
    shared.reserveCapacity(old.count * new.count)
    for i in old {
      board.lay(space.old[i])
      for j in new { shared.append(board.shared(space.new[j])) }
    }
    return shared
  }

  private func fill(_ shared: [Float]) -> [Bead] {
    let width = new.count + 1
    var gains = [Float](repeating: 0, count: (old.count + 1) * width)
    var beads = [Bead](repeating: .skipNew, count: gains.count)
    for i in 0...old.count {
      for j in 0...new.count where i + j > 0 {
        var best = -Float.infinity
        for bead in Bead.allCases where bead.size.old <= i && bead.size.new <= j {
          let total = gains[(i - bead.size.old) * width + j - bead.size.new] + gain(bead, i, j, shared)
          if total > best {
            best = total
            beads[i * width + j] = bead
          }
        }
        gains[i * width + j] = best
      }
    }
    return beads
  }

  private func trace(_ beads: [Bead]) -> [(old: Int, new: Int)] {
    var (i, j) = (old.count, new.count)
    var links: [(old: Int, new: Int)] = []
    while i + j > 0 {
      let size = beads[i * (new.count + 1) + j].size
      for a in 0..<size.old {
        for b in 0..<size.new { links.append((old[i - 1 - a], new[j - 1 - b])) }
      }
      i -= size.old
      j -= size.new
    }
    return links.reversed()
  }

  /// What the bead that ends before old place `i` and new place `j` is worth.
  private func gain(_ bead: Bead, _ i: Int, _ j: Int, _ shared: [Float]) -> Float {
    let size = bead.size
    guard size.old > 0, size.new > 0 else { return 0 }
    var (common, total) = (Float(0), Float(0))
    for a in 0..<size.old { total += space.old[old[i - 1 - a]].total }
    for b in 0..<size.new { total += space.new[new[j - 1 - b]].total }
    for a in 0..<size.old {
      for b in 0..<size.new {
        let weight = shared[(i - 1 - a) * new.count + j - 1 - b]
        if size.old + size.new > 2, !isPart(weight, i - 1 - a, j - 1 - b, size) { return -1 }
        common += weight
      }
    }
    let similarity = 2 * common / max(total, .leastNormalMagnitude) * (keepsPart(i, j) ? 1 : Aligner.otherPart)
    return (similarity - needed(i, j)) * Float(size.old + size.new)
  }

  private func keepsPart(_ i: Int, _ j: Int) -> Bool { kinds.old[old[i - 1]] == kinds.new[new[j - 1]] }

  /// The similarity that counts as evidence: short texts come near one another by chance.
  private func needed(_ i: Int, _ j: Int) -> Float {
    let features = Float(max(2, min(space.old[old[i - 1]].features.count, space.new[new[j - 1]].features.count)))
    return Float(options.weakSimilarity) + Float(options.weakChance) / (features / 2).squareRoot()
  }

  /// Whether one of two parts holds enough of the whole to count.
  private func isPart(_ shared: Float, _ i: Int, _ j: Int, _ size: (old: Int, new: Int)) -> Bool {
    let part = size.new > 1 ? space.new[new[j]].total : space.old[old[i]].total
    return shared >= Float(options.partContainment) * part
  }
}
