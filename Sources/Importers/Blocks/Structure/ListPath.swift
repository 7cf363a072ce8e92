/// Follows a list and the lists inside it, to tell what the next label belongs to: after `(b)` an `(i)` opens a list
/// inside, after `(h)` it goes on with the outer one.
struct ListPath {
  /// The places from the outside in, as far as the last item stands.
  private(set) var places: [ListPlace?] = []

  var depth: Int { places.count }

  mutating func restart() { places = [] }

  /// A depth for an item, with how sure it is; `isDue` is false where the count jumps or repeats.
  struct Fit {
    var depth: Int
    var place: ListPlace
    var isDue: Bool
    fileprivate var score: Int
  }

  /// The best of the ways to read a label.
  ///
  /// - Parameter opens: Whether the paragraph above ends in a colon.
  func fit(_ readings: [ListPlace], opens: Bool) -> Fit? {
    readings.compactMap { fit($0, opens: opens) }.max { $0.score < $1.score }
  }

  private func fit(_ reading: ListPlace, opens: Bool) -> Fit? {
    let known = places.lastIndex { $0?.continues(reading) == true }
    guard let position = reading.position else { return bulletFit(reading, known) }
    guard let known, let last = places[known]?.position else {
      let depth = min(4, places.count + 1)
      return Fit(depth: depth, place: reading, isDue: position == 1, score: position == 1 ? (opens ? 5 : 3) : 1)
    }
    if position == last + 1 { return Fit(depth: known + 1, place: reading, isDue: true, score: 4) }
    if position == 1, opens, known == places.count - 1, places.count < 4 {
      return Fit(depth: known + 2, place: reading, isDue: true, score: 3)
    }
    return Fit(depth: known + 1, place: reading, isDue: false, score: position > last ? 2 : 0)
  }

  /// Bullets, and letters whose place is not known, go on with the list they are like.
  private func bulletFit(_ reading: ListPlace, _ known: Int?) -> Fit {
    let alike = known ?? (reading.print == .bracketed ? places.lastIndex { $0?.print == .bracketed } : nil)
    return Fit(depth: alike.map { $0 + 1 } ?? min(4, places.count + 1), place: reading, isDue: true, score: 3)
  }

  /// Goes on to an item at a depth; `place` is nil for one without label.
  mutating func enter(_ depth: Int, _ place: ListPlace?) {
    places = Array(places.prefix(depth))
    while places.count < depth { places.append(nil) }
    if depth > 0 { places[depth - 1] = place }
  }
}
