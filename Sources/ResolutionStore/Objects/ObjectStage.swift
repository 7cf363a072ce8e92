/// The objects of a change before anything is written.
struct ObjectStage {
  struct Staged {
    let id: ObjectID
    let object: GitObject
    /// Where it stands in its tree; empty for commits and trees.
    let path: String
  }

  private(set) var objects: [Staged] = []
  private var places: [ObjectID: Int] = [:]

  /// Takes an object up, once, and tells its id.
  mutating func add(_ object: GitObject, path: String = "") throws(ArchiveError) -> ObjectID {
    let id = try object.id()
    if places[id] == nil {
      places[id] = objects.count
      objects.append(Staged(id: id, object: object, path: path))
    }
    return id
  }

  /// The bytes of an object that was taken up; nil for any other.
  func bytes(of id: ObjectID) -> [UInt8]? { places[id].map { objects[$0].object.bytes } }

  /// Takes up a blob, and tells its id.
  mutating func addFile(_ bytes: [UInt8], path: String) throws(ArchiveError) -> ObjectID {
    try add(GitObject(kind: .blob, bytes: bytes), path: path)
  }

  /// Takes up all trees that hold files at these paths, and tells the id of the outermost.
  mutating func addTree(_ files: [String: ObjectID]) throws(ArchiveError) -> ObjectID {
    let parts = files.map { (path: $0.key.split(separator: "/")[...], id: $0.value) }
    return try addTree(parts)
  }

  private mutating func addTree(
    _ files: [(path: ArraySlice<Substring>, id: ObjectID)]
  ) throws(ArchiveError) -> ObjectID {
    var entries: [TreeObject.Entry] = []
    let groups = Dictionary(grouping: files) { $0.path.first ?? "" }
    for (name, group) in groups.sorted(by: { $0.key < $1.key }) {
      if group.count == 1, let file = group.first, file.path.count == 1 {
        entries.append(.init(name: String(name), id: file.id, isFolder: false))
      } else {
        let inner = try addTree(group.map { ($0.path.dropFirst(), $0.id) })
        entries.append(.init(name: String(name), id: inner, isFolder: true))
      }
    }
    return try add(TreeObject(entries).object)
  }
}
