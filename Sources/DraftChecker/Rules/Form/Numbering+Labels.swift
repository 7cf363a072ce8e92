import LanguagePacks
import ResolutionModel

extension Numbering {
  /// The labels of sub-paragraphs out of order, paragraph by paragraph.
  func labels(of body: Body, in draft: Draft) -> [Remark] {
    var remarks: [Remark] = []
    var lists = OpenLists(draft.pack.labels)
    var lastDepth = 0
    for index in body.paragraphs {
      let paragraph = draft.paragraphs[index]
      defer { lastDepth = paragraph.depth }
      switch (paragraph.kind, paragraph.depth) {
      case (.unnumbered, 0), (.table, _): lists.interrupt()
      case (.heading, _), (_, 0): lists.close()
      case _ where draft.isHeadingLike(index): lists.close()
      default:
        guard let label = paragraph.label, let due = lists.add(label, isDeeper: paragraph.depth > lastDepth) else {
          continue
        }
        remarks.append(Remark(.label(index), "Sub-paragraph \(label) stands where \(due) is due"))
      }
    }
    return remarks
  }
}

/// The lists under one paragraph that are not closed yet, outermost first.
///
/// A list is told by its style of counting rather than by its depth, which sources without lists of their own (sub-items
/// typed as paragraphs) give unreliably: a label continues the innermost list in which it is due, or opens a list inside
/// when it is the first of a style that no open list has.
private struct OpenLists {
  /// A list by the styles, as levels of the scheme, that read all its labels so far, with the number each came to.
  private typealias Counts = [Int: Int]

  private let scheme: LabelScheme
  private var lists: [Counts] = []
  private var isInterrupted = false

  init(_ scheme: LabelScheme) {
    self.scheme = scheme
  }

  mutating func close() { lists = [] }

  /// Text of another form stands between: the list may go on after it or another one start.
  mutating func interrupt() { isInterrupted = true }

  /// Takes the next label; the label that was due, when it is another one. Dashes and bullets count nothing, and a
  /// letter that no style reads is taken for the one that is due.
  mutating func add(_ label: String, isDeeper: Bool) -> String? {
    let values = values(of: label)
    guard !values.isEmpty else {
      if label.unicodeScalars.contains(where: \.properties.isAlphabetic) { skip() }
      return nil
    }
    defer { isInterrupted = false }
    let isTaken = isDeeper ? open(values) || resume(values) : resume(values) || open(values)
    if isTaken { return nil }
    if isInterrupted, values.values.contains(1) {
      lists = [values.filter { $1 == 1 }]
      return nil
    }
    let due = due
    restart(values)
    return due
  }

  /// Counts one that is not read.
  private mutating func skip() {
    let last = lists.popLast() ?? [:]
    lists.append(last.mapValues { $0 + 1 })
  }

  private mutating func resume(_ values: Counts) -> Bool {
    for (index, list) in lists.enumerated().reversed() {
      let continued = values.filter { level, value in list[level].map { $0 + 1 } == value }
      if continued.isEmpty { continue }
      lists = lists.prefix(index) + [continued]
      return true
    }
    return false
  }

  private mutating func open(_ values: Counts) -> Bool {
    let known = Set(lists.flatMap(\.keys).map(style))
    let first = values.filter { $1 == 1 && !known.contains(style($0)) }
    if first.isEmpty { return false }
    lists.append(first)
    return true
  }

  /// Levels further in count in the styles of outer ones.
  private func style(_ level: Int) -> LabelStyle { scheme.levels[level].style }

  /// The label the innermost list waits for, in its outermost style.
  private var due: String {
    let counts = lists.last ?? [:]
    let level = counts.keys.min() ?? min(1, scheme.levels.count - 1)
    return scheme.label(depth: level, position: (counts[level] ?? 0) + 1)
  }

  /// Goes on counting from a label that was not due.
  private mutating func restart(_ values: Counts) {
    let known = lists.last ?? [:]
    let kept = values.filter { known[$0.key] != nil }
    lists = lists.dropLast() + [kept.isEmpty ? values : kept]
  }

  private func values(of label: String) -> Counts {
    var values: Counts = [:]
    for level in scheme.levels.indices { values[level] = scheme.position(of: label, depth: level) }
    return values
  }
}
