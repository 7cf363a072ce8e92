#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The reason of the system call that has just failed, worded for people.
enum FileFailure {
  static func last(_ doing: String) -> ArchiveError {
    .io("\(doing): \(String(cString: strerror(errno)))")
  }
}
