/// Moves any number of refs in one step that is done or not done, whatever happens in between.
///
/// libgit2 and Git move refs one by one. Here every ref that changes lives in `packed-refs` alone, and one rename puts
/// the new file in the place of the old. A ref that some other program has left in a file of its own would hide the
/// packed one: it is packed first with the value it has, in a step of its own that means nothing.
struct RefPublication {
  let paths: ArchivePaths
  /// Seconds to wait for another program's lock.
  let patience: Double

  /// `names` are those of all refs there are; none may be a folder that a changed ref has its file in.
  func publish(_ changes: [RefChange], beside names: some Sequence<String>) throws(ArchiveError) {
    let gone = Set(changes.lazy.filter { $0.new == nil }.map(\.name))
    let present = Set(names).subtracting(gone).union(changes.lazy.filter { $0.new != nil }.map(\.name))
    if let (file, folder) = RefConflict.first(in: present) {
      throw .io("the ref \(file) stands in the way of \(folder)")
    }
    let lock = try PackedRefsLock(paths, patience: patience)
    do throws(ArchiveError) {
      try replace(changes)
    } catch {
      try lock.release()
      throw error
    }
    try lock.release()
  }

  private func replace(_ changes: [RefChange]) throws(ArchiveError) {
    var refs = try packed()
    try packLoose(changes.map(\.name), into: &refs)
    for change in changes {
      // What is there already, such as a tip that was replaced before and came back, needs no move.
      guard refs[change.name] == change.oldID || refs[change.name] == change.newID else {
        throw .io("\(change.name) was moved by another program; run the command again")
      }
      refs[change.name] = change.newID
    }
    try write(refs)
  }

  private func packed() throws(ArchiveError) -> PackedRefs {
    guard let bytes = try Files.read(paths.packedRefs) else { return PackedRefs() }
    return try PackedRefs(bytes)
  }

  private func packLoose(_ names: [String], into refs: inout PackedRefs) throws(ArchiveError) {
    var loose: [String] = []
    for name in names {
      guard let bytes = try Files.read(paths.looseRef(name)) else { continue }
      guard let id = ObjectID(hex: bytes.prefix(40)) else { throw .damaged("the ref \(name) is no object id") }
      refs[name] = id
      loose.append(name)
    }
    guard !loose.isEmpty else { return }
    try write(refs)
    for name in loose { try Files.remove(paths.looseRef(name)) }
  }

  private func write(_ refs: PackedRefs) throws(ArchiveError) {
    try Files.write(refs.bytes, to: paths.packedRefsDraft)
    try Files.rename(paths.packedRefsDraft, to: paths.packedRefs)
    try Files.synchronizeDirectory(paths.directory)
  }
}
