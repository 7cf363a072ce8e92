/// The commits of the archive's own refs: without parents, by the program itself, marked with the format's version.
enum GeneratedCommit {
  private static let trailer = "Travaux-archive: "

  static func object(_ subject: String, tree: ObjectID, time: Int) -> GitObject {
    CommitObject(
      tree: tree, parents: [], author: .init(name: "Travaux", address: "archive@travaux.invalid"), time: time,
      message: "\(subject)\n\n\(trailer)\(Archive.formatVersion)\n"
    ).object
  }

  /// The format's version that a generated commit names; nil for any other commit.
  static func version(in commit: [UInt8]) -> Int? {
    guard let last = commit.split(separator: 0x0A).last, last.starts(with: trailer.utf8) else { return nil }
    return Int(String(decoding: last.dropFirst(trailer.utf8.count), as: UTF8.self))
  }
}

extension ObjectStage {
  /// Takes up a generated commit with these files, and tells its id.
  mutating func addGenerated(
    _ subject: String, _ files: [String: ObjectID], time: Int
  ) throws(ArchiveError) -> ObjectID {
    try add(GeneratedCommit.object(subject, tree: try addTree(files), time: time))
  }
}
