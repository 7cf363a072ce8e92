import Clibgit2

/// An open Git repository.
struct Repository: ~Copyable {
  private let handle: OpaquePointer

  /// Opens the repository whose work folder or Git directory the path names; it is not looked for upwards.
  init(opening path: String) throws(ArchiveError) {
    try GitLibrary.start()
    var handle: OpaquePointer?
    let code = git_repository_open(&handle, path)
    guard !GitCall.meansForeignOwner(code) else { throw .ofAnotherUser(path: path) }
    guard code != GIT_ENOTFOUND.rawValue else { throw .notFound(path: path) }
    try GitCall.check(code, "opening \(path)")
    guard let handle else { throw .notFound(path: path) }
    self.handle = handle
  }

  deinit {
    git_repository_free(handle)
  }

  /// Makes an empty bare repository whose Git directory is `path`.
  static func create(at path: String) throws(ArchiveError) {
    try GitLibrary.start()
    var options = git_repository_init_options()
    try GitCall.check(
      git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)), "preparing \(path)")
    options.flags = GIT_REPOSITORY_INIT_BARE.rawValue | GIT_REPOSITORY_INIT_MKPATH.rawValue
    var handle: OpaquePointer?
    defer { git_repository_free(handle) }
    let code = "main".withCString { branch in
      options.initial_head = branch
      return git_repository_init_ext(&handle, path, &options)
    }
    try GitCall.check(code, "creating \(path)")
  }

  /// The Git directory that serves a path, looked for upwards; nil when there is none.
  static func directory(servingPath path: String) throws(ArchiveError) -> String? {
    try GitLibrary.start()
    var buffer = git_buf()
    defer { git_buf_dispose(&buffer) }
    let code = git_repository_discover(&buffer, path, 0, nil)
    guard code != GIT_ENOTFOUND.rawValue else { return nil }
    try GitCall.check(code, "looking for an archive from \(path)")
    return buffer.ptr.map { String(cString: $0) }
  }

  /// The Git directory, with a slash at its end.
  var directory: String {
    guard let path = git_repository_path(handle) else { return "" }
    return String(cString: path)
  }

  /// The folder of the checked-out files, with a slash at its end; nil for a bare repository.
  var workFolder: String? { git_repository_workdir(handle).map { String(cString: $0) } }

  /// Whether it has no checked-out files.
  var isBare: Bool { git_repository_is_bare(handle) == 1 }

  func objects() throws(ArchiveError) -> ObjectDatabase {
    var database: OpaquePointer?
    try GitCall.check(git_repository_odb(&database, handle), "opening the objects of \(directory)")
    guard let database else { throw .io("opening the objects of \(directory): none") }
    return ObjectDatabase(owning: database)
  }

  /// Lends the C handle for one call.
  func withHandle<Result: ~Copyable>(
    _ body: (OpaquePointer) throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    try body(handle)
  }
}
