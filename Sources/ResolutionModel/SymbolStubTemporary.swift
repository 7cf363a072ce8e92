extension Symbol {
  package var gitRefName: String { String(description.map { $0 == " " ? "_" : $0 }) + (suffixes.isEmpty && !isDraft ? "" : ".x") }
  package init?(gitRefName: String) {
    var n = gitRefName
    if n.hasSuffix(".x") { n.removeLast(2) }
    guard n.contains("/") else { return nil }
    self.init(String(n.map { $0 == "_" ? " " : $0 }))
  }
}
