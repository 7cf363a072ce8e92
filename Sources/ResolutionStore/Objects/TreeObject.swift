/// Git's tree: names with what they stand for.
///
/// Format: entries `<mode> <name>NUL<20 bytes of id>`, sorted by name as if folders ended in a slash.
struct TreeObject: Hashable {
  struct Entry: Hashable {
    let name: String
    let id: ObjectID
    let isFolder: Bool
  }

  let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries.sorted { TreeObject.sortKey($0).lexicographicallyPrecedes(TreeObject.sortKey($1)) }
  }

  /// Throws `damaged` for bytes of another form.
  init(_ bytes: [UInt8]) throws(ArchiveError) {
    var rest = bytes[...]
    var entries: [Entry] = []
    while !rest.isEmpty {
      guard let space = rest.firstIndex(of: 0x20), let zero = rest[space...].firstIndex(of: 0),
        rest.endIndex - zero > 20,
        let name = String(validating: rest[(space + 1)..<zero], as: UTF8.self),
        let id = ObjectID(bytes: rest[(zero + 1)...(zero + 20)])
      else { throw .damaged("a tree cannot be read") }
      let mode = rest[..<space]
      entries.append(Entry(name: name, id: id, isFolder: mode.elementsEqual(TreeObject.folderMode)))
      rest = rest[(zero + 21)...]
    }
    self.entries = entries
  }

  var object: GitObject {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes += entry.isFolder ? TreeObject.folderMode : TreeObject.fileMode
      bytes.append(0x20)
      bytes += entry.name.utf8
      bytes.append(0)
      bytes += entry.id.bytes
    }
    return GitObject(kind: .tree, bytes: bytes)
  }

  private static let folderMode = Array("40000".utf8)
  private static let fileMode = Array("100644".utf8)

  private static func sortKey(_ entry: Entry) -> [UInt8] {
    Array(entry.name.utf8) + (entry.isFolder ? [0x2F] : [])
  }
}
