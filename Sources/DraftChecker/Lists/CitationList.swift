import ResolutionModel

/// Resolutions cited one after the other with nothing but commas and conjunctions between them.
struct CitationList {
  struct Gap {
    /// From the end of a member to its conjunction's or comma's end, in UTF-8 bytes of the text.
    let range: Range<Int>
    let word: String
    let isConjunction: Bool
  }

  private(set) var members: [Citation]
  private(set) var gaps: [Gap] = []

  /// Whether every member has a date of its own, or none has: then nothing groups them.
  var hasDatesAlike: Bool {
    let dates = members.map(\.dateRange)
    return dates.allSatisfy { $0 == nil } || Set(dates).count == members.count && !dates.contains(nil)
  }

  static func lists(of citations: [Citation], in text: [UInt8], _ words: Conjunctions) -> [CitationList] {
    var lists: [CitationList] = []
    for citation in citations {
      if let last = lists.last?.members.last, let gap = gap(from: last, to: citation, in: text, words) {
        lists[lists.count - 1].gaps.append(gap)
        lists[lists.count - 1].members.append(citation)
      } else {
        lists.append(CitationList(members: [citation]))
      }
    }
    return lists.filter { $0.members.count > 2 }
  }

  private static func gap(
    from left: Citation, to right: Citation, in text: [UInt8], _ words: Conjunctions
  ) -> Gap? {
    let ends = [left.range.upperBound, left.dateRange?.upperBound].compactMap { $0 }
    let start = ends.filter { $0 <= right.range.lowerBound }.max() ?? left.range.upperBound
    let starts = [right.range.lowerBound, right.dateRange?.lowerBound].compactMap { $0 }
    let end = starts.filter { $0 >= start }.min() ?? right.range.lowerBound
    guard start < end, end <= text.count, let joint = words.joint(of: text[start..<end]) else { return nil }
    let length = text[start..<end].lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? end
    return Gap(range: start..<length, word: joint.word, isConjunction: joint.isConjunction)
  }
}
