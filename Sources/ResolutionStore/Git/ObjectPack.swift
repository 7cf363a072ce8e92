import Clibgit2

/// Writes many objects at once, as one pack with its index.
///
/// Ten thousand loose objects cost a minute of disk synchronisation and six times the room. The bytes of a pack vary
/// from run to run, the ids in it do not.
enum ObjectPack {
  /// One object with the path it has in its tree, by which similar ones find each other.
  struct Member {
    let id: ObjectID
    let object: GitObject
    let path: String
  }

  /// Works on a repository handle of its own, since the objects pass through memory that is part of the handle.
  static func write(_ members: [Member], intoRepositoryAt directory: String) throws(ArchiveError) {
    let repository = try Repository(opening: directory)
    let objects = try repository.objects()
    try objects.keepNewObjectsInMemory()
    for member in members { try objects.write(member.object) }
    try repository.writePack(of: members)
  }
}

extension Repository {
  fileprivate func writePack(of members: [ObjectPack.Member]) throws(ArchiveError) {
    let builder = try PackBuilder(self)
    for member in members { try builder.insert(member.id, path: member.path) }
    try builder.write(to: directory + "objects/pack")
  }
}

/// libgit2's pack builder.
private struct PackBuilder: ~Copyable {
  private let handle: OpaquePointer

  init(_ repository: borrowing Repository) throws(ArchiveError) {
    handle = try repository.withHandle { repository throws(ArchiveError) in
      var handle: OpaquePointer?
      try GitCall.check(git_packbuilder_new(&handle, repository), "preparing a pack")
      guard let handle else { throw .io("preparing a pack: no builder") }
      return handle
    }
  }

  deinit {
    git_packbuilder_free(handle)
  }

  func insert(_ id: ObjectID, path: String) throws(ArchiveError) {
    var raw = id.raw
    try GitCall.check(git_packbuilder_insert(handle, &raw, path), "packing object \(id.hex)")
  }

  func write(to folder: String) throws(ArchiveError) {
    // The search for similar objects is most of the work: a thread for each core.
    git_packbuilder_set_threads(handle, 0)
    try FileStep.reach("write pack", folder)
    try GitCall.check(git_packbuilder_write(handle, folder, 0, nil, nil), "writing a pack to \(folder)")
  }
}
