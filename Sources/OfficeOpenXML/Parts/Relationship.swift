import XMLTree

/// A link from one part of a package to another.
struct Relationship: Hashable, Sendable {
  var id: String
  /// The last word of its type: `styles`, `footnotes`.
  var type: String
  /// The name of the part it leads to; an address outside when `isExternal`.
  var target: String
  var isExternal: Bool

  /// The relationships of a part; `root` is the tree of its `.rels`.
  static func all(in root: XMLElement, of part: String) -> [Relationship] {
    root.elements.filter { $0.name == "Relationship" }.compactMap { element in
      guard let type = element[attribute: "Type"]?.split(separator: "/").last, let target = element[attribute: "Target"]
      else { return nil }
      let isExternal = element[attribute: "TargetMode"] == "External"
      return Relationship(
        id: element[attribute: "Id"] ?? "", type: String(type),
        target: isExternal ? target : name(target, from: split(part).folder), isExternal: isExternal)
    }
  }

  /// Folder and file of a part's name.
  static func split(_ name: String) -> (folder: String, file: String) {
    guard let slash = name.lastIndex(of: "/") else { return ("", name) }
    return (String(name[..<slash]), String(name[name.index(after: slash)...]))
  }

  /// The part's name that a target means, seen from a folder: `/word/styles.xml`, `styles.xml`, `../customXml/item1.xml`.
  private static func name(_ target: String, from folder: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
