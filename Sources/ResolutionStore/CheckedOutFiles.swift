/// The generated pages that an ordinary clone of an archive has checked out. An archive has none: they would be edited
/// in vain.
enum CheckedOutFiles {
  /// Removes those that are as they were checked out; what people have changed or added stays.
  static func remove(from repository: borrowing Repository) throws(ArchiveError) {
    guard let index = try repository.reference(RefName.index), let folder = repository.workFolder else { return }
    let objects = try repository.objects()
    let tree = try CommitObject.tree(of: objects.read(index, as: .commit))
    for file in try TreeObject(objects.read(tree, as: .tree)).entries where !file.isFolder {
      let place = folder + file.name
      if try Files.read(place) == objects.read(file.id, as: .blob) { try Files.remove(place) }
    }
    try Files.remove(repository.directory + "index")
  }
}
