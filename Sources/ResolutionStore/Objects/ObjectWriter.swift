/// Writes staged objects that the archive does not have.
enum ObjectWriter {
  /// Above this number of objects they are written as one pack.
  static let looseLimit = 50

  static func write(
    _ stage: ObjectStage, to objects: borrowing ObjectDatabase, ofRepositoryAt directory: String
  ) throws(ArchiveError) {
    var missing: [ObjectPack.Member] = []
    for staged in stage.objects where !objects.contains(staged.id) {
      missing.append(.init(id: staged.id, object: staged.object, path: staged.path))
    }
    if missing.count > looseLimit, try hasRoom(for: missing, at: directory) {
      return try ObjectPack.write(missing, intoRepositoryAt: directory)
    }
    for member in missing {
      try FileStep.reach("write object", member.id.hex)
      try objects.write(member.object)
    }
  }
  /// Whether the disk has room for a pack of these objects, were they not to shrink at all.
  ///
  /// libgit2 writes packs through mapped memory: where the disk is full, the kernel ends the process. Objects written one
  /// by one give an error instead.
  private static func hasRoom(for members: [ObjectPack.Member], at directory: String) throws(ArchiveError) -> Bool {
    let overhead = 128
    let need = members.reduce(0) { $0 + $1.object.bytes.count + overhead }
    return try Files.room(at: directory) > need
  }
}
