extension Aligner {
  /// Links the enacting formulas where each text has one left: another organ says the same in words of its own.
  ///
  ///     The General Assembly,  →  The Economic and Social Council,
  mutating func linkFormulas() {
    let old = kinds.old.indices.filter { kinds.old[$0] == .formula && table.isOpen(old: $0) }
    let new = kinds.new.indices.filter { kinds.new[$0] == .formula && table.isOpen(new: $0) }
    if old.count == 1, new.count == 1 { table.link(old[0], new[0]) }
  }
}
