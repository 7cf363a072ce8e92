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
      while lists.count < paragraph.depth { lists.append(LabelSequence()) }
      guard let label = paragraph.label, let expected = lists[paragraph.depth - 1].add(label) else { continue }
      remarks.append(Remark(.label(index), "Sub-paragraph \(label) stands where \(expected) is due"))
    }
    return remarks
  }
}

/// The labels of one list as they come.
private struct LabelSequence {
  /// The systems that read every label so far, with the number each came to.
  private var counts: [ListNumeral: Int] = [:]

  /// Takes the next label; the label that was due, when it is another one. Dashes and bullets count nothing.
  mutating func add(_ label: String) -> String? {
    let values = ListNumeral.values(of: label)
    guard !values.isEmpty else { return nil }
    let continued = values.filter { system, value in value == due(system) }
    guard continued.isEmpty else {
      counts = continued
      return nil
    }
    let systems = ListNumeral.allCases.filter { counts.isEmpty ? values[$0] != nil : counts[$0] != nil }
    let missed = systems.first.map { $0.print(due($0)) ?? String(due($0)) }
    let resumed = values.filter { systems.contains($0.key) }
    counts = resumed.isEmpty ? values : resumed
    return missed
  }

  /// The number due in a system; 0, which no label has, in one that did not read every label so far.
  private func due(_ system: ListNumeral) -> Int {
    counts.isEmpty ? 1 : counts[system].map { $0 + 1 } ?? 0
  }
}
