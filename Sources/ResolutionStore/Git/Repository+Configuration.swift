import Clibgit2

extension Repository {
  /// A number of the repository's own configuration, never of the user's; nil when it is not set.
  func localNumber(_ name: String) throws(ArchiveError) -> Int? {
    let configuration = try localConfiguration()
    return try configuration.number(name)
  }

  func setLocalNumber(_ name: String, to value: Int) throws(ArchiveError) {
    let configuration = try localConfiguration()
    try configuration.set(name, to: value)
  }

  func setLocalFlag(_ name: String, to value: Bool) throws(ArchiveError) {
    let configuration = try localConfiguration()
    try configuration.set(name, to: value)
  }

  private func localConfiguration() throws(ArchiveError) -> Configuration {
    try withHandle { handle throws(ArchiveError) in
      var all: OpaquePointer?
      try GitCall.check(git_repository_config(&all, handle), "opening the configuration")
      defer { git_config_free(all) }
      var local: OpaquePointer?
      try GitCall.check(git_config_open_level(&local, all, GIT_CONFIG_LEVEL_LOCAL), "opening the configuration")
      guard let local else { throw .io("opening the configuration: none") }
      return Configuration(owning: local)
    }
  }
}

private struct Configuration: ~Copyable {
  private let handle: OpaquePointer

  init(owning handle: OpaquePointer) {
    self.handle = handle
  }

  deinit {
    git_config_free(handle)
  }

  func number(_ name: String) throws(ArchiveError) -> Int? {
    var value: Int64 = 0
    let code = git_config_get_int64(&value, handle, name)
    guard code != GIT_ENOTFOUND.rawValue else { return nil }
    try GitCall.check(code, "reading \(name)")
    return Int(value)
  }

  func set(_ name: String, to value: Bool) throws(ArchiveError) {
    try GitCall.check(git_config_set_bool(handle, name, value ? 1 : 0), "setting \(name)")
  }

  func set(_ name: String, to value: Int) throws(ArchiveError) {
    try GitCall.check(git_config_set_int64(handle, name, Int64(value)), "setting \(name)")
  }
}
