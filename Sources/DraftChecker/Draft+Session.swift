import ResolutionModel

extension Draft {
  /// The session the draft belongs to: the one its symbol carries, else the one its particulars name.
  package var ownSession: Session? { symbolSession ?? resolution.session }

  /// The session in the symbol of a resolution, or of a draft of the General Assembly or its committees
  /// (`A/C.2/66/L.95`, `A/66/L.10`) or the Economic and Social Council (`E/2021/L.5`).
  package var symbolSession: Session? {
    guard let symbol = resolution.symbol else { return nil }
    guard case .document(let components) = symbol.form else { return symbol.session }
    guard symbol.isDraft, let first = components.first, first == "A" || first == "E" else { return nil }
    return components.lazy.compactMap(Session.init).first { $0.number > 1 }
  }
}
