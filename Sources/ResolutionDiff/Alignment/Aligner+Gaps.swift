extension Aligner {
  /// Aligns what is left between steady links, gap by gap.
  mutating func linkGaps() {
    let gaps = gapNumbers()
    var olds: [Int: [Int]] = [:]
    var news: [Int: [Int]] = [:]
    for old in texts.old.indices where table.isOpen(old: old) { olds[gaps.old[old], default: []].append(old) }
    for new in texts.new.indices where table.isOpen(new: new) { news[gaps.new[new], default: []].append(new) }
    for (gap, old) in olds.sorted(by: { $0.key < $1.key }) {
      guard let new = news[gap] else { continue }
      let alignment = GapAlignment(old: old, new: new, space: space, kinds: kinds, options: options)
      for link in alignment.links(&board) { table.link(link.old, link.new) }
    }
  }
}
