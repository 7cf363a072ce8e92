extension TypesetLine {
  /// `Member States' own` and `l'Assemblée` get ’; quotes that open something are left as they are.
  mutating func curlApostrophes() {
    guard contains(where: { $0 == "'" || $0 == "\u{2BC}" || $0 == "\u{B4}" }) else { return }
    let mayOpen = signs.indices.contains { signs[$0].scalar == "'" && opensWord(at: $0) }
    for index in signs.indices where ["'", "\u{2BC}", "\u{B4}"].contains(signs[index].scalar) {
      guard let before = scalar(at: index - 1), before.properties.isAlphabetic || isDigit(before) else { continue }
      let joins = scalar(at: index + 1)?.properties.isAlphabetic ?? false
      if joins || (signs[index].scalar == "'" && !mayOpen) { signs[index].scalar = "’" }
    }
  }

  /// `"…"` becomes `“…”` when every straight quote of the line clearly opens or closes, by turns.
  mutating func curlQuotes() {
    let places = signs.indices.filter { signs[$0].scalar == "\"" }
    guard !places.isEmpty, places.count.isMultiple(of: 2) else { return }
    let inTurn = places.enumerated().allSatisfy { turn, index in
      turn.isMultiple(of: 2) ? opensWord(at: index) : closesWord(at: index)
    }
    guard inTurn else { return }
    for (turn, index) in places.enumerated() { signs[index].scalar = turn.isMultiple(of: 2) ? "“" : "”" }
  }

  private func opensWord(at index: Int) -> Bool {
    let before = scalar(at: index - 1) ?? " "
    let after = scalar(at: index + 1) ?? " "
    switch before {
    case " ", "(", "[", "–", "—": return after != " "
    default: return false
    }
  }

  private func closesWord(at index: Int) -> Bool {
    let before = scalar(at: index - 1) ?? " "
    let after = scalar(at: index + 1) ?? " "
    return before != " " && !after.properties.isAlphabetic && !isDigit(after)
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
