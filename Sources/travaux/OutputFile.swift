#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file written bit by bit that takes its name only when it is whole. A device or a pipe is written to as it is.
struct OutputFile: ~Copyable {
  private let path: String
  private let draft: String
  private let descriptor: Int32

  init(_ path: String) throws(Failure) {
    self.path = path
    draft = OutputFile.isSpecial(path) ? path : path + ".unfinished"
    descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputFile.failure(path) }
  }

  deinit {
    close(descriptor)
    // Nothing is there when the file was finished.
    if draft != path { unlink(draft) }
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      #else
        let count = rest.withUnsafeBytes { Darwin.write(descriptor, $0.baseAddress, $0.count) }
      #endif
      guard count > 0 || errno == EINTR else { throw OutputFile.failure(path) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  func finish() throws(Failure) {
    guard draft == path || rename(draft, path) == 0 else { throw OutputFile.failure(path) }
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  private static func failure(_ path: String) -> Failure {
    Failure(
      .usage, "\(path): cannot be written (\(String(cString: strerror(errno))))",
      hint: "choose another place with --output")
  }
}
