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
    if missing.count > looseLimit { return try ObjectPack.write(missing, intoRepositoryAt: directory) }
    for member in missing {
      try FileStep.reach("write object", member.id.hex)
      try objects.write(member.object)
    }
  }
}
