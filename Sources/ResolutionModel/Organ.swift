/// The body that adopts a resolution.
public enum Organ: Hashable, Sendable {
  case generalAssembly
  case securityCouncil
  case economicAndSocialCouncil
  case humanRightsCouncil
  /// Any other deliberative body, by its English name.
  case other(String)

  /// The organs whose conventions are known, in the order of the Charter.
  public static let known: [Organ] = [
    .generalAssembly, .securityCouncil, .economicAndSocialCouncil, .humanRightsCouncil,
  ]

  /// The English name, as in "The General Assembly".
  public var name: String {
    switch self {
    case .generalAssembly: "General Assembly"
    case .securityCouncil: "Security Council"
    case .economicAndSocialCouncil: "Economic and Social Council"
    case .humanRightsCouncil: "Human Rights Council"
    case .other(let name): name
    }
  }

  /// The organ of an English name.
  public init(name: String) {
    self = Organ.known.first { $0.name == name } ?? .other(name)
  }
}
