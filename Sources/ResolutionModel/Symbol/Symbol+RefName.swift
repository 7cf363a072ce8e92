extension Symbol {
  /// The symbol as part of a Git ref name: one for each symbol, and none a folder of another's.
  ///
  /// `A/RES/58/135` stays as it is; spaces go (`S/RES/1373(2001)`, `A/RES/217A(III)`, `A/RES/74/255A-B`); suffixes follow
  /// after `+` (`A/76/L.50+Rev.1`), so that a draft is no folder of its revisions. Of other documents the last component
  /// has a `+` in front unless it is of a kind that only ends symbols (`L.50`, `WP.4`): `A/58/+165`; such a one before
  /// the end has `=` in front; a space is `_`.
  package var gitRefName: String {
    let name: String =
      switch form {
      case .document(let components): Symbol.documentName(components)
      default: String(withoutSuffixes.description.filter { $0 != " " })
      }
    return ([name] + suffixes).joined(separator: "+")
  }

  /// The symbol of a name that `gitRefName` gave; nil for any other name.
  package init?(gitRefName name: String) {
    let folders = name.split(separator: "/", omittingEmptySubsequences: false)
    let inner = folders.dropLast().map { $0.hasPrefix("=") ? $0.dropFirst() : $0 }
    guard var leaf = folders.last else { return nil }
    if leaf.hasPrefix("+") { leaf = leaf.dropFirst() }
    let text = (inner + leaf.split(separator: "+", omittingEmptySubsequences: false)).joined(separator: "/")
    self.init(String(text.map { $0 == "_" ? " " : $0 }))
    guard gitRefName == name else { return nil }
  }

  private static func documentName(_ components: [String]) -> String {
    let last = components.count - 1
    let marked = components.enumerated().map { index, component in
      let escaped = String(component.map { $0 == " " ? "_" : $0 })
      if index == last { return endsSymbols(component) ? escaped : "+" + escaped }
      return endsSymbols(component) ? "=" + escaped : escaped
    }
    return marked.joined(separator: "/")
  }

  /// Limited, restricted, working and conference room papers.
  private static func endsSymbols(_ component: String) -> Bool {
    ["L.", "R.", "WP.", "CRP."].contains { component.hasPrefix($0) }
  }
}
