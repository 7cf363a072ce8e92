import LanguagePacks
import ResolutionModel

extension Numbering {
  /// The labels of sub-paragraphs, list by list; a list ends where a shallower paragraph comes.
  func labels(of body: Body, in draft: Draft) -> [Remark] {
    var remarks: [Remark] = []
    var lists: [LabelSequence] = []
    for index in body.paragraphs {
      let paragraph = draft.paragraphs[index]
      guard paragraph.depth > 0, paragraph.kind != .heading, paragraph.kind != .table else {
        lists = []
        continue
      }
      lists = Array(lists.prefix(paragraph.depth))
      while lists.count < paragraph.depth { lists.append(LabelSequence(draft.pack.labels)) }
      guard let label = paragraph.label, let expected = lists[paragraph.depth - 1].add(label) else { continue }
      let due = draft.pack.label(depth: paragraph.depth, position: expected)
      remarks.append(Remark(.label(index), "Sub-paragraph \(label) stands where \(due) is due"))
    }
    return remarks
  }
}

/// The labels of one list as they come.
private struct LabelSequence {
  private let scheme: LabelScheme
  /// The styles of counting, by their level in the scheme, that read every label so far, with the number each came to.
  private var counts: [Int: Int] = [:]
  private var isEmpty = true

  init(_ scheme: LabelScheme) {
    self.scheme = scheme
  }

  /// Takes the next label; the number that was due, when it is another one. Dashes and bullets count nothing.
  mutating func add(_ label: String) -> Int? {
    let values = values(of: label)
    guard !values.isEmpty else { return nil }
    defer { isEmpty = false }
    let continued = values.filter { level, value in value == due(level) }
    guard continued.isEmpty else {
      counts = continued
      return nil
    }
    let missed = isEmpty ? 1 : (counts.values.min() ?? 0) + 1
    let resumed = values.filter { isEmpty || counts[$0.key] != nil }
    counts = resumed.isEmpty ? values : resumed
    return missed
  }

  private func values(of label: String) -> [Int: Int] {
    var values: [Int: Int] = [:]
    for level in scheme.levels.indices { values[level] = scheme.position(of: label, depth: level) }
    return values
  }

  /// The number due in a style; 0, which no label has, in one that did not read every label so far.
  private func due(_ level: Int) -> Int {
    isEmpty ? 1 : counts[level].map { $0 + 1 } ?? 0
  }
}
