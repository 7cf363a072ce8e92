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
    default: symbol = Symbol(number)
    }
  }
}
