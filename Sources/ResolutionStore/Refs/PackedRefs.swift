/// Git's `packed-refs` file: all refs that have no file of their own.
///
/// Format: git-pack-refs(1) and gitrepository-layout(5). One line for each ref, `<id> <name>`, sorted by name; a line
/// `^<id>` after an annotated tag names what it points at in the end.
struct PackedRefs: Hashable {
  struct Target: Hashable {
    var id: ObjectID
    /// What an annotated tag points at in the end; nil for anything else.
    var peeled: ObjectID?
  }

  private(set) var targets: [String: Target] = [:]
  /// Whether every annotated tag in the file has its `^` line.
  private var isFullyPeeled = true

  init() {}

  /// Throws `damaged` with the line's number where a line is of no known form.
  init(_ bytes: [UInt8]) throws(ArchiveError) {
    var last: String?
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      switch line.first {
      case UInt8(ascii: "#"): isFullyPeeled = PackedRefs.says(line, "fully-peeled")
      case UInt8(ascii: "^"):
        guard let last, let id = ObjectID(hex: line.dropFirst()) else { throw PackedRefs.damage(index) }
        targets[last]?.peeled = id
      default:
        guard let (name, id) = PackedRefs.reference(line) else { throw PackedRefs.damage(index) }
        targets[name] = Target(id: id)
        last = name
      }
    }
  }

  subscript(name: String) -> ObjectID? {
    get { targets[name]?.id }
    set { targets[name] = newValue.map { Target(id: $0) } }
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    var text = "# pack-refs with: peeled\(isFullyPeeled ? " fully-peeled" : "") sorted \n"
    for (name, target) in targets.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      text += "\(target.id.hex) \(name)\n"
      if let peeled = target.peeled { text += "^\(peeled.hex)\n" }
    }
    return Array(text.utf8)
  }

  private static func reference(_ line: ArraySlice<UInt8>) -> (String, ObjectID)? {
    guard line.count > 41, let id = ObjectID(hex: line.prefix(40)),
      let name = String(validating: line.dropFirst(41), as: UTF8.self)
    else { return nil }
    return (name, id)
  }

  private static func says(_ header: ArraySlice<UInt8>, _ trait: String) -> Bool {
    header.split(separator: 0x20).contains { $0.elementsEqual(trait.utf8) }
  }

  private static func damage(_ index: Int) -> ArchiveError { .damaged("packed-refs, line \(index + 1)") }
}
