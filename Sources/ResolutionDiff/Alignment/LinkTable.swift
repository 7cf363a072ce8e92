/// Which old paragraphs became which new ones, both ways.
struct LinkTable: Sendable {
  /// New paragraphs by old one, the main image first.
  private(set) var images: [[Int]]
  /// Old paragraphs by new one, the main origin first.
  private(set) var origins: [[Int]]

  init(old: Int, new: Int) {
    images = Array(repeating: [], count: old)
    origins = Array(repeating: [], count: new)
  }

  func isOpen(old: Int) -> Bool { images[old].isEmpty }
  func isOpen(new: Int) -> Bool { origins[new].isEmpty }

  /// Whether each paragraph is still without a link.
  var open: SidePair<[Bool]> { SidePair(old: images.map(\.isEmpty), new: origins.map(\.isEmpty)) }

  mutating func link(_ old: Int, _ new: Int) {
    images[old].append(new)
    origins[new].append(old)
  }

  mutating func unlink(_ old: Int, _ new: Int) {
    images[old].removeAll { $0 == new }
    origins[new].removeAll { $0 == old }
  }

  /// The link of every old paragraph to its main image, where it is also that image's main origin, by rising old index.
  var mainLinks: [(old: Int, new: Int)] {
    images.enumerated().compactMap { old, list in
      guard let new = list.first, origins[new].first == old else { return nil }
      return (old, new)
    }
  }

  /// The same table seen from the other side.
  var swapped: LinkTable {
    var table = self
    swap(&table.images, &table.origins)
    return table
  }
}
