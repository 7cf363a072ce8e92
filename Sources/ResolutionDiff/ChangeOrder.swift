/// Puts changes in the order of the new text, with what was dropped where it stood in the old one.
struct ChangeOrder {
  let changes: [Change]

  init(_ linked: [Change], old: Int, new: Int) {
    var changeOfOld = [Int](repeating: -1, count: old)
    var changeOfNew = [Int](repeating: -1, count: new)
    for (index, change) in linked.enumerated() {
      for paragraph in change.old { changeOfOld[paragraph] = index }
      for paragraph in change.new { changeOfNew[paragraph] = index }
    }
    let dropped = ChangeOrder.droppedBefore(changeOfOld)
    var result: [Change] = []
    var isWritten = [Bool](repeating: false, count: linked.count)
    for paragraph in 0..<new {
      let index = changeOfNew[paragraph]
      if index < 0 {
        result.append(Change(kind: .added, shape: .single, old: [], new: [paragraph]))
      } else if !isWritten[index] {
        isWritten[index] = true
        result += linked[index].old.flatMap { dropped[$0] ?? [] }.map(ChangeOrder.deletion)
        result.append(linked[index])
      }
    }
    changes = result + (dropped[old] ?? []).map(ChangeOrder.deletion)
  }

  private static func deletion(_ paragraph: Int) -> Change {
    Change(kind: .deleted, shape: .single, old: [paragraph], new: [])
  }

  /// The dropped paragraphs by the next old paragraph that is not dropped, or by the number of paragraphs.
  private static func droppedBefore(_ changeOfOld: [Int]) -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    var waiting: [Int] = []
    for (paragraph, change) in changeOfOld.enumerated() {
      if change < 0 {
        waiting.append(paragraph)
      } else if !waiting.isEmpty {
        result[paragraph] = waiting
        waiting = []
      }
    }
    if !waiting.isEmpty { result[changeOfOld.count] = waiting }
    return result
  }
}
