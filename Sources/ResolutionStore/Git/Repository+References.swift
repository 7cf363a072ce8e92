import Clibgit2

extension Repository {
  /// The refs whose names match a glob such as `refs/tags/*`, with the objects they name; symbolic ones are left out.
  func references(matching glob: String) throws(ArchiveError) -> [String: ObjectID] {
    try withHandle { handle throws(ArchiveError) in
      let listing = try ReferenceListing(of: handle, matching: glob)
      var references: [String: ObjectID] = [:]
      while let reference = try listing.next() {
        guard let id = reference.target else { continue }
        references[reference.name] = id
      }
      return references
    }
  }

  /// What one ref names; nil when there is no such ref.
  func reference(_ name: String) throws(ArchiveError) -> ObjectID? {
    try withHandle { handle throws(ArchiveError) in
      var id = git_oid()
      let code = git_reference_name_to_id(&id, handle, name)
      guard code != GIT_ENOTFOUND.rawValue else { return nil }
      try GitCall.check(code, "reading \(name)")
      return ObjectID(id)
    }
  }
}

private struct ReferenceListing: ~Copyable {
  private let handle: OpaquePointer

  init(of repository: OpaquePointer, matching glob: String) throws(ArchiveError) {
    var handle: OpaquePointer?
    try GitCall.check(git_reference_iterator_glob_new(&handle, repository, glob), "listing \(glob)")
    guard let handle else { throw .io("listing \(glob): no list") }
    self.handle = handle
  }

  deinit {
    git_reference_iterator_free(handle)
  }

  func next() throws(ArchiveError) -> (name: String, target: ObjectID?)? {
    var reference: OpaquePointer?
    let code = git_reference_next(&reference, handle)
    guard code != GIT_ITEROVER.rawValue else { return nil }
    try GitCall.check(code, "listing refs")
    defer { git_reference_free(reference) }
    let name = git_reference_name(reference).map { String(cString: $0) } ?? ""
    return (name, git_reference_target(reference).map { ObjectID($0.pointee) })
  }
}
