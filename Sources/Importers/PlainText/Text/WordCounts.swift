/// How often words occur, by their fingerprints: open addressing, since millions of words are counted.
struct WordCounts: Sendable {
  /// What is counted of a word.
  struct Tally: Sendable {
    /// Occurrences in all.
    var total: Int32 = 0
    /// Occurrences beside a word with which it would make another word of the text.
    var split: Int32 = 0
    /// Occurrences at the end of a line.
    var lineEnd: Int32 = 0
  }

  private var prints: [UInt64]
  private var tallies: [Tally]
  private var filled = 0
  /// Mixed into the places, so that no text can be made to fill one corner of the table; results do not depend on it.
  private let seed = UInt64.random(in: .min ... .max)

  init() {
    prints = Array(repeating: 0, count: 1024)
    tallies = Array(repeating: Tally(), count: 1024)
  }

  /// The tally of a word; zeros for one that does not occur.
  subscript(print: UInt64) -> Tally {
    let print = max(1, print)
    let place = place(of: print)
    return prints[place] == print ? tallies[place] : Tally()
  }

  /// Changes the tally of a word, which from now on occurs.
  mutating func count(_ print: UInt64, _ change: (inout Tally) -> Void) {
    if filled * 2 > prints.count { grow() }
    let print = max(1, print)
    let place = place(of: print)
    if prints[place] != print {
      prints[place] = print
      filled += 1
    }
    change(&tallies[place])
  }

  /// Where a word stands or would stand. 0 marks free places; a word with that fingerprint counts as one with 1.
  private func place(of print: UInt64) -> Int {
    let mask = prints.count - 1
    var mixed = print ^ seed
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    var place = Int(truncatingIfNeeded: mixed >> 32) & mask
    while prints[place] != 0, prints[place] != print { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldPrints, oldTallies) = (prints, tallies)
    prints = Array(repeating: 0, count: oldPrints.count * 4)
    tallies = Array(repeating: Tally(), count: prints.count)
    for index in oldPrints.indices where oldPrints[index] != 0 {
      let place = place(of: oldPrints[index])
      prints[place] = oldPrints[index]
      tallies[place] = oldTallies[index]
    }
  }
}
