import ResolutionModel
import Testing

@Suite struct SymbolRefNameTests {
  @Test(arguments: [
    ("A/RES/58/135", "A/RES/58/135"), ("S/RES/1373 (2001)", "S/RES/1373(2001)"), ("217 A (III)", "A/RES/217A(III)"),
    ("74/255 A-B", "A/RES/74/255A-B"), ("58/135/Corr.1", "A/RES/58/135+Corr.1"), ("A/76/L.50", "A/76/L.50"),
    ("A/76/L.50/Rev.1", "A/76/L.50+Rev.1"), ("A/76/L.50/Rev.1/Add.2", "A/76/L.50+Rev.1+Add.2"),
    ("A/58/165", "A/58/+165"), ("E/CN.4/1987/WP.4/5", "E/CN.4/1987/=WP.4/+5"),
    ("A/CONF.157/24 (Part I)", "A/CONF.157/+24_(Part_I)"), ("E/RES/2079 (LXII)", "E/RES/2079(LXII)"),
  ])
  func isReadable(symbol: String, name: String) throws {
    #expect(try #require(Symbol(symbol)).gitRefName == name)
    #expect(Symbol(gitRefName: name) == Symbol(symbol))
  }

  @Test(arguments: [
    "", "58/135", "A/RES/58/135/Corr.1", "S/RES/1373 (2001)", "a/res/58/135", "A/58/165", "A/76/+L.50", "A/76/L.50+",
    "+", "=",
    "A/=76/L.50", "A/RES/217A(iii)", "A//L.50", "A/76/L.50+Rev.01",
  ])
  func readsNoOtherName(name: String) {
    #expect(Symbol(gitRefName: name) == nil)
  }

  /// Git's rules (git-check-ref-format), and that no name is a folder of another one.
  @Test func namesGetAlongInOneRepository() throws {
    var names: [String: Symbol] = [:]
    for symbol in Self.many {
      let name = symbol.gitRefName
      #expect(names[name] == nil || names[name] == symbol, "\(name)")
      names[name] = symbol
      #expect(Symbol(gitRefName: name) == symbol, "\(name)")
      for part in name.split(separator: "/", omittingEmptySubsequences: false) {
        #expect(!part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".") && !part.hasSuffix(".lock"), "\(name)")
      }
      #expect(
        !name.contains("..") && !name.contains("@{") && !name.contains { " ~^:?*[\\\u{7F}".contains($0) }, "\(name)")
    }
    #expect(names.count > 1000)
    for name in names.keys {
      var folder = name[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        #expect(names[String(folder)] == nil, "\(folder) is a folder of \(name)")
      }
    }
  }

  /// Symbols of all forms and documents of every shape that a few components allow.
  static var many: [Symbol] {
    let known = SymbolParsingTests.spellings.map(\.full) + SymbolOrderingTests.ordered
    let components = ["5", "58", "L.5", "WP.4", "C.3", "24 (Part I)", "Sub.2", "R.", "LOCK", "-1", "HRC"]
    var tails: [String] = components
    for first in components {
      for second in components {
        tails.append("\(first)/\(second)")
        tails += components.map { third in "\(first)/\(second)/\(third)" }
      }
    }
    let documents = tails.flatMap { ["A/" + $0, "A/" + $0 + "/Rev.1"] }
    return (known + documents).compactMap { Symbol($0) }
  }
}
