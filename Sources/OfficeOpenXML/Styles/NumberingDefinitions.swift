import XMLTree

/// The lists of a document, as `numbering.xml` defines them.
struct NumberingDefinitions: Sendable {
  struct Level: Hashable, Sendable {
    var start = 1
    /// The name of its number format.
    var format = "decimal"
    /// The label's pattern: `%1.`, `(%2)`.
    var pattern = ""
    /// The level whose number makes this one start again, from 1; 0 for none; nil for every one above.
    var restart: Int?
    /// Whether the numbers of the levels above are printed in figures.
    var isLegal = false
    /// The paragraph style that is numbered at this level.
    var style: String?
  }

  struct List: Hashable, Sendable {
    /// The definition it shares its count with.
    var abstract: Int
    var levels: [Int: Level]
    /// The levels that count anew when the list begins, with their first number.
    var starts: [Int: Int]
  }

  /// Word has nine levels.
  static let levelLimit = 9

  private(set) var lists: [Int: List] = [:]

  /// - Parameter root: The tree of `numbering.xml`; nil for a document without one.
  init(_ root: XMLElement?) {
    guard let root else { return }
    let abstracts = NumberingDefinitions.abstracts(in: root)
    for element in root.elements where element.name == "num" {
      guard let id = NumberingDefinitions.number(element, "numId"),
        let abstract = element.first("abstractNumId")?[attribute: "val"].flatMap({ Int($0) })
      else { continue }
      var list = List(abstract: abstract, levels: abstracts[abstract] ?? [:], starts: [:])
      for change in element.elements where change.name == "lvlOverride" {
        guard let level = NumberingDefinitions.number(change, "ilvl") else { continue }
        if let own = change.first("lvl") { list.levels[level] = NumberingDefinitions.level(own) }
        list.starts[level] = change.first("startOverride")?[attribute: "val"]
          .flatMap(NumberingDefinitions.firstNumber)
      }
      lists[id] = list
    }
  }

  /// The level of a list that a paragraph style is numbered at.
  func level(of style: String, in list: Int) -> Int? {
    lists[list]?.levels.filter { $0.value.style == style }.keys.min()
  }

  private static func abstracts(in root: XMLElement) -> [Int: [Int: Level]] {
    var abstracts: [Int: [Int: Level]] = [:]
    var named: [String: Int] = [:]
    var links: [Int: String] = [:]
    for element in root.elements where element.name == "abstractNum" {
      guard let id = number(element, "abstractNumId") else { continue }
      let levels = element.elements.filter { $0.name == "lvl" }.compactMap { level in
        number(level, "ilvl").map { ($0, self.level(level)) }
      }
      abstracts[id] = Dictionary(levels, uniquingKeysWith: { first, _ in first })
      if let name = element.first("styleLink")?[attribute: "val"] { named[name] = id }
      links[id] = element.first("numStyleLink")?[attribute: "val"]
    }
    for (id, name) in links {
      if let target = named[name], let levels = abstracts[target] { abstracts[id] = levels }
    }
    return abstracts
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    func value(_ name: String) -> String? { element.first(name)?[attribute: "val"] }
    level.start = value("start").flatMap(firstNumber) ?? 1
    level.format = value("numFmt") ?? "decimal"
    level.pattern = value("lvlText") ?? ""
    level.restart = value("lvlRestart").flatMap { Int($0) }
    level.isLegal = RunProperties.flag("isLgl", in: element) ?? false
    level.style = value("pStyle")
    return level
  }

  /// Numbers that count up to 31 bits, as Word's do.
  private static func firstNumber(_ text: String) -> Int? { Int(text).map { min(max($0, 0), 1 << 30) } }

  private static func number(_ element: XMLElement, _ attribute: String) -> Int? {
    element[attribute: attribute].flatMap { Int($0) }
  }
}
