import ResolutionModel
import ResolutionStore

/// All topics and drafts of an archive as one order of resolutions, from which the line of any topic is taken.
public struct TopicLines: Sendable {
  private var topics: [Symbol: [String]] = [:]
  private var predecessors: [Symbol: [Symbol]] = [:]
  private var ranks: [Symbol: CalendarDate] = [:]
  private var adoptions: [Symbol: Symbol] = [:]
  private let drafts: [DraftLine]

  public init(_ entries: [ArchiveEntry], drafts: [DraftLine] = []) {
    self.drafts = drafts
    var last: [String: Symbol] = [:]
    for entry in entries {
      ranks[entry.symbol] = entry.adopted ?? entry.symbol.presumedDate
      guard let topic = entry.topic else { continue }
      topics[entry.symbol, default: []].append(topic)
      if let before = last[topic] { predecessors[entry.symbol, default: []].append(before) }
      last[topic] = entry.symbol
    }
    for draft in drafts {
      for resolution in draft.adoptedAs.prefix(1) {
        place(draft, after: predecessors[resolution] ?? [], as: resolution)
      }
    }
  }

  /// Lets a draft that was not adopted, or not yet, go on from a resolution.
  public mutating func place(_ draft: DraftLine, after resolution: Symbol) {
    place(draft, after: [resolution], as: nil)
  }

  private mutating func place(_ draft: DraftLine, after resolutions: [Symbol], as adopted: Symbol?) {
    var before = resolutions
    for version in draft.versions {
      predecessors[version] = before
      ranks[version] = adopted.flatMap { ranks[$0] }
      adoptions[version] = adopted
      before = [version]
    }
  }

  /// What leads to some resolutions or drafts; with the drafts of all resolutions on the way.
  public func line(leadingTo ends: [Symbol]) -> TopicLine {
    let adopted = all(leadingTo: ends)
    let versions = drafts.filter { !adopted.isDisjoint(with: $0.adoptedAs.prefix(1)) }.flatMap(\.versions)
    let line = all(leadingTo: ends + versions)
    var children: [Symbol: [Symbol]] = [:]
    for child in line { for parent in parents(child) { children[parent, default: []].append(child) } }
    // How many of its parents have no place yet.
    var waiting = Dictionary(uniqueKeysWithValues: line.map { ($0, parents($0).count) })
    var ready = Set(waiting.filter { $0.value == 0 }.keys)
    var places: [Symbol: Int] = [:]
    var members: [TopicLine.Member] = []
    while let next = ready.min(by: precedes) {
      let before = parents(next).compactMap { places[$0] }.sorted()
      places[next] = members.count
      members.append(
        TopicLine.Member(symbol: next, topics: topics[next] ?? [], parents: before, adoptedAs: adoptions[next]))
      ready.remove(next)
      for child in children[next] ?? [] {
        waiting[child, default: 0] -= 1
        if waiting[child] == 0 { ready.insert(child) }
      }
    }
    return TopicLine(members)
  }

  private func all(leadingTo ends: [Symbol]) -> Set<Symbol> {
    var found: Set<Symbol> = []
    var waiting = ends
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += parents(next) }
    }
    return found
  }

  private func parents(_ symbol: Symbol) -> [Symbol] { Set(predecessors[symbol] ?? []).sorted() }

  /// By date, what has none last; drafts before what they became.
  private func precedes(_ left: Symbol, _ right: Symbol) -> Bool {
    switch (ranks[left], ranks[right]) {
    case (let a?, let b?) where a != b: a < b
    case (.some, nil): true
    case (nil, .some): false
    default: left.isDraft == right.isDraft ? left < right : left.isDraft
    }
  }
}
