extension Symbol: Comparable {
  /// By organ in the order of the Charter, then session or year, number, letters and suffixes; documents come last.
  public static func < (left: Symbol, right: Symbol) -> Bool {
    let (a, b) = (left.rank, right.rank)
    if a.organ != b.organ { return a.organ < b.organ }
    if a.session != b.session { return a.session < b.session }
    if a.number != b.number { return a.number < b.number }
    if a.rest != b.rest { return a.rest.lexicographicallyPrecedes(b.rest, by: NaturalOrder.precedes) }
    return left.isEarly && !right.isEarly
  }

  private var rank: (organ: Int, session: Session, number: Int, rest: [String]) {
    switch form {
    case .assembly(let session, let number, let letters), .earlyAssembly(let number, let letters, let session):
      (0, session, number, [letters] + suffixes)
    case .securityCouncil(let number, let year): (1, Session(year), number, suffixes)
    case .economicAndSocialCouncil(let year, let number, let letters): (2, Session(year), number, [letters] + suffixes)
    case .earlyEconomicAndSocialCouncil(let number, let letters, let session):
      (2, session, number, [letters] + suffixes)
    case .humanRightsCouncil(let session, let number): (3, session, number, suffixes)
    case .document(let components): (4, Session(0), 0, components + suffixes)
    }
  }

  /// Sets apart the two ways of writing one number, of which only one was ever used.
  private var isEarly: Bool {
    switch form {
    case .earlyAssembly, .earlyEconomicAndSocialCouncil: true
    default: false
    }
  }
}

/// Compares texts with their runs of digits taken as numbers: `L.9` before `L.10`.
package enum NaturalOrder {
  package static func precedes(_ left: String, _ right: String) -> Bool {
    var (a, b) = (Array(left.utf8)[...], Array(right.utf8)[...])
    while let x = a.first, let y = b.first {
      if isDigit(x), isDigit(y) {
        let (first, second) = (takeNumber(&a), takeNumber(&b))
        if first.count != second.count { return first.count < second.count }
        if first != second { return first.lexicographicallyPrecedes(second) }
      } else if x != y {
        return x < y
      } else {
        a.removeFirst()
        b.removeFirst()
      }
    }
    return a.isEmpty && b.isEmpty ? left.utf8.lexicographicallyPrecedes(right.utf8) : a.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Takes a run of digits and drops its leading zeros.
  private static func takeNumber(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = bytes.prefix(while: isDigit)
    bytes = bytes.dropFirst(digits.count)
    return digits.drop { $0 == 0x30 }
  }
}
