/// Tells which groups of linked paragraphs left their place; the parts of a split or merge go with their main link.
enum MovedGroups {
  /// For every group whether it moved.
  static func find(in groups: [LinkGroup], by order: OrderWeights) -> [Bool] {
    let sorted = groups.indices.sorted { groups[$0].main.old < groups[$1].main.old }
    let steady = order.steadiness(of: sorted.map { groups[$0].main })
    var moved = [Bool](repeating: false, count: groups.count)
    for (index, isSteady) in zip(sorted, steady) { moved[index] = !isSteady }
    return moved
  }
}
