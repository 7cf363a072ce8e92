/// Links paragraphs of equal words: first those that stand once on each side, then their equal neighbours.
///
///     A B B C        A–A and C–C are unique; B B between them follow as neighbours,
///     A B B X C      in order, though B alone would not say which is which.
struct ExactAnchors {
  let texts: SidePair<[ComparedText]>

  func link(_ table: inout LinkTable) {
    linkUnique(&table)
    for (old, new) in table.mainLinks { grow(from: old, new, by: 1, &table) }
    for (old, new) in table.mainLinks.reversed() { grow(from: old, new, by: -1, &table) }
  }

  /// Pairs what equal texts are left, in order; they differ in nothing but their place.
  func linkRest(_ table: inout LinkTable) {
    var waiting: [UInt64: [Int]] = [:]
    for new in texts.new.indices.reversed() where table.isOpen(new: new) && !texts.new[new].tokens.isEmpty {
      waiting[texts.new[new].hash, default: []].append(new)
    }
    for old in texts.old.indices where table.isOpen(old: old) {
      if let new = waiting[texts.old[old].hash]?.popLast(), isEqual(old, new) { table.link(old, new) }
    }
  }

  fileprivate struct Sighting {
    var old = -1
    var new = -1
    var isUnique = true
  }

  private func linkUnique(_ table: inout LinkTable) {
    var sightings: [UInt64: Sighting] = [:]
    sightings.reserveCapacity(texts.old.count + texts.new.count)
    for (index, text) in texts.old.enumerated() where !text.tokens.isEmpty {
      sightings[text.hash, default: Sighting()].seeOld(index)
    }
    for (index, text) in texts.new.enumerated() where !text.tokens.isEmpty {
      sightings[text.hash, default: Sighting()].seeNew(index)
    }
    for (old, text) in texts.old.enumerated() {
      guard let sighting = sightings[text.hash], sighting.isUnique, sighting.old == old, sighting.new >= 0,
        isEqual(old, sighting.new)
      else { continue }
      table.link(old, sighting.new)
    }
  }

  private func grow(from old: Int, _ new: Int, by step: Int, _ table: inout LinkTable) {
    var (old, new) = (old + step, new + step)
    while texts.old.indices.contains(old), texts.new.indices.contains(new), table.isOpen(old: old),
      table.isOpen(new: new), isEqual(old, new)
    {
      table.link(old, new)
      old += step
      new += step
    }
  }

  private func isEqual(_ old: Int, _ new: Int) -> Bool {
    let (a, b) = (texts.old[old], texts.new[new])
    return a.hash == b.hash && a.tokens.count == b.tokens.count && zip(a.tokens, b.tokens).allSatisfy { $0.id == $1.id }
  }
}

extension ExactAnchors.Sighting {
  fileprivate mutating func seeOld(_ index: Int) {
    if old >= 0 { isUnique = false }
    old = index
  }

  fileprivate mutating func seeNew(_ index: Int) {
    if new >= 0 { isUnique = false }
    new = index
  }
}
