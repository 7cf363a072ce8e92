/// A pattern for paths: `*` and `?` within a name, `**` across folders. A pattern without a stroke matches a file of that
/// name in any folder.
struct Glob: Hashable {
  private let pieces: [[UInt8]]

  init(_ pattern: String) {
    let parts = pattern.utf8.split(separator: 0x2F).map(Array.init)
    pieces = parts.count == 1 ? [Glob.anyFolders] + parts : parts
  }

  private static let anyFolders: [UInt8] = Array("**".utf8)

  func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: 0x2F).map(Array.init)
    return Glob.match(pieces, names, isStar: { $0 == Glob.anyFolders }, matches: Glob.name)
  }

  private static func name(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
    match(pattern, name, isStar: { $0 == 0x2A }, matches: { $0 == 0x3F || $0 == $1 })
  }

  /// Matches with stars for any run of elements; only the last star is gone back to, so the time is at most the product
  /// of both lengths.
  private static func match<Element>(
    _ pattern: [Element], _ text: [Element], isStar: (Element) -> Bool, matches: (Element, Element) -> Bool
  ) -> Bool {
    var (place, position) = (0, 0)
    var star: (place: Int, position: Int)?
    while position < text.count {
      if place < pattern.count, isStar(pattern[place]) {
        star = (place, position)
        place += 1
      } else if place < pattern.count, matches(pattern[place], text[position]) {
        place += 1
        position += 1
      } else if let last = star {
        star = (last.place, last.position + 1)
        (place, position) = (last.place + 1, last.position + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy(isStar)
  }
}
