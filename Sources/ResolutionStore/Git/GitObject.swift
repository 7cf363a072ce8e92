import Clibgit2

/// A Git object with its bytes, without the header Git adds.
struct GitObject: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case blob
    case tree
    case commit
    case tag

    init?(_ type: git_object_t) {
      switch type {
      case GIT_OBJECT_BLOB: self = .blob
      case GIT_OBJECT_TREE: self = .tree
      case GIT_OBJECT_COMMIT: self = .commit
      case GIT_OBJECT_TAG: self = .tag
      default: return nil
      }
    }

    var type: git_object_t {
      switch self {
      case .blob: GIT_OBJECT_BLOB
      case .tree: GIT_OBJECT_TREE
      case .commit: GIT_OBJECT_COMMIT
      case .tag: GIT_OBJECT_TAG
      }
    }
  }

  let kind: Kind
  let bytes: [UInt8]

  /// The id Git gives to it; nothing is written.
  func id() throws(ArchiveError) -> ObjectID {
    var id = git_oid()
    try GitCall.check(git_odb_hash(&id, bytes, bytes.count, kind.type), "hashing an object")
    return ObjectID(id)
  }
}
