/// Chooses among competing links the set of greatest total score in which no paragraph is taken twice.
///
/// Greedy choice takes the best link first and may leave two worse ones; here each group of paragraphs that compete for
/// one another is solved as an assignment problem (Kuhn 1955, in the form with potentials, O(n²m)).
struct Assignment {
  struct Edge {
    let old: Int
    let new: Int
    let score: Float

    /// Higher score first, then the order of the texts.
    static func isBetter(_ first: Edge, _ second: Edge) -> Bool {
      (first.score, second.old, second.new) > (second.score, first.old, first.new)
    }
  }

  /// Paragraphs up to which a group is solved exactly; larger ones greedily.
  let exactLimit: Int

  /// The chosen edges by rising old index; edges that score 0 or less are never chosen.
  func choose(_ edges: [Edge]) -> [Edge] {
    groups(of: edges.filter { $0.score > 0 }).flatMap(solve).sorted { $0.old < $1.old }
  }

  private func solve(_ edges: [Edge]) -> [Edge] {
    if edges.count == 1 { return edges }
    let olds = Array(Set(edges.map(\.old))).sorted()
    let news = Array(Set(edges.map(\.new))).sorted()
    return max(olds.count, news.count) <= exactLimit ? exact(edges, olds, news) : greedy(edges)
  }

  private func greedy(_ edges: [Edge]) -> [Edge] {
    var (takenOld, takenNew) = (Set<Int>(), Set<Int>())
    return edges.sorted(by: Edge.isBetter).filter { edge in
      guard !takenOld.contains(edge.old), !takenNew.contains(edge.new) else { return false }
      takenOld.insert(edge.old)
      takenNew.insert(edge.new)
      return true
    }
  }

  private func exact(_ edges: [Edge], _ olds: [Int], _ news: [Int]) -> [Edge] {
    let rowOf = Dictionary(uniqueKeysWithValues: zip(olds, 0...))
    let columnOf = Dictionary(uniqueKeysWithValues: zip(news, 0...))
    var matrix = AssignmentMatrix(rows: olds.count, columns: news.count)
    for edge in edges { matrix.set(rowOf[edge.old] ?? 0, columnOf[edge.new] ?? 0, edge.score) }
    let columns = matrix.solve()
    return edges.filter { edge in
      guard let row = rowOf[edge.old], let column = columnOf[edge.new] else { return false }
      return columns[row] == column
    }
  }

  /// The edges in groups that share no paragraph.
  private func groups(of edges: [Edge]) -> [[Edge]] {
    var forest = DisjointSets()
    for edge in edges { forest.join(edge.old * 2, edge.new * 2 + 1) }
    var groups: [Int: Int] = [:]
    var result: [[Edge]] = []
    for edge in edges {
      let root = forest.root(edge.old * 2)
      if let group = groups[root] {
        result[group].append(edge)
      } else {
        groups[root] = result.count
        result.append([edge])
      }
    }
    return result
  }
}

/// Sets of numbers that grow together (union by path halving).
private struct DisjointSets {
  private var parents: [Int: Int] = [:]

  mutating func root(_ item: Int) -> Int {
    var at = item
    while let parent = parents[at], parent != at {
      let above = parents[parent] ?? parent
      parents[at] = above
      at = above
    }
    return at
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (root(first), root(second))
    if a != b { parents[max(a, b)] = min(a, b) }
  }
}
