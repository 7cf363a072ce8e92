/// Paragraphs that became one another: one each, or the parts of a split or merge.
struct LinkGroup: Sendable {
  /// Rising indices.
  var old: [Int]
  var new: [Int]
  /// Pairs that are linked, by rising old, then new index.
  var links: [(old: Int, new: Int)]
  /// The pair that stands for the group when its place is judged.
  var main: (old: Int, new: Int)
}

extension LinkTable {
  /// The connected groups by rising old index.
  var groups: [LinkGroup] {
    var isTaken = [Bool](repeating: false, count: images.count)
    return images.indices.compactMap { old in
      guard !images[old].isEmpty, !isTaken[old] else { return nil }
      let group = group(from: old)
      for member in group.old { isTaken[member] = true }
      return group
    }
  }

  private func group(from start: Int) -> LinkGroup {
    if images[start].count == 1, let new = images[start].first, origins[new].count == 1 {
      return LinkGroup(old: [start], new: [new], links: [(start, new)], main: (start, new))
    }
    var (old, new): (Set<Int>, Set<Int>) = ([start], [])
    var queue = [start]
    while let next = queue.popLast() {
      for image in images[next] where new.insert(image).inserted {
        for origin in origins[image] where old.insert(origin).inserted { queue.append(origin) }
      }
    }
    let links = old.sorted().flatMap { origin in images[origin].sorted().map { (old: origin, new: $0) } }
    return LinkGroup(old: old.sorted(), new: new.sorted(), links: links, main: main(of: links, from: start))
  }

  /// The first link made, which is the strongest.
  private func main(of links: [(old: Int, new: Int)], from start: Int) -> (old: Int, new: Int) {
    links.first { images[$0.old].first == $0.new && origins[$0.new].first == $0.old } ?? links.first ?? (start, start)
  }
}
