import Clibgit2

/// The objects of a repository.
struct ObjectDatabase: ~Copyable {
  private let handle: OpaquePointer

  /// Takes over a handle that libgit2 has just given out.
  init(owning handle: OpaquePointer) {
    self.handle = handle
  }

  deinit {
    git_odb_free(handle)
  }

  /// Throws `damaged` when there is no such object or it is of another kind.
  func read(_ id: ObjectID, as kind: GitObject.Kind) throws(ArchiveError) -> [UInt8] {
    if let bytes = try readIfPresent(id, as: kind) { return bytes }
    throw .damaged("the \(kind) \(id.hex) is missing")
  }

  /// Nil when there is no such object or it is of another kind.
  func readIfPresent(_ id: ObjectID, as kind: GitObject.Kind) throws(ArchiveError) -> [UInt8]? {
    var object: OpaquePointer?
    var raw = id.raw
    let code = git_odb_read(&object, handle, &raw)
    guard code != GIT_ENOTFOUND.rawValue else { return nil }
    try GitCall.check(code, "reading object \(id.hex)")
    guard let object else { return nil }
    defer { git_odb_object_free(object) }
    guard GitObject.Kind(git_odb_object_type(object)) == kind else { return nil }
    return Array(UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object)))
  }

  func contains(_ id: ObjectID) -> Bool {
    var raw = id.raw
    return git_odb_exists_ext(handle, &raw, GIT_ODB_LOOKUP_NO_REFRESH.rawValue) == 1
  }

  /// Writes one object where the database keeps new ones; one that exists is left alone.
  func write(_ object: GitObject) throws(ArchiveError) {
    var id = git_oid()
    try GitCall.check(
      git_odb_write(&id, handle, object.bytes, object.bytes.count, object.kind.type), "writing an object")
  }

  /// From now on new objects stay in memory.
  func keepNewObjectsInMemory() throws(ArchiveError) {
    var backend: UnsafeMutablePointer<git_odb_backend>?
    try GitCall.check(git_mempack_new(&backend), "preparing a pack")
    try GitCall.check(git_odb_add_backend(handle, backend, 999), "preparing a pack")
  }
}
