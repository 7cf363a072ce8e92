/// Pairs the words of two texts so that phrases stay whole.
///
/// Heaviest common subsequence in which every run of pairs costs `wordOpeningCost` (affine gaps seen from the other
/// side; Gotoh 1982): a lone “the” between changed words weighs less than its run costs and is left unpaired.
struct WordAlignment {
  /// A token of the old text and the token of the new text it became.
  struct Pair: Hashable, Sendable {
    let old: Int
    let new: Int
  }

  /// What a date, a number or a citation weighs at least: it stands for one thing, however often it is named.
  private static let unitWeight: Float = 0.7

  let weights: WordWeights
  let openingCost: Float
  let cellLimit: Int

  init(weights: WordWeights, options: DiffOptions) {
    self.weights = weights
    openingCost = Float(options.wordOpeningCost)
    cellLimit = options.wordCellLimit
  }

  /// The pairs, rising on both sides.
  func pairs(_ old: [Token], _ new: [Token]) -> [Pair] {
    let head = commonHead(old[...], new[...])
    let tail = commonTail(old[head...], new[head...])
    let middle = align(head..<(old.count - tail), head..<(new.count - tail), old, new)
    var pairs: [Pair] = []
    pairs.reserveCapacity(head + middle.count + tail)
    for place in 0..<head { pairs.append(Pair(old: place, new: place)) }
    pairs += middle
    for place in 0..<tail { pairs.append(Pair(old: old.count - tail + place, new: new.count - tail + place)) }
    return pairs
  }

  /// How many equal tokens both texts start with; none when they weigh too little to stand alone and the first is no
  /// opener.
  private func commonHead(_ old: ArraySlice<Token>, _ new: ArraySlice<Token>) -> Int {
    let count = equalStart(old, new)
    let isAll = count == old.count || count == new.count
    let isOpener = old.first.map { weights[$0.id] > WordWeights.function } ?? false
    return isAll || isOpener || isHeavy(old.prefix(count)) ? count : 0
  }

  /// The same at the end, where closing marks may stand alone.
  private func commonTail(_ old: ArraySlice<Token>, _ new: ArraySlice<Token>) -> Int {
    let count = equalStart(old.lazy.reversed(), new.lazy.reversed())
    if isHeavy(old.suffix(count)) || count == old.count || count == new.count { return count }
    return old.suffix(count).reversed().prefix { $0.kind == .punctuation }.count
  }

  private func equalStart(_ old: some Sequence<Token>, _ new: some Sequence<Token>) -> Int {
    var count = 0
    for (first, second) in zip(old, new) {
      guard first.id == second.id else { break }
      count += 1
    }
    return count
  }

  private func weight(_ token: Token) -> Float {
    switch token.kind {
    case .word, .punctuation: weights[token.id]
    case .number, .ordinal, .date, .symbol, .citation: max(weights[token.id], WordAlignment.unitWeight)
    }
  }

  private func isHeavy(_ tokens: ArraySlice<Token>) -> Bool {
    var sum: Float = 0
    for token in tokens {
      sum += weight(token)
      if sum > openingCost { return true }
    }
    return false
  }

  private func align(_ old: Range<Int>, _ new: Range<Int>, _ a: [Token], _ b: [Token]) -> [Pair] {
    if old.isEmpty || new.isEmpty { return [] }
    let rows = AlignmentSide(a, old, others: b, new)
    let columns = AlignmentSide(b, new, others: a, old)
    if rows.places.count * columns.places.count > cellLimit { return alignPieces(old, new, a, b) }
    var table = AlignmentTable(rows: rows, columns: columns)
    table.fill(openingCost: openingCost, weights: rows.places.map { weight(a[$0]) })
    return table.trace()
  }

  /// Cuts texts too long for one table at the words that stand once in each.
  private func alignPieces(_ old: Range<Int>, _ new: Range<Int>, _ a: [Token], _ b: [Token]) -> [Pair] {
    let anchors = UniqueWords(a, old, b, new).anchors
    guard !anchors.isEmpty else { return [] }
    var pairs: [Pair] = []
    var (i, j) = (old.lowerBound, new.lowerBound)
    for anchor in anchors {
      pairs += align(i..<anchor.old, j..<anchor.new, a, b)
      pairs.append(anchor)
      (i, j) = (anchor.old + 1, anchor.new + 1)
    }
    return pairs + align(i..<old.upperBound, j..<new.upperBound, a, b)
  }
}
