#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file, closed when the value ends.
struct OpenFile: ~Copyable {
  enum Mode {
    case read
    /// Created when absent, emptied when present.
    case rewrite
    /// Created when absent, kept when present.
    case update

    fileprivate var flags: Int32 {
      switch self {
      case .read: O_RDONLY | O_CLOEXEC
      case .rewrite: O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
      case .update: O_RDWR | O_CREAT | O_CLOEXEC
      }
    }
  }

  private let path: String
  private let descriptor: Int32

  init(_ path: String, _ mode: Mode) throws(ArchiveError) {
    let descriptor = try OpenFile.open(path, mode)
    (self.path, self.descriptor) = (path, descriptor)
  }

  private static func open(_ path: String, _ mode: Mode) throws(ArchiveError) -> Int32 {
    if mode != .read { try FileStep.reach("open", path) }
    #if canImport(Darwin)
      let descriptor = Darwin.open(path, mode.flags, 0o644)
    #elseif canImport(Musl)
      let descriptor = Musl.open(path, mode.flags, 0o644)
    #else
      let descriptor = Glibc.open(path, mode.flags, 0o644)
    #endif
    guard descriptor >= 0 else { throw FileFailure.last("opening \(path)") }
    return descriptor
  }

  deinit {
    close(descriptor)
  }

  func write(_ bytes: [UInt8]) throws(ArchiveError) {
    try FileStep.reach("write", path)
    var rest = bytes[...]
    while !rest.isEmpty {
      #if canImport(Darwin)
        let count = rest.withUnsafeBytes { Darwin.write(descriptor, $0.baseAddress, $0.count) }
      #elseif canImport(Musl)
        let count = rest.withUnsafeBytes { Musl.write(descriptor, $0.baseAddress, $0.count) }
      #else
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      #endif
      guard count > 0 || errno == EINTR else { throw FileFailure.last("writing \(path)") }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Waits until the disk has what was written.
  func synchronize() throws(ArchiveError) {
    try FileStep.reach("synchronise", path)
    guard fsync(descriptor) == 0 else { throw FileFailure.last("synchronising \(path)") }
  }

  /// Takes the file for this process alone, until it is closed or the process ends; false when another has it.
  func lockExclusively() throws(ArchiveError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK || errno == EINTR else { throw FileFailure.last("locking \(path)") }
    return false
  }

  /// Sets the file's times to now.
  func touch() throws(ArchiveError) {
    try FileStep.reach("touch", path)
    guard futimens(descriptor, nil) == 0 else { throw FileFailure.last("touching \(path)") }
  }

  func readAll() throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 || errno == EINTR else { throw FileFailure.last("reading \(path)") }
      bytes += buffer.prefix(max(0, count))
    }
  }
}
