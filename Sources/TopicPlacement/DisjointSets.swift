/// Sets that grow together: union by smaller number, with path halving (R. E. Tarjan, 1975).
struct DisjointSets {
  private var parents: [Int]

  /// `count` sets of one number each.
  init(count: Int) {
    parents = Array(0..<count)
  }

  /// Adds a set of one new number, and tells the number.
  mutating func add() -> Int {
    parents.append(parents.count)
    return parents.count - 1
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (root(of: a), root(of: b))
    parents[max(first, second)] = min(first, second)
  }

  /// The number that stands for a number's set.
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }
}
