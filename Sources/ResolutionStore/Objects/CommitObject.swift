/// Git's commit.
struct CommitObject: Hashable {
  /// A name and address as Git takes them: without angle brackets and line breaks.
  struct Author: Hashable {
    let name: String
    let address: String
  }

  let tree: ObjectID
  let parents: [ObjectID]
  let author: Author
  /// Seconds since 1970, never negative: Git holds no earlier dates.
  let time: Int
  /// Ends with a line break.
  let message: String

  var object: GitObject {
    let signature = "\(author.name) <\(author.address)> \(time) +0000\n"
    let lines =
      ["tree \(tree.hex)\n"] + parents.map { "parent \($0.hex)\n" }
      + ["author " + signature, "committer " + signature, "\n", message]
    return GitObject(kind: .commit, bytes: Array(lines.joined().utf8))
  }

  /// The tree a commit's bytes name. Throws `damaged` for bytes of another form.
  static func tree(of bytes: [UInt8]) throws(ArchiveError) -> ObjectID {
    let prefix = Array("tree ".utf8)
    guard bytes.starts(with: prefix), let id = ObjectID(hex: bytes.dropFirst(prefix.count).prefix(40)) else {
      throw .damaged("a commit cannot be read")
    }
    return id
  }

  /// The parents a commit's bytes name, in order.
  static func parents(of bytes: [UInt8]) -> [ObjectID] {
    let prefix = Array("parent ".utf8)
    let header = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix { !$0.isEmpty }
    return header.filter { $0.starts(with: prefix) }.compactMap { ObjectID(hex: $0.dropFirst(prefix.count)) }
  }
}
