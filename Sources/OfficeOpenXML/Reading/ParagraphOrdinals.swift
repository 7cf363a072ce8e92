import XMLTree

/// Counts the `w:p` elements of a part, those in parts of it that no reading takes among them.
struct ParagraphOrdinals: Sendable {
  private var ordinals: [Int: Int] = [:]

  init(_ root: XMLElement) {
    count(root)
  }

  private mutating func count(_ element: XMLElement) {
    for case .element(let child) in element.children {
      if child.name == "p" { ordinals[child.source.lowerBound] = ordinals.count }
      if !child.children.isEmpty { count(child) }
    }
  }

  func ordinal(of paragraph: XMLElement) -> Int { ordinals[paragraph.source.lowerBound] ?? 0 }
}
