import ResolutionModel

extension Particulars {
  /// Fills what the masthead leaves open from the title's number (`58/135`) and the organ of the formula.
  mutating func complete(number: String, formula: Organ?) {
    organ = organ ?? symbol?.organ ?? formula
    guard symbol == nil, !number.isEmpty else { return }
    switch organ {
    case .humanRightsCouncil: symbol = Symbol("A/HRC/RES/" + number)
    case .economicAndSocialCouncil: symbol = Symbol("E/RES/" + number)
    case .generalAssembly: symbol = Symbol("A/RES/" + number)
    case .other: break
    case .securityCouncil, nil: symbol = Symbol(number)
    }
  }

  /// Takes the symbol from a page's heading that leaves out the year, `United Nations Security Council Resolution 216`,
  /// where the date of adoption gives it.
  mutating func completeCouncilSymbol() {
    guard symbol == nil, organ == .securityCouncil, let adopted else { return }
    let words = title.split(separator: " ")
    guard words.count > 1, words.count < 8, let number = words.last, (1...4).contains(number.utf8.count),
      number.utf8.allSatisfy(\.isDigit), words[words.count - 2].lowercased() == "resolution"
    else { return }
    symbol = Symbol("S/RES/\(number) (\(adopted.year))")
    title = ""
  }
}
